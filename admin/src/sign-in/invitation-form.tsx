import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import type { HandedOver } from './handed-over.ts'
import { StepForm, type StepProps } from './step-form.tsx'

/** An invitation or a forgotten password: the administrator's code and a password of one's own. */
export function InvitationForm({ busy, onSubmit, given }: StepProps & { given: HandedOver | null }) {
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
      <TextField
        name="login"
        label={text('signIn.login')}
        autoComplete="username"
        defaultValue={given?.login ?? ''}
        autoFocus={given === null}
        required
      />
      <TextField
        name="code"
        label={text('signIn.invitationCode')}
        autoComplete="one-time-code"
        defaultValue={given?.code ?? ''}
        required
      />
      <TextField
        name="password"
        label={text('signIn.newPassword')}
        type="password"
        autoComplete="new-password"
        helperText={text('signIn.passwordRule')}
        autoFocus={given !== null}
        required
      />
    </StepForm>
  )
}
