import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import { MeDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { SetUpSecondFactor } from '../second-factor/set-up.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useDocumentLanguage } from '../shell/use-document-language.ts'
import { useDocumentTitle } from '../shell/use-document-title.ts'
import { CodeForm } from './code-form.tsx'
import { handedOver } from './handed-over.ts'
import { InvitationForm } from './invitation-form.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProviderButton } from './provider-button.tsx'
import { refusedWords } from './refused.ts'
import { DUTY_STEP } from './sign-in-step.ts'
import { useSignIn } from './use-sign-in.ts'

/** Login and password, or the provider, then whatever the account still owes: a code, a new password, a second factor. */
export default function SignInPage() {
  const text = useText()
  const { hash } = useLocation()
  const { get } = useAddress()
  const [given] = useState(() => handedOver(hash))
  const { stage, setStage, busy, message, submit } = useSignIn(given ? 'invitation' : 'password')
  const { data } = useDocument(MeDocument, {}, { staleTime: 0 })
  useDocumentLanguage()
  useDocumentTitle(text('signIn.submit'))
  const me = data?.viewer
  const duty = me?.duty
  useEffect(() => {
    if (duty) setStage(DUTY_STEP[duty])
  }, [duty, setStage])
  // A code in the address would stay in the browser's history.
  useEffect(() => {
    if (given) window.history.replaceState(window.history.state, '', '/login')
  }, [given])
  if (me && !me.duty && !busy) return <Navigate replace to="/" />
  const form = { busy, onSubmit: submit }
  const words = message ?? refusedWords(text, get('refused'))
  const options = data?.signInOptions
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: '#12424f' }}>
      <Box
        component="header"
        className="no-print"
        sx={{ p: 1, textAlign: 'right', color: '#fff', '& button': { color: '#fff' } }}
      >
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ flex: 1, display: 'grid', placeItems: 'center', p: 2, pb: 10 }}>
        <Paper sx={{ width: '100%', maxWidth: 420, p: { xs: 3, sm: 4 }, borderRadius: 3 }}>
          <Box component="img" src="/icon.svg" alt="" sx={{ width: 44, height: 44, mb: 1 }} />
          <Typography variant="h1">{text('app.name')}</Typography>
          <Typography sx={{ color: 'text.secondary', mb: 3 }}>{text('app.about')}</Typography>
          <Box role="alert">
            {words && (
              <Alert severity="error" sx={{ mb: 2 }}>
                {words}
              </Alert>
            )}
          </Box>
          {stage === 'password' && <PasswordForm {...form} />}
          {stage === 'code' && <CodeForm {...form} />}
          {stage === 'newPassword' && <NewPasswordForm {...form} />}
          {stage === 'invitation' && <InvitationForm {...form} given={given} />}
          {stage === 'secondFactor' && (
            <SetUpSecondFactor
              hint={text('signIn.secondFactorHint')}
              onDone={() => window.location.assign('/')}
            />
          )}
          {stage === 'password' && options?.provider && options.providerUrl && (
            <ProviderButton provider={options.provider} url={options.providerUrl} />
          )}
          {stage === 'password' && (
            <Button fullWidth sx={{ mt: 2 }} onClick={() => setStage('invitation')}>
              {text('signIn.haveCode')}
            </Button>
          )}
          {(stage === 'invitation' || stage === 'code') && (
            <Button fullWidth sx={{ mt: 2 }} onClick={() => setStage('password')}>
              {text('signIn.back')}
            </Button>
          )}
        </Paper>
      </Box>
    </Box>
  )
}
