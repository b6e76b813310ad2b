import TextField from '@mui/material/TextField'
import { UnshareSignDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'
import type { SignDialogProps } from './remove-sign-dialog.tsx'

/** Says that a sign stands for its own centre only. */
export function UnshareSignDialog({ sign, onDone, onClose }: SignDialogProps) {
  const text = useText()
  const { act, busy, refusal } = useAct()
  async function unshare(reason: string) {
    const input = { id: sign.id, version: sign.version, reason: reason || null }
    const done = await act(
      async () => (await request(UnshareSignDocument, { input })).unshareSignInstallation,
    )
    if (done) onDone()
  }
  return (
    <ConfirmDialog
      title={text('signAct.unshare')}
      hint={text('signAct.unshareHint')}
      action={text('signAct.unshare')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void unshare(field('reason'))}
      onClose={onClose}
    >
      <TextField name="reason" label={text('round.reason')} />
    </ConfirmDialog>
  )
}
