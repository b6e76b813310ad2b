import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { StepForm, type StepProps } from './step-form.tsx'

/** First use of an invited account: the code of the invitation and a password of one's own. */
export function InvitationForm({ busy, onSubmit }: StepProps) {
  const text = useText()
  return (
    <StepForm
      hint={text('signIn.invitationHint')}
      action={text('signIn.setPassword')}
      busy={busy}
      onSubmit={(field) =>
        onSubmit({
          step: 'invitation',
          login: field('login'),
          code: field('code'),
          password: field('password'),
        })
      }
    >
      <TextField name="login" label={text('signIn.login')} autoComplete="username" autoFocus required />
      <TextField name="code" label={text('signIn.invitationCode')} autoComplete="one-time-code" required />
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
