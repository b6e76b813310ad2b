import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { StepForm, type StepProps } from './step-form.tsx'

export function PasswordForm({ busy, onSubmit }: StepProps) {
  const text = useText()
  return (
    <StepForm
      action={text('signIn.submit')}
      busy={busy}
      onSubmit={(field) => onSubmit({ step: 'password', login: field('login'), password: field('password') })}
    >
      <TextField name="login" label={text('signIn.login')} autoComplete="username" autoFocus required />
      <TextField
        name="password"
        label={text('signIn.password')}
        type="password"
        autoComplete="current-password"
        required
      />
    </StepForm>
  )
}
