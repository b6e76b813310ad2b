import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useShell } from '../shell/use-shell.ts'
import { offerRenewal } from './session-over.ts'

const SignInAgainDialog = lazy(() => import('./sign-in-again-dialog.tsx'))

/** Waits for a session to be over while somebody is at work; the dialog is loaded only then. */
export function SignInAgain() {
  const { viewer } = useShell()
  const [open, setOpen] = useState(false)
  const answer = useRef<(renewed: boolean) => void>(undefined)
  useEffect(
    () =>
      offerRenewal(() => {
        setOpen(true)
        return new Promise((resolve) => {
          answer.current = resolve
        })
      }),
    [],
  )
  if (!open) return null
  return (
    <Suspense fallback={null}>
      <SignInAgainDialog
        viewerId={viewer.id}
        onAnswer={(renewed) => {
          setOpen(false)
          answer.current?.(renewed)
        }}
      />
    </Suspense>
  )
}
