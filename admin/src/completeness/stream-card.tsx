import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { CentreKind } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import type { Measure } from './row.ts'
import { StreamBar } from './stream-bar.tsx'
import { StreamTiles } from './stream-tiles.tsx'
import type { View } from './view.ts'

interface Props {
  kind: CentreKind
  view: View
  basic: Measure | undefined
  sign: Measure | undefined
  both: Measure | undefined
}

/** One stream: its two bars, its four figures, and the switch that puts it into the table. */
export function StreamCard({ kind, view, basic, sign, both }: Props) {
  const text = useText()
  const { set } = useAddress()
  const shown = view.kind === kind
  if (!basic || !sign || !both) return null
  return (
    <Paper
      component="section"
      aria-label={text(`kind.${kind}`)}
      variant="outlined"
      sx={{
        p: { xs: 2, sm: 2.5 },
        borderRadius: 2,
        borderTop: 4,
        borderTopColor: shown ? 'primary.main' : 'divider',
        minWidth: 0,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, mb: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2">{text(`kind.${kind}`)}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {text(`kindBy.${kind}`)}
          </Typography>
        </Box>
        {shown ? (
          <Typography
            variant="caption"
            sx={{ pt: 1, color: 'text.secondary', display: { xs: 'none', sm: 'block' } }}
          >
            {text('completeness.shownInTable')}
          </Typography>
        ) : (
          <Button
            size="small"
            variant="outlined"
            className="no-print"
            onClick={() => set({ kind, laoType: null, by: null })}
          >
            {text('completeness.showTable')}
          </Button>
        )}
      </Box>
      <StreamBar
        label={text('completeness.basicBar')}
        measure={basic}
        view={{ ...view, kind, item: 'BASIC' }}
      />
      <StreamBar label={text('completeness.signBar')} measure={sign} view={{ ...view, kind, item: 'SIGN' }} />
      <StreamTiles view={{ ...view, kind }} basic={basic} both={both} />
    </Paper>
  )
}
