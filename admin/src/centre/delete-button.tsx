import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { DeleteCentreDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'

interface Props {
  centre: { id: string; version: number }
  name: string
  /** Where the centre can be taken back. */
  back: string
}

/** Takes a centre out of the register, and leads to where it can be taken back. */
export function DeleteButton({ centre, name, back }: Props) {
  const text = useText()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  const { act, busy, refusal } = useAct()
  async function remove(reason: string) {
    const input = { ...centre, reason }
    if (!(await act(async () => (await request(DeleteCentreDocument, { input })).deleteCentre))) return
    navigate(back, { replace: true })
    await queryClient.invalidateQueries()
  }
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {text('lifecycle.delete')}
      </Button>
      {open && (
        <ConfirmDialog
          title={`${text('lifecycle.delete')}: ${name}`}
          hint={text('lifecycle.deleteHint')}
          action={text('lifecycle.delete')}
          reason={text('round.reason')}
          danger
          busy={busy}
          refusal={refusal}
          onConfirm={(field) => void remove(field('reason'))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
