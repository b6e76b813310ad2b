import { useEffect, useRef, useState } from 'react'
import { readOutcome, type Saved } from '../centre/save-outcome.ts'
import { FileRefused, sendFile } from '../files/send-file.ts'
import { AttachPhotoDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { ApiFault } from '../providers/api-fault.ts'
import { request } from '../providers/request.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'

/** A chosen photo that is not yet one of the sign's. */
export interface PendingPhoto {
  key: string
  file: File
  /** Address of the picture in this browser. */
  preview: string
  /** From 0 to 1. */
  share: number
  /** READY: it has arrived and waits for the sign to be recorded. */
  state: 'SENDING' | 'BROKEN_LINE' | 'READY' | 'ATTACHING' | 'FAILED'
  message: string | null
  upload: string | null
}

interface Options {
  /** Null while the sign is not recorded: photos are sent already and attached when it is. */
  signId: string | null
  round: string
  reason: string | null
  onAttached: (saved: Extract<Saved, { kind: 'saved' }>) => void
}

let serial = 0

/** Photos on their way: sent as soon as they are chosen, attached as soon as there is a sign. */
export function usePhotoUploads({ signId, round, reason, onAttached }: Options) {
  const text = useText()
  const language = useLanguage()
  const [pending, setPending] = useState<PendingPhoto[]>([])
  const running = useRef(new Map<string, AbortController>())
  useHoldPage(pending.length > 0)
  useEffect(() => {
    const controllers = running.current
    return () => {
      for (const controller of controllers.values()) controller.abort()
    }
  }, [])

  function change(key: string, values: Partial<PendingPhoto>): void {
    setPending((photos) => photos.map((photo) => (photo.key === key ? { ...photo, ...values } : photo)))
  }

  function drop(key: string): void {
    running.current.get(key)?.abort()
    running.current.delete(key)
    setPending((photos) => {
      const gone = photos.find((photo) => photo.key === key)
      if (gone) URL.revokeObjectURL(gone.preview)
      return photos.filter((photo) => photo.key !== key)
    })
  }

  async function send(key: string, file: File): Promise<void> {
    const controller = new AbortController()
    running.current.set(key, controller)
    change(key, { state: 'SENDING', message: null })
    try {
      const upload = await sendFile(file, {
        signal: controller.signal,
        onProgress: (share) => change(key, { share }),
        onWaiting: (waiting) => change(key, { state: waiting ? 'BROKEN_LINE' : 'SENDING' }),
      })
      change(key, { state: 'READY', upload })
    } catch (fault) {
      if (!controller.signal.aborted) change(key, { state: 'FAILED', message: wordsOf(fault) })
    }
  }

  function add(files: readonly File[]): void {
    for (const file of files) {
      serial += 1
      const key = `pending-${serial}`
      const photo = { key, file, preview: URL.createObjectURL(file), share: 0, message: null, upload: null }
      setPending((photos) => [...photos, { ...photo, state: 'SENDING' }])
      void send(key, file)
    }
  }

  async function attach(key: string, sign: string, upload: string): Promise<void> {
    change(key, { state: 'ATTACHING' })
    try {
      const input = { signId: sign, upload, reason }
      const saved = readOutcome((await request(AttachPhotoDocument, { input, round })).attachPhoto)
      if (saved.kind === 'saved') {
        onAttached(saved)
        return drop(key)
      }
      const message =
        saved.kind === 'invalid'
          ? saved.fields.map((field) => field[language]).join(' · ')
          : saved.kind === 'refused'
            ? saved[language]
            : text('fault.internal')
      change(key, { state: 'FAILED', message })
    } catch (fault) {
      change(key, { state: 'FAILED', message: wordsOf(fault) })
    }
  }

  // One at a time, in the order chosen: that is the order the sign shows them in. A small photo waits for a large one before it.
  const next = pending.find(({ state }) => state !== 'FAILED')
  useEffect(() => {
    if (signId && next?.upload && next.state === 'READY') void attach(next.key, signId, next.upload)
  })

  function wordsOf(fault: unknown): string {
    if (fault instanceof FileRefused) return fault[language]
    if (fault instanceof ApiFault && fault.code === 'UNREACHABLE') return text('photo.lineBroken')
    if (fault instanceof ApiFault && fault.code === 'UNAUTHENTICATED') return text('signIn.again.notSaved')
    return text('fault.internal')
  }

  return { pending, add, drop, retry: ({ key, file }: PendingPhoto) => void send(key, file) }
}
