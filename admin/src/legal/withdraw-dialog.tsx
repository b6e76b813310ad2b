import { WithdrawLegalReferenceDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'
import type { LegalBasis } from './legal-basis.ts'

interface Props {
  basis: LegalBasis
  onDone: () => void
  onClose: () => void
}

/** Takes back what was entered by mistake. */
export function WithdrawDialog({ basis, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal } = useAct()
  async function withdraw(reason: string) {
    const input = { id: basis.id, version: basis.version, reason }
    const send = async () => (await request(WithdrawLegalReferenceDocument, { input })).withdrawLegalReference
    if (await act(send)) onDone()
  }
  return (
    <ConfirmDialog
      title={text('legal.withdraw')}
      hint={text('legal.withdrawHint', { title: basis.titleTh })}
      action={text('legal.withdraw')}
      reason={text('round.reason')}
      danger
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void withdraw(field('reason'))}
      onClose={onClose}
    />
  )
}
