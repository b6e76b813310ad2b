import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readOutcome, type Saved } from '../centre/save-outcome.ts'
import {
  ArrangePhotosDocument,
  DescribePhotoDocument,
  type PhotoSaveOutcomeFragment,
  RemovePhotoDocument,
} from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { askAnew } from '../providers/after-change.ts'
import { request } from '../providers/request.ts'
import { faultWords } from '../ui/fault-words.ts'
import type { ShownPhoto } from './shown-photo.ts'

interface Options {
  signId: string
  round: string
  photos: readonly ShownPhoto[]
  onSaved: (saved: Extract<Saved, { kind: 'saved' }>) => void
}

/** Order, captions and removal of the photos of a sign; a refusal is one sentence, and what stands now is shown anew. */
export function usePhotoEdits({ signId, round, photos, onSaved }: Options) {
  const text = useText()
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function act(send: () => Promise<PhotoSaveOutcomeFragment>): Promise<boolean> {
    setBusy(true)
    setRefusal(null)
    try {
      const saved = readOutcome(await send())
      if (saved.kind === 'saved') onSaved(saved)
      else if (saved.kind === 'clash') setRefusal(text('photo.changedMeanwhile'))
      else if (saved.kind === 'invalid') setRefusal(saved.fields.map((field) => field[language]).join(' · '))
      else setRefusal(saved[language])
      await askAnew(queryClient)
      return saved.kind === 'saved'
    } catch (fault) {
      setRefusal(faultWords(fault, text))
      return false
    } finally {
      setBusy(false)
    }
  }

  const seen = ({ id, version }: ShownPhoto) => ({ id, version })
  return {
    busy,
    refusal,
    describe(photo: ShownPhoto, caption: string | null, reason: string | null) {
      const input = { ...seen(photo), caption, reason }
      return act(async () => (await request(DescribePhotoDocument, { input, round })).describePhoto)
    },
    remove(photo: ShownPhoto, reason: string | null) {
      const input = { ...seen(photo), reason }
      return act(async () => (await request(RemovePhotoDocument, { input, round })).removePhoto)
    },
    move(index: number, by: -1 | 1, reason: string | null) {
      const order = photos.map(seen)
      order.splice(index + by, 0, ...order.splice(index, 1))
      const input = { signId, photos: order, reason }
      return act(async () => (await request(ArrangePhotosDocument, { input, round })).arrangePhotos)
    },
  }
}
