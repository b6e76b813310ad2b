import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { COUNTED, type Counts } from './receipt.ts'

/** How many rows are new, changed, the same, refused. */
export function CountsLine({ counts }: { counts: Counts }) {
  const text = useText()
  const shown = COUNTED.filter((each) => counts[each] > 0 || each === 'changed' || each === 'refused')
  return (
    <Box
      component="dl"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, m: 0 }}
      data-testid="counts"
    >
      {shown.map((each) => (
        <Box key={each}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {text(`import.counts.${each}`)}
          </Typography>
          <Typography component="dd" variant="h3" sx={{ m: 0 }}>
            {whole(counts[each])}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
