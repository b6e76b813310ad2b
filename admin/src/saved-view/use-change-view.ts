import { useState } from 'react'
import {
  type SavedViewWordsFragment,
  UpdateSavedViewDocument,
  type UpdateSavedViewInput,
} from '../gql/graphql.ts'
import { request } from '../providers/request.ts'
import { useAct } from '../ui/use-act.ts'

/** Changes one view, each change based on the version the last one left. */
export function useChangeView(view: SavedViewWordsFragment) {
  const [latest, setLatest] = useState(view)
  const [removed, setRemoved] = useState(false)
  const { act, refusal } = useAct()
  async function change(changes: Omit<UpdateSavedViewInput, 'id' | 'version'>): Promise<boolean> {
    const input = { id: latest.id, version: latest.version, ...changes }
    const done = await act(async () => (await request(UpdateSavedViewDocument, { input })).updateSavedView)
    if (!done) return false
    setLatest(done.savedView)
    setRemoved(done.removed)
    return true
  }
  return { change, latest, removed, refusal }
}
