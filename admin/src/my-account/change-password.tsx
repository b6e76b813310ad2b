import TextField from '@mui/material/TextField'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { PasswordField } from '../second-factor/password-field.tsx'
import { SignInPending, signInStep } from '../sign-in/sign-in-step.ts'
import { StepForm } from '../sign-in/step-form.tsx'
import { Card } from '../ui/card.tsx'
import { Refusal } from '../ui/refusal.tsx'

/** A new password; every other session of the account ends with the old one. */
export function ChangePassword({ onChanged }: { onChanged: () => void }) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  // A new form after each change: passwords are not left standing in fields.
  const [changes, setChanges] = useState(0)

  async function change(current: string, password: string) {
    setBusy(true)
    setRefusal(null)
    try {
      await signInStep({ step: 'newPassword', current, password })
      setChanges((former) => former + 1)
      notify('me.passwordChanged', { type: 'success' })
      onChanged()
    } catch (error) {
      setRefusal(wordsOf(error))
    } finally {
      setBusy(false)
    }
  }

  function wordsOf(error: unknown): string {
    if (!(error instanceof SignInPending)) return text('fault.unreachable')
    return error.words?.[language] ?? text('signIn.wait', { seconds: error.seconds ?? 0 })
  }
  return (
    <Card title={text('signIn.changePassword')}>
      <Refusal words={refusal} />
      <StepForm
        key={changes}
        hint={text('me.passwordHint')}
        action={text('signIn.changePassword')}
        busy={busy}
        onSubmit={(field) => void change(field('current'), field('password'))}
      >
        <PasswordField name="current" />
        <TextField
          name="password"
          type="password"
          label={text('signIn.newPassword')}
          autoComplete="new-password"
          helperText={text('signIn.passwordRule')}
          required
        />
      </StepForm>
    </Card>
  )
}
