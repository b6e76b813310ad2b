import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'

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
        <TextField
          name="reason"
          label={text('round.reason')}
          multiline
          error={Boolean(faults.reason)}
          helperText={faults.reason}
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
      )}
      <TextField
        name="documentNumber"
        label={text('round.document')}
        error={Boolean(faults.documentNumber)}
        helperText={faults.documentNumber ?? text('round.documentHint')}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <TextField
        name="approvedBy"
        label={text('round.approvedBy')}
        error={Boolean(faults.approvedBy)}
        helperText={faults.approvedBy ?? text('round.approvedByHint')}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </>
  )
}

/** The same fields as the API takes them. */
export function readDecision(field: (name: string) => string) {
  return { documentNumber: field('documentNumber'), approvedBy: field('approvedBy') || null }
}
