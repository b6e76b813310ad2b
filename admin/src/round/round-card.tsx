import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { dayOf, lastDay } from '../format/date.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import type { ShellRound } from '../shell/use-shell.ts'
import { PageLink } from '../ui/page-link.tsx'

/** A round with its letter and dates. */
export function RoundCard({ round, chosen }: { round: ShellRound; chosen: boolean }) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{
        p: 2,
        borderRadius: 2,
        borderLeft: 4,
        borderLeftColor: chosen ? 'primary.main' : 'divider',
      }}
    >
      <PageLink to={href('/rounds', { round: round.code })} variant="h3">
        {name(round)}
      </PageLink>
      {round.letterReference && <Typography variant="body2">{round.letterReference}</Typography>}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text('round.dates', {
          from: dayOf(round.opensAt, language),
          due: lastDay(round.dueAt, language),
        })}
        {round.closesAt && ` · ${text('round.closes', { day: lastDay(round.closesAt, language) })}`}
        {!round.openedAt && ` · ${text('round.notOpened')}`}
      </Typography>
    </Paper>
  )
}
