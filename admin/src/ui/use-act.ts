import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { shownValue } from '../centre/shown-value.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { forgetOtherScreens } from '../providers/after-change.ts'
import { faultWords } from './fault-words.ts'

interface Words {
  messageTh: string
  messageEn: string
}

/** What somebody else stored in a field meanwhile, as JSON. */
interface Theirs {
  field: string
  theirs?: string | null | undefined
}

/** The members of a payload union that say no. */
type Refusal =
  | { __typename: 'InvalidInput'; fields: readonly { field: string; th: string; en: string }[] }
  | ({ __typename: 'Conflict'; fields?: readonly Theirs[] } & Words)
  | ({ __typename: 'Forbidden' } & Words)
  | ({ __typename: 'NotFound' } & Words)

/** What a mutation answered with. */
export type Answer = { __typename: string }

/** The answer where it was not refused. */
export type Done<T extends Answer> = Exclude<T, { __typename: Refusal['__typename'] }>

/**
 * Sends one mutation at a time and keeps what was said against it: of single fields by their name, of the whole as one
 * sentence. `act` answers with the success, or null when it was refused; what this screen shows is for its owner to ask anew.
 */
export function useAct() {
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = useText()
  const language = useLanguage()
  const queryClient = useQueryClient()

  function refuse(answer: Refusal): void {
    if (answer.__typename !== 'InvalidInput') {
      setRefusal(language === 'en' ? answer.messageEn : answer.messageTh)
      if (answer.__typename === 'Conflict') setFaults(now(answer.fields ?? []))
      return
    }
    setFaults(Object.fromEntries(answer.fields.map((fault) => [fault.field, fault[language]])))
    setRefusal(answer.fields.map((fault) => fault[language]).join(' · '))
  }

  /** Beside each field what stands there now. */
  function now(fields: readonly Theirs[]): Record<string, string> {
    const shown = (json: string | null | undefined) => shownValue(JSON.parse(json ?? 'null'), text, language)
    return Object.fromEntries(
      fields.map(({ field, theirs }) => [field, text('conflict.now', { value: shown(theirs) })]),
    )
  }

  async function act<T extends Answer>(send: () => Promise<T>): Promise<Done<T> | null> {
    setBusy(true)
    clear()
    try {
      const answer = await send()
      if (!isRefusal(answer)) {
        forgetOtherScreens(queryClient)
        return answer as Done<T>
      }
      refuse(answer)
    } catch (fault) {
      setRefusal(faultWords(fault, text))
    } finally {
      setBusy(false)
    }
    return null
  }

  function clear(): void {
    setFaults({})
    setRefusal(null)
  }
  return { act, busy, faults, refusal, clear, refuseWith: setRefusal }
}

function isRefusal(answer: Answer): answer is Refusal {
  return ['InvalidInput', 'Conflict', 'Forbidden', 'NotFound'].includes(answer.__typename)
}
