import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { readPhones } from '../format/parse-phones.ts'
import { formatPhone } from '../format/phone.ts'
import { useText } from '../i18n/use-text.ts'

interface Props {
  typed: string
  /** Also where they are written just as they are understood. */
  always?: boolean
}

/** How typed telephone numbers are understood, and what of them cannot be read. */
export function UnderstoodPhones({ typed, always = false }: Props) {
  const text = useText()
  const { phones, unread } = readPhones(typed)
  if (!always && unread.length === 0 && phones.map(formatPhone).join(', ') === typed.trim()) return null
  return (
    <Box
      aria-live="polite"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: phones.length + unread.length > 0 ? 0.75 : 0 }}
    >
      {phones.map((phone) => (
        <Chip
          key={`${phone.number}-${phone.extension}`}
          size="small"
          variant="outlined"
          label={`${formatPhone(phone)} · ${text(`phoneKind.${phone.kind}`)}`}
        />
      ))}
      {unread.map((piece) => (
        <Chip key={piece} size="small" color="warning" label={text('centre.phoneUnread', { piece })} />
      ))}
    </Box>
  )
}
