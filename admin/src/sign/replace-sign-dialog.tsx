import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { bangkokToday } from '../format/date.ts'
import { ReplaceSignDocument, type SignPosition, type SignStatus } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { useAct } from '../ui/use-act.ts'
import type { SignDialogProps } from './remove-sign-dialog.tsx'

const STATUSES = ['INSTALLED', 'NOT_INSTALLED'] as const
const POSITIONS = ['FENCE', 'BUILDING_FRONT', 'OTHER'] as const

/** A new sign in the place of the standing one; photos and details are added to it afterwards in its form. */
export function ReplaceSignDialog({ sign, onDone, onClose }: SignDialogProps) {
  const text = useText()
  const { act, busy, refusal, faults, refuseWith } = useAct()
  const [removedOn, setRemovedOn] = useState<string | null>(bangkokToday(Date.now()))
  const [status, setStatus] = useState<SignStatus>('INSTALLED')
  const [position, setPosition] = useState<SignPosition | ''>('')
  const [day, setDay] = useState<string | null>(null)
  async function replace(field: (name: string) => string) {
    if (!removedOn) return refuseWith(text('preview.incomplete'))
    const installed = {
      position: position || null,
      positionOther: position === 'OTHER' ? field('positionOther') : null,
      installedOn: day,
    }
    const planned = { reasonNotInstalled: field('reasonNotInstalled'), plannedOn: day }
    const input = {
      ...{ id: sign.id, version: sign.version, removedOn, reason: field('reason') || null, status },
      ...(status === 'INSTALLED' ? installed : planned),
    }
    const done = await act(
      async () => (await request(ReplaceSignDocument, { input })).replaceSignInstallation,
    )
    if (done) onDone()
  }
  return (
    <ConfirmDialog
      title={text('signAct.replace')}
      hint={text('signAct.replaceHint')}
      action={text('signAct.replace')}
      reason={text('round.reason')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void replace(field)}
      onClose={onClose}
    >
      <DateInput
        label={text('field.removedOn')}
        value={removedOn}
        onChange={setRemovedOn}
        error={faults.removedOn}
      />
      <TextField
        select
        label={text('signAct.newStatus')}
        value={status}
        onChange={(event) => setStatus(event.target.value as SignStatus)}
      >
        {STATUSES.map((each) => (
          <MenuItem key={each} value={each}>
            {text(`signStatus.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {status === 'INSTALLED' && (
        <TextField
          select
          label={text('field.position')}
          value={position}
          onChange={(event) => setPosition(event.target.value as SignPosition)}
        >
          {POSITIONS.map((each) => (
            <MenuItem key={each} value={each}>
              {text(`signPosition.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {status === 'INSTALLED' && position === 'OTHER' && (
        <FaultField name="positionOther" label={text('field.positionOther')} faults={faults} />
      )}
      {status === 'NOT_INSTALLED' && (
        <FaultField name="reasonNotInstalled" label={text('field.reasonNotInstalled')} faults={faults} />
      )}
      <DateInput
        key={status}
        label={text(status === 'INSTALLED' ? 'field.installedOn' : 'field.plannedOn')}
        value={day}
        onChange={setDay}
        error={faults.installedOn ?? faults.plannedOn}
      />
    </ConfirmDialog>
  )
}
