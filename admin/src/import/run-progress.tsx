import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useRoute } from '../providers/use-route.ts'

interface Step {
  th: string
  en: string
  done: number | null
}

/** The step an import is at, asked twice a second. */
export function RunProgress({ upload }: { upload: string }) {
  const text = useText()
  const language = useLanguage()
  const { data } = useRoute<Step | null>(`/import/uploads/${upload}/progress`, { every: 500 })
  const words = data
    ? `${data[language]}${data.done === null ? '' : ` ${whole(data.done)}`}`
    : text('import.applying')
  return (
    <Box role="status" sx={{ maxWidth: 480 }}>
      <Typography variant="body2">{words}</Typography>
      <LinearProgress aria-label={text('import.applying')} />
    </Box>
  )
}
