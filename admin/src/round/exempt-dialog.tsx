import { useState } from 'react'
import { afterDay } from '../format/date.ts'
import { whole } from '../format/number.ts'
import {
  type ExemptInput,
  ExemptUnitsDocument,
  LiftExemptionDocument,
  type LiftExemptionInput,
} from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { DateInput } from '../ui/date-input.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'
import { DecisionFields, readDecision } from './decision-fields.tsx'
import { ItemChoice, type ItemChosen } from './item-choice.tsx'
import { type RoundUnits, UnitPicker } from './unit-picker.tsx'

interface Props {
  round: string
  /** Exempt, or ask again. */
  act: 'exempt' | 'lift'
  /** Rows chosen in a list; left out: asked for. */
  units?: RoundUnits
  onDone: () => void
  onClose: () => void
}

/** Units that need not record, or must again: for whom, for which item, why and by which document. */
export function ExemptDialog({ round, act, units: given, onDone, onClose }: Props) {
  const text = useText()
  const [units, setUnits] = useState<RoundUnits | null>(given ?? null)
  const [items, setItems] = useState<ItemChosen>({})
  const [to, setTo] = useState<string | null>(null)
  const isLift = act === 'lift'

  function read(field: (name: string) => string): ExemptInput | null {
    if (!units) return null
    const input = { round, ...units, ...items, reason: field('reason'), ...readDecision(field) }
    return to && !isLift ? { ...input, to: afterDay(to) } : input
  }
  async function send(input: ExemptInput & LiftExemptionInput, preview: boolean) {
    const asked = { input: { ...input, preview } }
    if (isLift) return (await request(LiftExemptionDocument, asked)).liftExemption
    return (await request(ExemptUnitsDocument, asked)).exemptUnits
  }
  return (
    <PreviewDialog
      title={text(`round.${act}`)}
      hint={text(`round.${act}Hint`)}
      action={text(`round.${act}`)}
      read={read}
      send={send}
      found={({ rows }) => text(`round.${act}Found`, { n: whole(rows) })}
      onDone={onDone}
      onClose={onClose}
    >
      {(faults) => (
        <>
          {!given && (
            <>
              <UnitPicker round={round} scopes={['PROVINCE', 'LAO', 'SLOT']} onChoose={setUnits} />
              <ItemChoice onChoose={setItems} />
            </>
          )}
          {!isLift && (
            <DateInput label={text('round.exemptTo')} value={to} onChange={setTo} error={faults.to} />
          )}
          <DecisionFields faults={faults} reason />
        </>
      )}
    </PreviewDialog>
  )
}
