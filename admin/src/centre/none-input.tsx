import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useFormContext, useWatch } from 'react-hook-form'
import { useText } from '../i18n/use-text.ts'
import { fieldLabel } from './field-label.ts'
import { TextInput } from './text-input.tsx'
import { UnderstoodPhones } from './understood.tsx'

/** A field that may truly not exist: a value, or "none" ticked. */
export function NoneInput({ name, inputMode }: { name: string; inputMode?: 'tel' | 'email' | 'url' }) {
  const text = useText()
  const { setValue, formState } = useFormContext()
  const none: string[] = useWatch({ name: 'confirmedNone' }) ?? []
  const typed: string = useWatch({ name }) ?? ''
  const ticked = none.includes(name)
  function tick(next: boolean) {
    if (next) setValue(name, '', { shouldDirty: true })
    const others = none.filter((each) => each !== name)
    setValue('confirmedNone', next ? [...others, name] : others, { shouldDirty: true })
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <TextInput name={name} disabled={ticked} {...(inputMode ? { inputMode } : {})} />
        {inputMode === 'tel' && <UnderstoodPhones typed={typed} />}
      </Box>
      <FormControlLabel
        control={
          <Checkbox
            checked={ticked}
            disabled={formState.disabled}
            onChange={(event) => tick(event.target.checked)}
            slotProps={{ input: { 'aria-label': `${text('common.none')}: ${fieldLabel(text, name)}` } }}
          />
        }
        label={text('common.none')}
        sx={{ mr: 0, flexShrink: 0 }}
      />
    </Box>
  )
}
