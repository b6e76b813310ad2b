import { useText } from '../i18n/use-text.ts'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'

interface Props {
  faults: Record<string, string>
  /** ISO day from which the act holds. */
  day: string | null
  onDay: (day: string | null) => void
}

/** What an act of the register rests on: its day, its document and what else is to be said. */
export function RegisterFields({ faults, day, onDay }: Props) {
  const text = useText()
  return (
    <>
      <DateInput
        label={text('register.effectiveOn')}
        value={day}
        onChange={onDay}
        error={faults.effectiveOn}
      />
      <FaultField name="documentNumber" label={text('register.document')} faults={faults} most={300} />
      <FaultField name="reason" label={text('round.reason')} faults={faults} multiline most={300} />
    </>
  )
}

/** The same fields as the API takes them. */
export function readRegister(field: (name: string) => string, day: string) {
  return {
    effectiveOn: day,
    documentNumber: field('documentNumber'),
    reason: field('reason') || null,
  }
}
