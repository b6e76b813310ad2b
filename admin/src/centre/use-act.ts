import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { askAnew } from '../providers/after-change.ts'
import { faultWords } from '../ui/fault-words.ts'

/** What a mutation answered: saved, or the words of its refusal. */
export interface Outcome {
  readonly __typename: string
  readonly messageTh?: string
  readonly messageEn?: string
}

/** One act on a record: says that it is done and asks everything shown anew, or keeps the words of the refusal. */
export function useAct() {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  /** Answers whether it was done. */
  async function act(send: () => Promise<Outcome>): Promise<boolean> {
    setBusy(true)
    setRefusal(null)
    try {
      const { messageTh, messageEn } = await send()
      if (messageTh !== undefined && messageEn !== undefined) {
        setRefusal(language === 'th' ? messageTh : messageEn)
        return false
      }
      await askAnew(queryClient)
      notify('workflow.done', { type: 'success' })
      return true
    } catch (fault) {
      setRefusal(faultWords(fault, text))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { act, busy, refusal, forget: () => setRefusal(null) }
}
