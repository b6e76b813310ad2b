import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readOutcome, type Saved } from '../centre/save-outcome.ts'
import { type OrderDocumentFieldsFragment, RemoveOrderDocumentDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { faultWords } from '../ui/fault-words.ts'

interface Options {
  round: string
  onSaved: (saved: Extract<Saved, { kind: 'saved' }>) => void
}

/** Takes a file of the order away; a refusal is one sentence, and what stands now is shown anew. */
export function useOrderRemoval({ round, onSaved }: Options) {
  const text = useText()
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  return {
    busy,
    refusal,
    clear: () => setRefusal(null),
    async remove({ id, version }: OrderDocumentFieldsFragment, reason: string | null): Promise<boolean> {
      setBusy(true)
      setRefusal(null)
      try {
        const input = { id, version: version ?? 0, reason }
        const saved = readOutcome(
          (await request(RemoveOrderDocumentDocument, { input, round })).removeOrderDocument,
        )
        if (saved.kind === 'saved') onSaved(saved)
        else if (saved.kind === 'clash') setRefusal(text('order.changedMeanwhile'))
        else setRefusal(saved[language])
        await queryClient.invalidateQueries()
        return saved.kind === 'saved'
      } catch (fault) {
        setRefusal(faultWords(fault, text))
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
