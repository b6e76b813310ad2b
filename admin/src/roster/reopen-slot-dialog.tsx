import { ReopenJointSlotDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { useAct } from '../ui/use-act.ts'
import type { RosterRow } from './roster-list.tsx'

interface Props {
  row: RosterRow
  onDone: () => void
  onClose: () => void
}

/** A place that was closed by mistake is expected again. */
export function ReopenSlotDialog({ row: { slot }, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults } = useAct()
  async function reopen(documentNumber: string) {
    if (!slot) return
    const input = { id: slot.id, version: slot.version, documentNumber }
    if (await act(async () => (await request(ReopenJointSlotDocument, { input })).reopenJointSlot)) onDone()
  }
  return (
    <ConfirmDialog
      title={text('roster.reopen')}
      hint={text('roster.reopenHint')}
      action={text('roster.reopen')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void reopen(field('documentNumber'))}
      onClose={onClose}
    >
      <FaultField name="documentNumber" label={text('round.document')} faults={faults} />
    </ConfirmDialog>
  )
}
