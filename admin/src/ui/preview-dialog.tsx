import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { Refusal } from './refusal.tsx'
import { type Answer, type Done, useAct } from './use-act.ts'

interface Props<I, T extends Answer> {
  title: string
  /** What this does, before anything is chosen. */
  hint: string
  /** What the last button does, in a word. */
  action: string
  danger?: boolean
  /** The act as the fields say it, with the version last shown by a conflict; null: something is still to be chosen. */
  read: (field: (name: string) => string, seen: number | null) => I | null
  /** Does it, or only tries it. */
  send: (input: I, preview: boolean) => Promise<T>
  /** What the trial found: how much will change. */
  found: (answer: Done<T>, input: I) => ReactNode
  onDone: (answer: Done<T>) => void
  onClose: () => void
  children: (faults: Record<string, string>) => ReactNode
}

/** Asks, tries, says how much would change, and only then does exactly that. */
export function PreviewDialog<I, T extends Answer>(props: Props<I, T>) {
  const { title, hint, action, danger = false, read, send, found, onDone, onClose, children } = props
  const text = useText()
  const { act, busy, refusal, faults, seen, refuseWith } = useAct()
  const [tried, setTried] = useState<{ input: I; answer: Done<T> } | null>(null)
  useHoldPage(true)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (tried) {
      const done = await act(() => send(tried.input, false))
      if (done) onDone(done)
      else setTried(null)
      return
    }
    const data = new FormData(event.currentTarget)
    const input = read((name) => String(data.get(name) ?? ''), seen)
    if (input === null) return refuseWith(text('preview.incomplete'))
    const answer = await act(() => send(input, true))
    if (answer) setTried({ input, answer })
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="preview-title">
      <DialogTitle id="preview-title">{title}</DialogTitle>
      <Box component="form" noValidate onSubmit={(event) => void submit(event)}>
        <DialogContent sx={{ pt: '8px !important' }}>
          <Refusal words={refusal} />
          <Box hidden={tried !== null} sx={tried ? null : { display: 'grid', gap: 2 }}>
            <Typography>{hint}</Typography>
            {children(faults)}
          </Box>
          <Box role="status">
            {tried && (
              <Alert severity="warning" icon={false}>
                {found(tried.answer, tried.input)}
              </Alert>
            )}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          {tried && <Button onClick={() => setTried(null)}>{text('preview.back')}</Button>}
          <Button
            type="submit"
            variant="contained"
            color={danger && tried ? 'error' : 'primary'}
            loading={busy}
          >
            {tried ? action : text('preview.try')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  )
}
