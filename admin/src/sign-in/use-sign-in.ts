import { useLogin } from 'ra-core'
import { useState } from 'react'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { SignInPending, type SignInStep } from './sign-in-step.ts'

export type Stage = 'password' | 'code' | 'newPassword' | 'secondFactor' | 'invitation'

/**
 * The one state of signing in: which step is asked for, whether one is on its way, what was said last.
 * @param take what becomes of a step; without it, the person is led to where they wanted to go
 */
export function useSignIn(first: Stage, take?: (step: SignInStep) => Promise<void>) {
  const [stage, setStage] = useState<Stage>(first)
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const login = useLogin()
  const text = useText()
  const language = useLanguage()

  async function submit(step: SignInStep): Promise<void> {
    setBusy(true)
    setMessage(null)
    try {
      await (take ?? login)(step)
    } catch (error) {
      if (!(error instanceof SignInPending)) setMessage(text('fault.unreachable'))
      else {
        if (error.next !== 'refused' && error.next !== 'wait') setStage(error.next)
        if (error.next === 'wait') setMessage(text('signIn.wait', { seconds: error.seconds ?? 0 }))
        else if (error.words) setMessage(error.words[language])
      }
    } finally {
      setBusy(false)
    }
  }
  return { stage, setStage, busy, message, submit }
}
