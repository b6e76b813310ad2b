import Typography from '@mui/material/Typography'
import { dayOf, timeOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'

/** `ข้อมูล ณ วันที่ 24 มีนาคม 2566 เวลา 16.30 น.` */
export function AsOfLine({ instant }: { instant: string | undefined }) {
  const text = useText()
  const language = useLanguage()
  return (
    <Typography component="p" variant="body2" sx={{ color: 'text.secondary', minHeight: '1.6em' }}>
      {instant &&
        text('common.asOf', { day: dayOf(instant, language, 'long'), time: timeOf(instant, language) })}
    </Typography>
  )
}
