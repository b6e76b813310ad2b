import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { lastDay, momentOf } from '../format/date.ts'
import type { OwedFragment } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { isReleased } from '../obligation/is-released.ts'
import { StateChip } from '../ui/state-chip.tsx'
import { Checklist } from './checklist.tsx'
import { openPoints } from './owed.ts'

/** State, times and open points of both items. */
export function CompletenessTab({ obligations }: { obligations: readonly OwedFragment[] }) {
  const text = useText()
  const language = useLanguage()
  if (obligations.length === 0) return <Typography>{text('centre.noObligation')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
      {obligations.map((owed) => {
        const times = [
          ['centre.due', owed.effectiveDueAt],
          ['centre.firstRecorded', owed.firstRecordedAt],
          ['centre.firstComplete', owed.firstCompleteAt],
          ['centre.firstCorrect', owed.firstCorrectAt],
          ['centre.lastRecorded', owed.lastRecordedAt],
        ] as const
        return (
          <Box key={owed.id} component="section">
            <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
              <Typography variant="h3" component="h2">
                {text(`item.${owed.item}`)}
              </Typography>
              <StateChip state={owed.state} expectation={owed.expectation} />
              {!isReleased(owed.expectation) && <span>{text(`timeliness.${owed.timeliness}`)}</span>}
            </Box>
            <Box
              component="dl"
              sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, my: 1 }}
            >
              {times.map(([label, instant]) => (
                <Box key={label} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ color: 'text.secondary' }}>
                    {text(label)}
                  </Box>
                  <Box component="dd" sx={{ m: 0 }}>
                    {instant
                      ? label === 'centre.due'
                        ? lastDay(instant, language)
                        : momentOf(instant, language)
                      : '–'}
                  </Box>
                </Box>
              ))}
            </Box>
            <Checklist points={openPoints([owed])} obligations={[owed]} />
          </Box>
        )
      })}
    </Box>
  )
}
