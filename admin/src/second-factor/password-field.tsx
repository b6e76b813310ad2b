import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'

/** The present password, asked again before the way of signing in changes. */
export function PasswordField({ name = 'password', error }: { name?: string; error?: string | undefined }) {
  const text = useText()
  return (
    <TextField
      name={name}
      type="password"
      label={text('signIn.currentPassword')}
      autoComplete="current-password"
      error={error !== undefined}
      helperText={error}
      required
    />
  )
}
