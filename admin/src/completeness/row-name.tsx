import { PageLink } from '../ui/page-link.tsx'
import { drillHref, listHref } from './links.ts'
import type { Row } from './row.ts'
import { useLabel } from './use-label.ts'
import type { View } from './view.ts'

/** The name of a line: one level down, or the list where there is none. */
export function RowName({ view, row }: { view: View; row: Row }) {
  const label = useLabel()(row)
  const to = drillHref(view, row) ?? listHref(view, row, 'expected')
  return to ? <PageLink to={to}>{label}</PageLink> : <span>{label}</span>
}
