import TableCell from '@mui/material/TableCell'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { ExplainButton } from './explain-button.tsx'
import { listHref } from './links.ts'
import { Moved } from './moved.tsx'
import { type Measure, missingOf } from './row.ts'
import type { View } from './view.ts'

/** How full a cell is, as a symbol that needs no colour. */
export function symbolOf(n: number, of: number): string {
  if (of === 0) return ''
  if (n === of) return '●'
  const share = n / of
  return share >= 0.75 ? '◕' : share >= 0.5 ? '◑' : share > 0 ? '◔' : '○'
}

interface Props {
  /** The stream and the province of the cell. */
  view: View
  cell: Pick<Measure, 'expected' | 'complete' | 'moved'> | undefined
  where: string
}

/** n/N (missing) with its symbol; every number opens its rows. */
export function MatrixCell({ view, cell, where }: Props) {
  const text = useText()
  if (!cell || cell.expected === 0) return <TableCell align="right">–</TableCell>
  const { complete, expected } = cell
  const tint = Math.round((1 - complete / expected) * 100)
  const number = (slice: 'complete' | 'expected' | 'missing', n: number) => (
    <NumberLink
      inText
      value={n}
      to={listHref(view, null, slice)}
      label={text('completeness.listOf', { n: whole(n), what: text(`completeness.${slice}`), where })}
    />
  )
  return (
    <TableCell
      align="right"
      sx={{
        whiteSpace: 'nowrap',
        bgcolor: `color-mix(in srgb, var(--state-NOT_RECORDED-soft) ${tint}%, transparent)`,
        // So many at once would hide the figures: where a pointer can hover, the account shows in the cell it is over.
        '@media (hover: hover)': {
          '& .explain': { opacity: 0 },
          '&:hover .explain, & .explain:focus-visible': { opacity: 1 },
        },
      }}
    >
      <span aria-hidden>{symbolOf(complete, expected)} </span>
      {number('complete', complete)}/{number('expected', expected)} ({number('missing', missingOf(cell))})
      <ExplainButton view={view} where={where} />
      <Moved
        view={view}
        row={null}
        figure="COMPLETE"
        moved={cell.moved}
        what={text('completeness.complete')}
        where={where}
      />
    </TableCell>
  )
}
