import TableCell from '@mui/material/TableCell'
import { ratio } from '../format/number.ts'
import { PageLink } from '../ui/page-link.tsx'

/** How full a cell is, as a symbol that needs no colour. */
export function symbolOf(n: number, of: number): string {
  if (of === 0) return ''
  if (n === of) return '●'
  const share = n / of
  return share >= 0.75 ? '◕' : share >= 0.5 ? '◑' : share > 0 ? '◔' : '○'
}

interface Props {
  n: number
  of: number
  to: string
  label: string
}

/** n/N with its symbol; a full cell has no list of what is missing to open. */
export function MatrixCell({ n, of, to, label }: Props) {
  const words = ratio(n, of)
  const tint = of === 0 ? 0 : Math.round((1 - n / of) * 100)
  return (
    <TableCell
      align="right"
      sx={{
        whiteSpace: 'nowrap',
        bgcolor: `color-mix(in srgb, var(--state-NOT_RECORDED-soft) ${tint}%, transparent)`,
      }}
    >
      <span aria-hidden>{symbolOf(n, of)} </span>
      {of > 0 && n < of ? (
        <PageLink to={to} aria-label={`${label} ${words}`}>
          {words}
        </PageLink>
      ) : (
        words
      )}
    </TableCell>
  )
}
