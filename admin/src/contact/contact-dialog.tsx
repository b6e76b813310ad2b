import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { whole } from '../format/number.ts'
import { type ContactOutcome, NoteContactsDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import type { ObligationRow } from '../obligation/list-obligations.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'

const OUTCOMES = ['UNREACHABLE', 'REACHED', 'PROMISED'] as const

interface Props {
  rows: readonly ObligationRow[]
  units: number
  onSaved: (ids: readonly string[]) => void
  onClose: () => void
}

/** Asks what came of calling, and says how many units will be noted. */
export function ContactDialog({ rows, units, onSaved, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults } = useAct()
  async function save(field: (name: string) => string) {
    const input = {
      obligations: rows.map(({ id }) => id),
      outcome: field('outcome') as ContactOutcome,
      remark: field('remark'),
      nextOn: field('nextOn'),
    }
    const saved = await act(async () => (await request(NoteContactsDocument, { input })).noteContacts)
    if (saved) onSaved(saved.ids)
  }
  return (
    <ConfirmDialog
      title={text('contact.note')}
      hint={text('contact.will', { n: whole(units) })}
      action={text('contact.note')}
      busy={busy}
      refusal={refusal}
      onConfirm={save}
      onClose={onClose}
    >
      <TextField select name="outcome" label={text('contact.title')} defaultValue="UNREACHABLE">
        {OUTCOMES.map((outcome) => (
          <MenuItem key={outcome} value={outcome}>
            {text(`contact.outcome.${outcome}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        name="remark"
        label={text('contact.remark')}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <TextField
        name="nextOn"
        label={text('contact.next')}
        placeholder={text('ui.date.form')}
        error={Boolean(faults.nextOn)}
        helperText={faults.nextOn}
      />
    </ConfirmDialog>
  )
}
