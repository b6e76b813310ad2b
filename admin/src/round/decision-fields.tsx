import { useText } from '../i18n/use-text.ts'
import { FaultField } from '../ui/fault-field.tsx'

interface Props {
  faults: Record<string, string>
  /** Whether a reason is asked for besides the document. */
  reason?: boolean
}

/** What a decision rests on: its document, who decided, and why. */
export function DecisionFields({ faults, reason = false }: Props) {
  const text = useText()
  return (
    <>
      {reason && (
        <FaultField name="reason" label={text('round.reason')} faults={faults} multiline most={300} />
      )}
      <FaultField
        name="documentNumber"
        label={text('round.document')}
        faults={faults}
        hint={text('round.documentHint')}
        most={300}
      />
      <FaultField
        name="approvedBy"
        label={text('round.approvedBy')}
        faults={faults}
        hint={text('round.approvedByHint')}
        most={300}
      />
    </>
  )
}

/** The same fields as the API takes them. */
export function readDecision(field: (name: string) => string) {
  return { documentNumber: field('documentNumber'), approvedBy: field('approvedBy') || null }
}
