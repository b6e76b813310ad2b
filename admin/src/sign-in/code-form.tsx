import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { StepForm, type StepProps } from './step-form.tsx'

export function CodeForm({ busy, onSubmit }: StepProps) {
  const text = useText()
  return (
    <StepForm
      hint={text('signIn.codeHint')}
      action={text('signIn.confirm')}
      busy={busy}
      onSubmit={(field) => onSubmit({ step: 'code', code: field('code') })}
    >
      <TextField
        name="code"
        label={text('signIn.code')}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        autoFocus
        required
      />
    </StepForm>
  )
}
