import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { useShell } from '../shell/use-shell.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { forgetDrafts } from './use-draft.ts'

/** Leaving a form with changes asks first; changing the tab of the same record does not leave it. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const text = useText()
  const { viewer } = useShell()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useHoldPage(dirty)
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])
  if (blocker.state !== 'blocked') return null
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby="unsaved-title">
      <DialogTitle id="unsaved-title">{text('centre.unsaved')}</DialogTitle>
      <DialogContent>{text('ra.message.unsaved_changes')}</DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={() => blocker.reset()}>
          {text('centre.stay')}
        </Button>
        <Button
          color="error"
          onClick={() => {
            forgetDrafts(viewer.id)
            blocker.proceed()
          }}
        >
          {text('centre.leave')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
