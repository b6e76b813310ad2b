import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { afterDay, dayBefore } from '../format/date.ts'
import { type RoundChangesInput, type RoundsPageQuery, UpdateRoundDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { useAct } from '../ui/use-act.ts'

interface Props {
  round: NonNullable<RoundsPageQuery['round']>
  onDone: () => void
  onClose: () => void
}

/** What of a round can still be corrected: its words, when it closes, whether it is verified, who may record for others. */
export function EditRoundDialog({ round, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults } = useAct()
  const [lastOpen, setLastOpen] = useState(round.closesAt ? dayBefore(round.closesAt) : null)
  const read: RoundChangesInput = {
    ...{ nameTh: round.nameTh, nameEn: round.nameEn, letterReference: round.letterReference ?? null },
    closesAt: lastDayOf(round.closesAt),
    ...{ verification: round.verification, allowsOnBehalf: round.allowsOnBehalf },
  }
  async function save(field: (name: string) => string) {
    const wanted: RoundChangesInput = {
      nameTh: field('nameTh'),
      nameEn: field('nameEn'),
      letterReference: field('letterReference') || null,
      closesAt: lastOpen && afterDay(lastOpen),
      verification: field('verification') === 'on' ? 'ALL' : 'OFF',
      allowsOnBehalf: field('allowsOnBehalf') === 'on',
    }
    const changed = (Object.keys(wanted) as (keyof RoundChangesInput)[]).filter(
      (name) => wanted[name] !== read[name],
    )
    const only = (values: RoundChangesInput) =>
      Object.fromEntries(changed.map((name) => [name, values[name] ?? null]))
    const steering = { code: round.code, version: round.version, merge: true }
    const input = { ...only(wanted), base: only(read), ...steering, reason: field('reason') || null }
    if (await act(async () => (await request(UpdateRoundDocument, { input })).updateRound)) onDone()
  }
  /** Written as this form writes it: by the day. */
  function lastDayOf(instant: string | null | undefined): string | null {
    return instant ? afterDay(dayBefore(instant)) : null
  }
  const words = (name: 'nameTh' | 'nameEn' | 'letterReference') => (
    <TextField
      name={name}
      label={text(`round.${name}`)}
      defaultValue={round[name] ?? ''}
      error={Boolean(faults[name])}
      helperText={faults[name]}
    />
  )
  return (
    <ConfirmDialog
      title={text('round.edit')}
      hint={text('round.editHint')}
      action={text('common.save')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void save(field)}
      onClose={onClose}
    >
      {words('nameTh')}
      {words('nameEn')}
      {words('letterReference')}
      <DateInput
        label={text('round.closesOn')}
        value={lastOpen}
        onChange={setLastOpen}
        error={faults.closesAt}
      />
      <FormControlLabel
        control={<Switch name="verification" defaultChecked={round.verification === 'ALL'} />}
        label={text('round.verifiesAll')}
      />
      <FormControlLabel
        control={<Switch name="allowsOnBehalf" defaultChecked={round.allowsOnBehalf} />}
        label={text('round.allowsOnBehalf')}
      />
      <FaultField name="reason" label={text('round.reason')} faults={faults} />
    </ConfirmDialog>
  )
}
