import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import Switch from '@mui/material/Switch'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { afterDay, bangkokToday, dayBefore } from '../format/date.ts'
import {
  type RoundChangesInput,
  type RoundsPageQuery,
  RulesInForceDocument,
  UpdateRoundDocument,
} from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { useDocument } from '../providers/use-document.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { useAct } from '../ui/use-act.ts'
import type { RoundDays } from './new-round-fields.tsx'
import { RuleChoice } from './rule-choice.tsx'

interface Props {
  round: NonNullable<RoundsPageQuery['round']>
  onDone: () => void
  onClose: () => void
}

/** What of a round can still be corrected: its words, when it closes, how it is worked on; days and rules until it is open. */
export function EditRoundDialog({ round: current, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults, seen } = useAct()
  // As it was read: what others change meanwhile is no change of this dialog.
  const [round] = useState(current)
  const isDraft = !round.openedAt
  const { data } = useDocument(RulesInForceDocument, {}, { staleTime: 3_600_000 })
  const [days, setDays] = useState(() => daysOf(round))
  const [left, setLeft] = useState<readonly string[] | null>(() => idsOf(round.rules))
  const read: RoundChangesInput = {
    ...{ nameTh: round.nameTh, nameEn: round.nameEn, letterReference: round.letterReference ?? null },
    ...{ verification: round.verification, allowsOnBehalf: round.allowsOnBehalf },
    ...instantsOf(daysOf(round), isDraft),
    ...(isDraft ? { rules: idsOf(round.rules) } : {}),
  }
  async function save(field: (name: string) => string) {
    const wanted: RoundChangesInput = {
      nameTh: field('nameTh'),
      nameEn: field('nameEn'),
      letterReference: field('letterReference') || null,
      verification: field('verification') === 'on' ? 'ALL' : 'OFF',
      allowsOnBehalf: field('allowsOnBehalf') === 'on',
      ...instantsOf(days, isDraft),
      ...(isDraft ? { rules: [...(left ?? idsOf(data?.rules ?? []))].sort() } : {}),
    }
    const changed = (Object.keys(wanted) as (keyof RoundChangesInput)[]).filter(
      (name) => JSON.stringify(wanted[name]) !== JSON.stringify(read[name]),
    )
    const only = (values: RoundChangesInput) =>
      Object.fromEntries(changed.map((name) => [name, values[name] ?? null]))
    const steering = { code: round.code, version: seen ?? round.version, merge: true }
    const input = { ...only(wanted), base: only(read), ...steering, reason: field('reason') || null }
    if (await act(async () => (await request(UpdateRoundDocument, { input })).updateRound)) onDone()
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
  const day = (
    name: keyof RoundDays,
    label: 'round.opensOn' | 'round.dueOn' | 'round.closesOn',
    error: string | undefined,
  ) => (
    <DateInput
      label={text(label)}
      value={days[name]}
      onChange={(value) => setDays({ ...days, [name]: value })}
      error={error}
    />
  )
  const flag = (
    name: 'verification' | 'allowsOnBehalf',
    label: 'round.verifiesAll' | 'round.allowsOnBehalf',
    isOn: boolean,
  ) => (
    <Box>
      <FormControlLabel control={<Switch name={name} defaultChecked={isOn} />} label={text(label)} />
      {faults[name] && <FormHelperText error>{faults[name]}</FormHelperText>}
    </Box>
  )
  return (
    <ConfirmDialog
      title={text('round.edit')}
      hint={text(isDraft ? 'round.createHint' : 'round.editHint')}
      action={text('common.save')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void save(field)}
      onClose={onClose}
    >
      {words('nameTh')}
      {words('nameEn')}
      {words('letterReference')}
      {isDraft && day('opens', 'round.opensOn', faults.opensAt)}
      {isDraft && day('due', 'round.dueOn', faults.dueAt)}
      {day('closes', 'round.closesOn', faults.closesAt)}
      {flag('verification', 'round.verifiesAll', round.verification === 'ALL')}
      {flag('allowsOnBehalf', 'round.allowsOnBehalf', round.allowsOnBehalf)}
      {isDraft && <RuleChoice left={left} onChoose={setLeft} fault={faults.rules} />}
      <FaultField name="reason" label={text('round.reason')} faults={faults} />
    </ConfirmDialog>
  )
}

function idsOf(rules: readonly { id: string }[]): string[] {
  return rules.map(({ id }) => id).sort()
}

function daysOf({ opensAt, dueAt, closesAt }: Props['round']): RoundDays {
  const opens = bangkokToday(Date.parse(opensAt))
  return { opens, due: dayBefore(dueAt), closes: closesAt ? dayBefore(closesAt) : null }
}

/** As the API takes them; opening and due day stand once the round is open. */
function instantsOf({ opens, due, closes }: RoundDays, isDraft: boolean): RoundChangesInput {
  const closesAt = closes && afterDay(closes)
  if (!isDraft) return { closesAt }
  return { closesAt, opensAt: opens && `${opens}T00:00:00+07:00`, dueAt: due && afterDay(due) }
}
