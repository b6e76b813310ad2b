import TextField from '@mui/material/TextField'
import { AnswerNoneDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'
import type { RosterRow } from './roster-list.tsx'

interface Props {
  row: RosterRow
  /** Takes a former answer back. */
  takesBack: boolean
  onDone: () => void
  onClose: () => void
}

/** "None, because …": the place leaves the denominator and is listed by itself. */
export function AnswerNoneDialog({ row: { slot }, takesBack, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults, seen } = useAct()
  const fault = faults.because ?? faults.noneReason
  const name = takesBack ? 'takeBack' : 'none'
  async function answer(field: (name: string) => string) {
    if (!slot) return
    const said = takesBack
      ? { because: null }
      : { because: field('because'), documentNumber: field('documentNumber') || null }
    const input = { id: slot.id, version: seen ?? slot.version, ...said }
    if (await act(async () => (await request(AnswerNoneDocument, { input })).answerNone)) onDone()
  }
  return (
    <ConfirmDialog
      title={text(`roster.${name}`)}
      hint={text(`roster.${name}Hint`)}
      action={text(`roster.${name}`)}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void answer(field)}
      onClose={onClose}
    >
      {!takesBack && (
        <>
          <TextField
            name="because"
            label={text('roster.reason')}
            autoFocus
            multiline
            minRows={2}
            error={Boolean(fault)}
            helperText={fault}
          />
          <TextField name="documentNumber" label={text('roster.documentIfAny')} />
        </>
      )}
    </ConfirmDialog>
  )
}
