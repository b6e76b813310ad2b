import { useEffect, useRef, useState } from 'react'
import { readOutcome, type Saved } from '../centre/save-outcome.ts'
import { FileRefused, sendFile } from '../files/send-file.ts'
import { AttachOrderDocumentDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { ApiFault } from '../providers/api-fault.ts'
import { request } from '../providers/request.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'

/** The file on its way to the centre. */
export interface PendingOrder {
  file: File
  /** From 0 to 1. */
  share: number
  state: 'SENDING' | 'BROKEN_LINE' | 'ATTACHING' | 'FAILED'
  message: string | null
}

interface Options {
  centreId: string
  round: string
  reason: string | null
  onAttached: (saved: Extract<Saved, { kind: 'saved' }>) => void
}

/** One order on its way: sent in parts, then attached to the centre. */
export function useOrderUpload({ centreId, round, reason, onAttached }: Options) {
  const text = useText()
  const language = useLanguage()
  const [pending, setPending] = useState<PendingOrder | null>(null)
  const running = useRef<AbortController | null>(null)
  useHoldPage(pending !== null)
  useEffect(() => () => running.current?.abort(), [])

  const change = (values: Partial<PendingOrder>) => setPending((order) => order && { ...order, ...values })

  async function send(file: File): Promise<void> {
    const controller = new AbortController()
    running.current = controller
    setPending({ file, share: 0, state: 'SENDING', message: null })
    try {
      const upload = await sendFile(file, {
        signal: controller.signal,
        onProgress: (share) => change({ share }),
        onWaiting: (waiting) => change({ state: waiting ? 'BROKEN_LINE' : 'SENDING' }),
      })
      change({ state: 'ATTACHING' })
      const input = { centreId, upload, fileName: file.name, reason }
      const answer = await request(AttachOrderDocumentDocument, { input, round })
      const saved = readOutcome(answer.attachOrderDocument)
      if (saved.kind === 'saved') {
        setPending(null)
        onAttached(saved)
      } else change({ state: 'FAILED', message: refusalOf(saved) })
    } catch (fault) {
      if (!controller.signal.aborted) change({ state: 'FAILED', message: wordsOf(fault) })
    }
  }

  function refusalOf(saved: Exclude<Saved, { kind: 'saved' }>): string {
    if (saved.kind === 'invalid') return saved.fields.map((field) => field[language]).join(' · ')
    return saved.kind === 'refused' ? saved[language] : text('fault.internal')
  }

  function wordsOf(fault: unknown): string {
    if (fault instanceof FileRefused) return fault[language]
    if (fault instanceof ApiFault && fault.code === 'UNREACHABLE') return text('order.lineBroken')
    if (fault instanceof ApiFault && fault.code === 'UNAUTHENTICATED') return text('signIn.again.notSaved')
    return text('fault.internal')
  }

  return {
    pending,
    send: (file: File) => void send(file),
    drop() {
      running.current?.abort()
      setPending(null)
    },
  }
}
