import Box from '@mui/material/Box'
import { useWatch } from 'react-hook-form'
import { useText } from '../i18n/use-text.ts'
import { TextInput } from './text-input.tsx'
import { UnderstoodPhones } from './understood.tsx'

/** Numbers as people write them, and below how they are understood. */
export function PhonesInput() {
  const text = useText()
  const typed: string = useWatch({ name: 'phones' }) ?? ''
  return (
    <Box>
      <TextInput name="phones" inputMode="tel" hint={text('centre.phonesHint')} />
      <UnderstoodPhones typed={typed} always />
    </Box>
  )
}
