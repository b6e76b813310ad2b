import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import { Navigate } from 'react-router'
import { MeDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useDocumentLanguage } from '../shell/use-document-language.ts'
import { CodeForm } from './code-form.tsx'
import { InvitationForm } from './invitation-form.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactorForm } from './second-factor-form.tsx'
import { DUTY_STEP } from './sign-in-step.ts'
import { useSignIn } from './use-sign-in.ts'

/** Login and password, then whatever the account still owes: a code, a new password, a second factor. */
export default function SignInPage() {
  const text = useText()
  const { stage, setStage, busy, message, submit } = useSignIn()
  const me = useDocument(MeDocument, {}, { staleTime: 0 }).data?.viewer
  useDocumentLanguage()
  const duty = me?.duty
  useEffect(() => {
    if (duty) setStage(DUTY_STEP[duty])
  }, [duty, setStage])
  if (me && !me.duty && !busy) return <Navigate replace to="/" />
  const form = { busy, onSubmit: submit }
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: '#12424f' }}>
      <Box sx={{ p: 1, textAlign: 'right', color: '#fff', '& button': { color: '#fff' } }}>
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ flex: 1, display: 'grid', placeItems: 'center', p: 2, pb: 10 }}>
        <Paper sx={{ width: '100%', maxWidth: 420, p: { xs: 3, sm: 4 }, borderRadius: 3 }}>
          <Box component="img" src="/icon.svg" alt="" sx={{ width: 44, height: 44, mb: 1 }} />
          <Typography variant="h1">{text('app.name')}</Typography>
          <Typography sx={{ color: 'text.secondary', mb: 3 }}>{text('app.about')}</Typography>
          <Box role="alert">
            {message && (
              <Alert severity="error" sx={{ mb: 2 }}>
                {message}
              </Alert>
            )}
          </Box>
          {stage === 'password' && <PasswordForm {...form} />}
          {stage === 'code' && <CodeForm {...form} />}
          {stage === 'newPassword' && <NewPasswordForm {...form} />}
          {stage === 'invitation' && <InvitationForm {...form} />}
          {stage === 'secondFactor' && <SecondFactorForm />}
        </Paper>
      </Box>
    </Box>
  )
}
