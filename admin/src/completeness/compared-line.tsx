import Typography from '@mui/material/Typography'
import { lastDay } from '../format/date.ts'
import { writtenMoment } from '../format/moment.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { ShellRound } from '../shell/use-shell.ts'

interface Props {
  compare: string | null
  round: ShellRound
  /** The small figures are those of then, not what has moved since. */
  before?: boolean
}

/** What the small figures beside the large ones mean, and since when. */
export function ComparedLine({ compare, round, before = false }: Props) {
  const text = useText()
  const language = useLanguage()
  if (compare === null) return null
  const since =
    compare === 'due'
      ? `${text('completeness.asOfDue')} (${lastDay(round.dueAt, language, 'long')})`
      : writtenMoment(compare, language, 'long')
  return (
    <Typography component="p" variant="body2">
      {text(before ? 'completeness.compare.beforeLine' : 'completeness.compare.line', { since })}
    </Typography>
  )
}
