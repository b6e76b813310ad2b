import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { useWatch } from 'react-hook-form'
import { readPhones } from '../format/parse-phones.ts'
import { formatPhone } from '../format/phone.ts'
import { useText } from '../i18n/use-text.ts'
import { TextInput } from './text-input.tsx'

/** Numbers as people write them, and below how they are understood. */
export function PhonesInput() {
  const text = useText()
  const typed: string = useWatch({ name: 'phones' }) ?? ''
  const { phones, unread } = readPhones(typed)
  return (
    <Box>
      <TextInput name="phones" inputMode="tel" hint={text('centre.phonesHint')} />
      <Box aria-live="polite" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75 }}>
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
    </Box>
  )
}
