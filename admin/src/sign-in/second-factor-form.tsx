import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { ConfirmSecondFactorDocument, StartSecondFactorDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { StepForm } from './step-form.tsx'

type Step =
  | { at: 'password' }
  | { at: 'code'; secret: string; uri: string }
  | { at: 'codes'; codes: string[] }

/** A role that needs a second factor sets one up here: password, secret for the app, first code, recovery codes. */
export function SecondFactorForm() {
  const [step, setStep] = useState<Step>({ at: 'password' })
  const [faults, setFaults] = useState<{ th: string; en: string }[]>([])
  const text = useText()
  const language = useLanguage()

  async function start(password: string) {
    const { startSecondFactor } = await request(StartSecondFactorDocument, { password })
    if (startSecondFactor.__typename === 'InvalidInput') return setFaults(startSecondFactor.fields)
    setFaults([])
    setStep({ at: 'code', secret: startSecondFactor.secret, uri: startSecondFactor.uri })
  }

  async function confirm(code: string) {
    const { confirmSecondFactor } = await request(ConfirmSecondFactorDocument, { code })
    if (confirmSecondFactor.__typename === 'InvalidInput') return setFaults(confirmSecondFactor.fields)
    setFaults([])
    setStep({ at: 'codes', codes: confirmSecondFactor.codes })
  }

  return (
    <>
      <Box role="alert">
        {faults.map((fault) => (
          <Alert key={fault.en} severity="error" sx={{ mb: 2 }}>
            {fault[language]}
          </Alert>
        ))}
      </Box>
      {step.at === 'password' && (
        <StepForm
          hint={text('signIn.secondFactorHint')}
          action={text('signIn.start')}
          busy={false}
          onSubmit={(field) => void start(field('password'))}
        >
          <TextField
            name="password"
            type="password"
            label={text('signIn.password')}
            autoComplete="current-password"
            required
          />
        </StepForm>
      )}
      {step.at === 'code' && (
        <StepForm
          hint={text('signIn.secretHint')}
          action={text('signIn.confirm')}
          busy={false}
          onSubmit={(field) => void confirm(field('code'))}
        >
          <Box component="code" sx={{ fontSize: '1.1rem', overflowWrap: 'anywhere' }}>
            {step.secret.match(/.{1,4}/g)?.join(' ')}
          </Box>
          <Button component="a" href={step.uri} variant="outlined">
            {text('signIn.openApp')}
          </Button>
          <TextField name="code" label={text('signIn.code')} autoComplete="one-time-code" required />
        </StepForm>
      )}
      {step.at === 'codes' && (
        <>
          <Typography sx={{ mb: 1 }}>{text('signIn.recoveryHint')}</Typography>
          <Box component="ul" sx={{ columns: 2, pl: 2, fontFamily: 'monospace' }}>
            {step.codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </Box>
          <Button variant="contained" fullWidth onClick={() => window.location.assign('/')}>
            {text('signIn.continue')}
          </Button>
        </>
      )}
    </>
  )
}
