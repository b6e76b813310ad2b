import Box from '@mui/material/Box'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { PageLink } from '../ui/page-link.tsx'
import { movedHref } from './links.ts'
import { type Figure, type Measure, moveOf, type RowPlace } from './row.ts'
import type { View } from './view.ts'

interface Props {
  view: View
  /** Null: the sum. */
  row: RowPlace | null
  figure: Figure
  moved: Measure['moved']
  what: string
  where: string
  /** Stands in a line of text instead of below the number. */
  inline?: boolean
}

/** `+12 −3` since the moment compared with, each opening its rows; nothing where nothing is compared. */
export function Moved({ view, row, figure, moved, what, where, inline = false }: Props) {
  const text = useText()
  const move = moveOf(moved, figure)
  if (!move) return null
  const { gained, lost } = move
  return (
    <Box
      component="span"
      sx={{
        display: inline ? 'inline' : 'block',
        ml: inline ? 1.5 : 0,
        mt: inline ? 0 : 0.5,
        fontSize: '0.8125rem',
        whiteSpace: 'nowrap',
        color: 'text.secondary',
        '& a': { display: 'inline-block', minWidth: 24, lineHeight: '24px', textAlign: 'center' },
      }}
    >
      {gained === 0 && lost === 0 && '±0'}
      {gained > 0 && (
        <PageLink
          to={movedHref(view, row, figure, 'GAINED')}
          aria-label={text('completeness.compare.gained', { n: whole(gained), what, where })}
        >
          +{whole(gained)}
        </PageLink>
      )}
      {gained > 0 && lost > 0 && ' '}
      {lost > 0 && (
        <PageLink
          to={movedHref(view, row, figure, 'LOST')}
          aria-label={text('completeness.compare.lost', { n: whole(lost), what, where })}
        >
          −{whole(lost)}
        </PageLink>
      )}
    </Box>
  )
}
