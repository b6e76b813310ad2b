import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useNavigate } from 'react-router'
import { DeleteRoundDocument, type RoundsPageQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'

interface Props {
  round: NonNullable<RoundsPageQuery['round']>
  onClose: () => void
}

/** Removes a round that is not open yet, for a reason; the other rounds are shown afterwards. */
export function DeleteRoundDialog({ round, onClose }: Props) {
  const text = useText()
  const navigate = useNavigate()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const { act, busy, refusal } = useAct()
  async function remove(reason: string) {
    const input = { code: round.code, version: round.version, reason }
    if (!(await act(async () => (await request(DeleteRoundDocument, { input })).deleteRound))) return
    onClose()
    navigate('/rounds')
    notify('round.deleted', { type: 'success' })
    await queryClient.invalidateQueries()
  }
  return (
    <ConfirmDialog
      title={text('round.delete')}
      hint={text('round.deleteHint', { code: round.code })}
      action={text('round.delete')}
      reason={text('round.reason')}
      danger
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void remove(field('reason'))}
      onClose={onClose}
    />
  )
}
