import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { MeDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { requestOnce } from '../providers/request.ts'
import { CodeForm } from './code-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { signInStep } from './sign-in-step.ts'
import { useSignIn } from './use-sign-in.ts'

interface Props {
  /** Who was signed in: what is typed on the page is theirs. */
  viewerId: string
  onAnswer: (renewed: boolean) => void
}

/** Signs in over the page, which stays as it is; a duty or the provider's way is dealt with in another window. */
export default function SignInAgainDialog({ viewerId, onAnswer }: Props) {
  const text = useText()
  const { stage, busy, message, submit } = useSignIn('password', async (step) => {
    await signInStep(step)
    await resume()
  })

  async function resume(): Promise<void> {
    const { viewer } = await requestOnce(MeDocument, {})
    if (viewer?.id === viewerId && !viewer.duty) return onAnswer(true)
    // Somebody else's page, and what was typed on it, is not theirs to go on with.
    if (viewer && viewer.id !== viewerId) window.location.assign('/')
  }
  const form = { busy, onSubmit: submit }
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="sign-in-again-title">
      <DialogTitle id="sign-in-again-title">{text('signIn.again.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{text('signIn.again.hint')}</Typography>
        <Box role="alert">
          {message && (
            <Alert severity="error" sx={{ mb: 2 }}>
              {message}
            </Alert>
          )}
        </Box>
        <Box sx={{ pt: 1 }}>{stage === 'code' ? <CodeForm {...form} /> : <PasswordForm {...form} />}</Box>
        <Typography variant="body2" sx={{ mt: 2 }}>
          {text('signIn.again.elsewhere')}{' '}
          <Link href="/login" target="_blank" rel="noopener">
            {text('signIn.again.window')}
          </Link>{' '}
          <Button size="small" onClick={() => void resume()}>
            {text('signIn.again.continue')}
          </Button>
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onAnswer(false)}>{text('common.cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
