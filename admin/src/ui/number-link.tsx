import { whole } from '../format/number.ts'
import { PageLink } from './page-link.tsx'

interface Props {
  value: number
  to: string | null
  /** What the list shows, for people who hear the link without its column. */
  label: string
  strong?: boolean
  /** Stands in a line of text, where colour alone would not set it apart. */
  inText?: boolean
}

/** A number that opens the rows behind it. */
export function NumberLink({ value, to, label, strong = false, inText = false }: Props) {
  const weight = strong ? 700 : 400
  if (to === null || value === 0) return <span style={{ fontWeight: weight }}>{whole(value)}</span>
  return (
    <PageLink
      to={to}
      underline={inText ? 'always' : 'hover'}
      aria-label={label}
      style={{ fontWeight: weight }}
    >
      {whole(value)}
    </PageLink>
  )
}
