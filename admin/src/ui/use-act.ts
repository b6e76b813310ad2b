import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useShownField } from '../centre/use-shown-field.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { askAnew, forgetOtherScreens } from '../providers/after-change.ts'
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
  | ({ __typename: 'Conflict'; fields?: readonly Theirs[]; currentVersion?: number | null } & Words)
  | ({ __typename: 'Forbidden' } & Words)
  | ({ __typename: 'NotFound' } & Words)

/** What a mutation answered with. */
export type Answer = { __typename: string }

/** The answer where it was not refused. */
export type Done<T extends Answer> = Exclude<T, { __typename: Refusal['__typename'] }>

/** What somebody else stored meanwhile, and the version with which the next attempt has seen it. */
interface Clash {
  fields: readonly Theirs[]
  version: number | null
}
const NONE: Clash = { fields: [], version: null }

/**
 * Sends one mutation at a time and keeps what was said against it: of single fields by their name, of the whole as one
 * sentence. `act` answers with the success, or null when it was refused; what this screen shows is for its owner to ask anew.
 * After a conflict it is asked anew when the dialog closes; who tries again before has seen what others stored, which `seen` says.
 */
export function useAct() {
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<Record<string, string>>({})
  const [clash, setClash] = useState(NONE)
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = useText()
  const language = useLanguage()
  const queryClient = useQueryClient()
  const theirs = clash.fields.map((each) => [each.field, JSON.parse(each.theirs ?? 'null')] as const)
  const shown = useShownField(theirs)
  const isOld = useRef(false)
  useEffect(
    () => () => {
      if (isOld.current) void askAnew(queryClient)
    },
    [queryClient],
  )
  // Beside each field what stands there now.
  const now = theirs.map(([field, value]) => [field, text('conflict.now', { value: shown(field, value) })])

  function refuse(answer: Refusal): void {
    if (answer.__typename !== 'InvalidInput') {
      setRefusal(language === 'en' ? answer.messageEn : answer.messageTh)
      if (answer.__typename !== 'Conflict') return
      setClash({ fields: answer.fields ?? [], version: answer.currentVersion ?? null })
      isOld.current = true
      return
    }
    setFound(Object.fromEntries(answer.fields.map((fault) => [fault.field, fault[language]])))
    setRefusal(answer.fields.map((fault) => fault[language]).join(' · '))
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
    setFound({})
    setRefusal(null)
    setClash(({ version }) => ({ ...NONE, version }))
  }
  const faults: Record<string, string> = { ...found, ...Object.fromEntries(now) }
  return { act, busy, faults, refusal, seen: clash.version, clear, refuseWith: setRefusal }
}

function isRefusal(answer: Answer): answer is Refusal {
  return ['InvalidInput', 'Conflict', 'Forbidden', 'NotFound'].includes(answer.__typename)
}
