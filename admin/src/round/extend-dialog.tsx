import { useState } from 'react'
import { afterDay, day } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { ExtendDueDocument, type ExtendDueInput } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { DateInput } from '../ui/date-input.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'
import { DecisionFields, readDecision } from './decision-fields.tsx'
import { type RoundUnits, UnitPicker } from './unit-picker.tsx'

interface Props {
  round: string
  /** Rows chosen in a list; left out: asked for. */
  units?: RoundUnits
  onDone: () => void
  onClose: () => void
}

/** A later due date for a round, a province, one unit or chosen rows, by a document. */
export function ExtendDialog({ round, units: given, onDone, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [units, setUnits] = useState<RoundUnits | null>(given ?? null)
  const [until, setUntil] = useState<string | null>(null)
  return (
    <PreviewDialog
      title={text('round.extend')}
      hint={text('round.extendHint')}
      action={text('round.extend')}
      read={(field): ExtendDueInput | null =>
        units && until ? { round, ...units, until: afterDay(until), ...readDecision(field) } : null
      }
      send={async (input, preview) =>
        (await request(ExtendDueDocument, { input: { ...input, preview } })).extendDue
      }
      found={({ rows }) =>
        text('round.extendFound', { n: whole(rows), day: until ? day(until, language, 'long') : '' })
      }
      onDone={onDone}
      onClose={onClose}
    >
      {(faults) => (
        <>
          {!given && (
            <UnitPicker round={round} scopes={['ROUND', 'PROVINCE', 'LAO', 'SLOT']} onChoose={setUnits} />
          )}
          <DateInput label={text('round.until')} value={until} onChange={setUntil} error={faults.until} />
          <DecisionFields faults={faults} />
        </>
      )}
    </PreviewDialog>
  )
}
