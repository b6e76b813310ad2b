import Alert from '@mui/material/Alert'
import Snackbar from '@mui/material/Snackbar'
import { useNotificationContext, useTakeUndoableMutation } from 'ra-core'
import { useEffect, useState } from 'react'
import type { MessageKey } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'

/** One message at a time, polite to screen readers; the queue is react-admin's. */
export function Notifications() {
  const { notifications, takeNotification } = useNotificationContext()
  const takeMutation = useTakeUndoableMutation()
  const [shown, setShown] = useState<(typeof notifications)[number] | null>(null)
  const text = useText()
  useEffect(() => {
    if (shown || notifications.length === 0) return
    const next = takeNotification()
    if (next?.notificationOptions?.undoable) takeMutation()?.({ isUndo: false })
    setShown(next ?? null)
  }, [notifications, shown, takeNotification, takeMutation])
  if (!shown) return null
  const { message, type, notificationOptions } = shown
  const words =
    typeof message === 'string' ? text(message as MessageKey, notificationOptions?.messageArgs) : message
  return (
    <Snackbar open autoHideDuration={5000} onClose={() => setShown(null)}>
      <Alert severity={type} variant="filled" onClose={() => setShown(null)}>
        {words}
      </Alert>
    </Snackbar>
  )
}
