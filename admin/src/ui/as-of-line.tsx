import Typography from '@mui/material/Typography'
import { dayOf, lastDay, timeOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useRound } from '../shell/use-round.ts'

/** `ข้อมูล ณ วันที่ 24 มีนาคม 2566 เวลา 16.30 น. · ครบกำหนด 24 มี.ค. 2566` */
export function AsOfLine({ instant }: { instant: string | undefined }) {
  const text = useText()
  const language = useLanguage()
  const round = useRound()
  return (
    <Typography
      component="p"
      variant="body2"
      sx={{ color: 'text.secondary', minHeight: '1.6em', flexShrink: 0 }}
    >
      {instant &&
        text('common.asOf', { day: dayOf(instant, language, 'long'), time: timeOf(instant, language) })}
      {instant && round && ` · ${text('shell.roundDue', { day: lastDay(round.dueAt, language) })}`}
    </Typography>
  )
}
