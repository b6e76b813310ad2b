import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { RestoreFieldsDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { fieldLabel } from './field-label.ts'
import { useAct } from './use-act.ts'
import { useMustGiveReason } from './use-may-edit.ts'

interface Props {
  change: { id: string; noun: string }
  field: string
  /** The former value as people read it. */
  value: string
  version: number
}

/** Puts back the value that one change replaced, after it was meant. */
export function RestoreButton({ change, field, value, version }: Props) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const needsReason = useMustGiveReason()
  const { act, busy, refusal } = useAct()
  const label = fieldLabel(text, field, change.noun)
  async function restore(reason: string | null) {
    const input = { change: change.id, fields: [field], version, reason }
    if (await act(async () => (await request(RestoreFieldsDocument, { input })).restoreFields)) setOpen(false)
  }
  return (
    <>
      <Button
        className="no-print"
        size="small"
        aria-label={text('workflow.restoreTitle', { field: label })}
        onClick={() => setOpen(true)}
      >
        {text('workflow.restore')}
      </Button>
      {open && (
        <ConfirmDialog
          title={text('workflow.restoreTitle', { field: label })}
          hint={text('workflow.restoreHint', { value })}
          action={text('workflow.restore')}
          busy={busy}
          refusal={refusal}
          onClose={() => setOpen(false)}
          onConfirm={(given) => void restore(needsReason ? given('reason') : null)}
        >
          {needsReason && <TextField name="reason" label={text('centre.reason')} fullWidth autoFocus />}
        </ConfirmDialog>
      )}
    </>
  )
}
