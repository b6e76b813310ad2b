import { Fragment } from 'react'
import { useText } from '../i18n/use-text.ts'
import { PageLink } from '../ui/page-link.tsx'
import { listHref } from './links.ts'
import type { Row } from './row.ts'
import type { View } from './view.ts'

/** What the figures do not show: exempted, not applicable, fallen back. */
export function RowRemarks({ view, row }: { view: View; row: Row }) {
  const text = useText()
  if (!row.inScope) return text('completeness.outOfScope')
  const remarks = (['exempt', 'notApplicable', 'regressed'] as const).filter((slice) => row[slice] > 0)
  return remarks.map((slice, index) => {
    const label = text(`completeness.${slice}`, { n: row[slice] })
    const to = listHref(view, row, slice)
    return (
      <Fragment key={slice}>
        {index > 0 && ' · '}
        {to ? <PageLink to={to}>{label}</PageLink> : label}
      </Fragment>
    )
  })
}
