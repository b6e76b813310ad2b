import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { StepForm, type StepProps } from './step-form.tsx'

/** A password somebody else has seen is replaced before anything else. */
export function NewPasswordForm({ busy, onSubmit }: StepProps) {
  const text = useText()
  return (
    <StepForm
      hint={text('signIn.newPasswordHint')}
      action={text('signIn.changePassword')}
      busy={busy}
      onSubmit={(field) =>
        onSubmit({ step: 'newPassword', current: field('current'), password: field('password') })
      }
    >
      <TextField
        name="current"
        label={text('signIn.currentPassword')}
        type="password"
        autoComplete="current-password"
        autoFocus
        required
      />
      <TextField
        name="password"
        label={text('signIn.newPassword')}
        type="password"
        autoComplete="new-password"
        helperText={text('signIn.passwordRule')}
        required
      />
    </StepForm>
  )
}
