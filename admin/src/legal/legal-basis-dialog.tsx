import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import {
  CorrectLegalReferenceDocument,
  type LegalReferenceFieldsInput,
  type LegalReferenceKind,
  RecordLegalReferenceDocument,
} from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { useAct } from '../ui/use-act.ts'
import type { LegalBasis } from './legal-basis.ts'

const KINDS: readonly LegalReferenceKind[] = ['LAW', 'REGULATION', 'ANNOUNCEMENT', 'LETTER', 'ORDER']
const TEXTS = ['titleTh', 'number', 'clause', 'url'] as const
const DAYS = ['issuedOn', 'from', 'to'] as const

interface Props {
  /** Null: a new one. */
  basis: LegalBasis | null
  onDone: () => void
  onClose: () => void
}

/** Enters or corrects one; only what was changed is sent, with what had been read. */
export function LegalBasisDialog({ basis: current, onDone, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal, faults, seen } = useAct()
  // As it was read: what others change meanwhile is no change of this dialog.
  const [basis] = useState(current)
  const [days, setDays] = useState<Record<(typeof DAYS)[number], string | null>>({
    issuedOn: basis?.issuedOn ?? null,
    from: basis?.from ?? null,
    to: basis?.to ?? null,
  })
  async function save(field: (name: string) => string) {
    const wanted = {
      kind: field('kind') as LegalReferenceKind,
      centreKind: (field('centreKind') || null) as LegalBasis['centreKind'],
      ...Object.fromEntries(TEXTS.map((name) => [name, field(name).trim() || null])),
      ...days,
    } as Required<LegalReferenceFieldsInput>
    const reason = field('reason') || null
    if (await act(() => send(wanted, reason))) onDone()
  }
  async function send(wanted: Required<LegalReferenceFieldsInput>, reason: string | null) {
    if (!basis) {
      const input = { ...wanted, reason }
      return (await request(RecordLegalReferenceDocument, { input })).recordLegalReference
    }
    const changed = (Object.keys(wanted) as (keyof LegalReferenceFieldsInput)[]).filter(
      (name) => wanted[name] !== basis[name],
    )
    const only = (values: LegalReferenceFieldsInput) =>
      Object.fromEntries(changed.map((name) => [name, values[name] ?? null]))
    const steering = { id: basis.id, version: seen ?? basis.version, merge: true, reason }
    const input = { ...only(wanted), base: only(basis), ...steering }
    return (await request(CorrectLegalReferenceDocument, { input })).correctLegalReference
  }
  return (
    <ConfirmDialog
      title={text(basis ? 'legal.edit' : 'legal.add')}
      hint={text('legal.hint')}
      action={text('common.save')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void save(field)}
      onClose={onClose}
    >
      <TextField
        select
        name="kind"
        label={text('legal.kind')}
        defaultValue={basis?.kind ?? 'LAW'}
        error={Boolean(faults.kind)}
        helperText={faults.kind}
      >
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {text(`legalKind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          name={name}
          label={text(`legal.${name}`)}
          defaultValue={basis?.[name] ?? ''}
          error={Boolean(faults[name])}
          helperText={faults[name]}
          multiline={name === 'titleTh'}
        />
      ))}
      <TextField
        select
        name="centreKind"
        label={text('legal.centreKind')}
        defaultValue={basis?.centreKind ?? ''}
        error={Boolean(faults.centreKind)}
        helperText={faults.centreKind}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{text('legal.bothKinds')}</MenuItem>
        <MenuItem value="ASSISTANCE">{text('kind.ASSISTANCE')}</MenuItem>
        <MenuItem value="JOINT">{text('kind.JOINT')}</MenuItem>
      </TextField>
      {DAYS.map((name) => (
        <DateInput
          key={name}
          label={text(`legal.${name}`)}
          value={days[name]}
          onChange={(value) => setDays((known) => ({ ...known, [name]: value }))}
          error={faults[name]}
        />
      ))}
      <FaultField name="reason" label={text('round.reason')} faults={faults} />
    </ConfirmDialog>
  )
}
