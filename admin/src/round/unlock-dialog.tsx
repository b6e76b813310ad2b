import { useState } from 'react'
import { afterDay, day } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { type UnlockInput, UnlockUnitDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'
import { type RoundUnits, UnitPicker } from './unit-picker.tsx'

interface Props {
  round: string
  onDone: () => void
  onClose: () => void
}

/** One unit that may write again after the round has closed, until a day. */
export function UnlockDialog({ round, onDone, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [units, setUnits] = useState<RoundUnits | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  return (
    <PreviewDialog
      title={text('round.unlock')}
      hint={text('round.unlockHint')}
      action={text('round.unlock')}
      read={(field): UnlockInput | null =>
        units && until ? { round, ...units, until: afterDay(until), reason: field('reason') } : null
      }
      send={async (input, preview) =>
        (await request(UnlockUnitDocument, { input: { ...input, preview } })).unlockUnit
      }
      found={({ rows }) =>
        text('round.unlockFound', { n: whole(rows), day: until ? day(until, language, 'long') : '' })
      }
      onDone={onDone}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <UnitPicker round={round} scopes={['LAO', 'SLOT']} onChoose={setUnits} />
          <DateInput
            label={text('round.unlockUntil')}
            value={until}
            onChange={setUntil}
            error={faults.until}
          />
          <FaultField name="reason" label={text('round.reason')} faults={faults} multiline most={300} />
        </>
      )}
    </PreviewDialog>
  )
}
