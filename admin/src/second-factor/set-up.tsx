import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { lazy, Suspense, useState } from 'react'
import { ConfirmSecondFactorDocument, StartSecondFactorDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { StepForm } from '../sign-in/step-form.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { PasswordField } from './password-field.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

const QrCode = lazy(() => import('../ui/qr-code.tsx'))
const QR_PX = 200

type Step =
  | { at: 'password' }
  | { at: 'code'; secret: string; uri: string }
  | { at: 'codes'; codes: string[] }

interface Props {
  hint: string
  onDone: () => void
}

/** Setting up a second factor: password, secret for the app, its first code, recovery codes. */
export function SetUpSecondFactor({ hint, onDone }: Props) {
  const [step, setStep] = useState<Step>({ at: 'password' })
  const { act, busy, refusal } = useAct()
  const text = useText()

  async function start(password: string) {
    const started = await act(
      async () => (await request(StartSecondFactorDocument, { password })).startSecondFactor,
    )
    if (started) setStep({ at: 'code', secret: started.secret, uri: started.uri })
  }

  async function confirm(code: string) {
    const confirmed = await act(
      async () => (await request(ConfirmSecondFactorDocument, { code })).confirmSecondFactor,
    )
    if (confirmed) setStep({ at: 'codes', codes: confirmed.codes })
  }

  return (
    <>
      <Refusal words={refusal} />
      {step.at === 'password' && (
        <StepForm
          hint={hint}
          action={text('secondFactor.start')}
          busy={busy}
          onSubmit={(field) => void start(field('password'))}
        >
          <PasswordField />
        </StepForm>
      )}
      {step.at === 'code' && (
        <StepForm
          hint={text('secondFactor.scan')}
          action={text('secondFactor.confirm')}
          busy={busy}
          onSubmit={(field) => void confirm(field('code'))}
        >
          <Box sx={{ minHeight: QR_PX, display: 'grid', placeItems: 'center' }}>
            <Suspense fallback={null}>
              <QrCode value={step.uri} label={text('secondFactor.qr')} size={QR_PX} />
            </Suspense>
          </Box>
          <Box component="p" sx={{ m: 0 }}>
            {text('secondFactor.secret')}
            <Box component="code" sx={{ display: 'block', fontSize: '1.1rem', overflowWrap: 'anywhere' }}>
              {step.secret.match(/.{1,4}/g)?.join(' ')}
            </Box>
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <CopyButton value={step.secret} />
            <Button component="a" href={step.uri} size="small" variant="outlined">
              {text('secondFactor.openApp')}
            </Button>
          </Box>
          <TextField
            name="code"
            label={text('secondFactor.code')}
            autoComplete="one-time-code"
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            autoFocus
            required
          />
        </StepForm>
      )}
      {step.at === 'codes' && (
        <RecoveryCodes codes={step.codes} action={text('secondFactor.kept')} onDone={onDone} />
      )}
    </>
  )
}
