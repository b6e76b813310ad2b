import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { Refusal } from './refusal.tsx'

interface Props {
  title: string
  /** What will happen. */
  hint: string
  /** What the button does, in a word. */
  action: string
  /** Label of the reason, where one is asked for. */
  reason?: string | undefined
  danger?: boolean
  busy: boolean
  refusal: string | null
  onConfirm: (field: (name: string) => string) => void
  onClose: () => void
  children?: ReactNode
}

/** Says what will happen before it does; fields inside are read when it is confirmed. */
export function ConfirmDialog(props: Props) {
  const { title, hint, action, reason, danger = false, busy, refusal, onConfirm, onClose, children } = props
  const text = useText()
  useHoldPage(true)
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="confirm-title">
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const data = new FormData(event.currentTarget)
          onConfirm((name) => String(data.get(name) ?? ''))
        }}
      >
        <DialogTitle id="confirm-title">{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{hint}</Typography>
          <Refusal words={refusal} />
          {reason && <TextField name="reason" label={reason} autoFocus multiline minRows={2} />}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} loading={busy}>
            {action}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  )
}
