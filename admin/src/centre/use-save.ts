import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { askAnew } from '../providers/after-change.ts'
import { faultWords } from '../ui/fault-words.ts'
import type { Clash, Saved } from './save-outcome.ts'

/** Sends one edit; called again with the version to build on after a conflict, without the fields given up. */
export type Send = (edit: {
  version: number | null
  without: readonly string[]
  reason: string | null
}) => Promise<Saved>

interface Options {
  send: Send
  onSaved: (saved: Extract<Saved, { kind: 'saved' }>) => void
  onFieldFault: (field: string, message: string) => void
}

export interface PendingClash {
  version: number
  clashes: Clash[]
}

/**
 * Saving with a version: where somebody else changed other fields, the server is asked to keep both edits, and the
 * person is told; where they changed the same field, the person decides. Everything shown is asked anew afterwards.
 */
export function useSave({ send, onSaved, onFieldFault }: Options) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [clash, setClash] = useState<PendingClash | null>(null)

  async function attempt(
    version: number | null,
    without: readonly string[],
    reason: string | null,
  ): Promise<void> {
    const saved = await send({ version, without, reason })
    switch (saved.kind) {
      case 'saved':
        if (saved.merged) notify('centre.merged', { type: 'info' })
        await askAnew(queryClient)
        return onSaved(saved)
      case 'clash':
        return setClash(saved)
      case 'invalid':
        for (const fault of saved.fields) onFieldFault(fault.field, fault[language])
        return setRefusal(saved.fields.map((fault) => fault[language]).join(' · ') || saved[language])
      case 'refused':
        return setRefusal(saved[language])
    }
  }

  async function save(options: { version?: number; without?: readonly string[]; reason: string | null }) {
    setBusy(true)
    setRefusal(null)
    setClash(null)
    try {
      await attempt(options.version ?? null, options.without ?? [], options.reason)
    } catch (fault) {
      setRefusal(faultWords(fault, text))
    } finally {
      setBusy(false)
    }
  }
  return { save, busy, refusal, clash, dismissClash: () => setClash(null) }
}
