import { useState } from 'react'
import { bangkokToday } from '../format/date.ts'
import { CloseJointSlotDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { useAct } from '../ui/use-act.ts'
import type { RosterRow } from './roster-list.tsx'

interface Props {
  row: RosterRow
  onDone: () => void
  onClose: () => void
}

/** No joint centre is expected here any more; the place is kept as history. */
export function CloseSlotDialog({ row: { slot }, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults, refuseWith } = useAct()
  const [endedOn, setEndedOn] = useState<string | null>(bangkokToday(Date.now()))
  async function close(field: (name: string) => string) {
    if (!slot) return
    if (!endedOn) return refuseWith(text('preview.incomplete'))
    const input = { id: slot.id, version: slot.version, endedOn, documentNumber: field('documentNumber') }
    if (await act(async () => (await request(CloseJointSlotDocument, { input })).closeJointSlot)) onDone()
  }
  return (
    <ConfirmDialog
      title={text('roster.close')}
      hint={text('roster.closeHint')}
      action={text('roster.close')}
      danger
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void close(field)}
      onClose={onClose}
    >
      <DateInput
        label={text('roster.endedOn')}
        value={endedOn}
        onChange={setEndedOn}
        error={faults.endedOn}
      />
      <FaultField name="documentNumber" label={text('round.document')} faults={faults} />
    </ConfirmDialog>
  )
}
