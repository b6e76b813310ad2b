import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useText } from '../i18n/use-text.ts'
import { SecretSlip } from './secret-slip.tsx'

/** Closed by its button only: what it shows cannot be shown again. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const text = useText()
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{text('token.secret')}</DialogTitle>
      <DialogContent>
        <SecretSlip secret={secret} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {text('token.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
