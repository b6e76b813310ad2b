import { useState } from 'react'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { askRoute } from '../providers/ask-route.ts'
import { FileFault } from '../providers/file-fault.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { faultWords } from '../ui/fault-words.ts'
import type { Receipt } from './receipt.ts'

interface Props {
  /** What taking it back would do. */
  tried: Receipt
  onDone: (undo: Receipt) => void
  onClose: () => void
}

/** Says how many records get their former values, and how many stay because others changed them. */
export function UndoDialog({ tried, onDone, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { changed, ended, refused } = tried.counts
  const undo = async (reason: string) => {
    setBusy(true)
    try {
      const wishes = { reason: reason === '' ? null : reason, skipRefused: refused > 0 }
      onDone(await askRoute<Receipt>(`/import/receipts/${tried.undoes}/undo`, wishes))
    } catch (cause) {
      setRefusal(cause instanceof FileFault ? cause.words[language] : faultWords(cause, text))
    } finally {
      setBusy(false)
    }
  }
  const hint = [
    text('import.undoHint', { n: whole(changed + ended) }),
    ...(refused > 0 ? [text('import.undoConflicts', { n: whole(refused) })] : []),
  ]
  return (
    <ConfirmDialog
      title={text('import.undoTitle')}
      hint={hint.join(' ')}
      action={text('import.undo')}
      reason={text('import.undoReason')}
      danger
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void undo(field('reason'))}
      onClose={onClose}
    />
  )
}
