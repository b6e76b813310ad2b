import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { bangkokToday } from '../format/date.ts'
import { AddJointSlotDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { DistrictPicker } from '../ui/area-pickers.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DateInput } from '../ui/date-input.tsx'
import { useAct } from '../ui/use-act.ts'

interface Props {
  /** Code of the province. */
  province: string
  onDone: () => void
  onClose: () => void
}

/** One more joint centre is expected in a district. */
export function AddSlotDialog({ province, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults, refuseWith } = useAct()
  const [district, setDistrict] = useState<string | null>(null)
  const [activeFrom, setActiveFrom] = useState<string | null>(bangkokToday(Date.now()))
  async function add(field: (name: string) => string) {
    if (!district || !activeFrom) return refuseWith(text('preview.incomplete'))
    const said = { labelTh: field('labelTh'), documentNumber: field('documentNumber') }
    const input = { district, activeFrom, ...said }
    if (await act(async () => (await request(AddJointSlotDocument, { input })).addJointSlot)) onDone()
  }
  const words = (name: 'labelTh' | 'documentNumber', label: string) => (
    <TextField name={name} label={label} error={Boolean(faults[name])} helperText={faults[name]} />
  )
  return (
    <ConfirmDialog
      title={text('roster.add')}
      hint={text('roster.addHint')}
      action={text('roster.add')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void add(field)}
      onClose={onClose}
    >
      <DistrictPicker province={province} onChoose={setDistrict} />
      {words('labelTh', text('roster.label'))}
      <DateInput
        label={text('roster.activeFrom')}
        value={activeFrom}
        onChange={setActiveFrom}
        error={faults.activeFrom}
      />
      {words('documentNumber', text('round.document'))}
    </ConfirmDialog>
  )
}
