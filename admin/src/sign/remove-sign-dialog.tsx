import { useState } from 'react'
import { bangkokToday } from '../format/date.ts'
import { RemoveSignDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DateInput } from '../ui/date-input.tsx'
import { useAct } from '../ui/use-act.ts'

export interface SignDialogProps {
  sign: { id: string; version: number }
  onDone: () => void
  onClose: () => void
}

/** Takes a sign down without a new one. */
export function RemoveSignDialog({ sign, onDone, onClose }: SignDialogProps) {
  const text = useText()
  const { act, busy, refusal, faults, refuseWith } = useAct()
  const [removedOn, setRemovedOn] = useState<string | null>(bangkokToday(Date.now()))
  async function remove(reason: string) {
    if (!removedOn) return refuseWith(text('preview.incomplete'))
    const input = { id: sign.id, version: sign.version, reason, removedOn }
    if (await act(async () => (await request(RemoveSignDocument, { input })).removeSignInstallation)) onDone()
  }
  return (
    <ConfirmDialog
      title={text('signAct.remove')}
      hint={text('signAct.removeHint')}
      action={text('signAct.remove')}
      reason={text('round.reason')}
      danger
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void remove(field('reason'))}
      onClose={onClose}
    >
      <DateInput
        label={text('field.removedOn')}
        value={removedOn}
        onChange={setRemovedOn}
        error={faults.removedOn}
      />
    </ConfirmDialog>
  )
}
