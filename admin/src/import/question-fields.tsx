import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useRoute } from '../providers/use-route.ts'
import { Card } from '../ui/card.tsx'
import type { Line, Receipt, Wishes } from './receipt.ts'

interface Candidate {
  answer: string
  lao?: string
}

interface Props {
  receipt: Receipt
  answers: Wishes['answers']
  onChange: (answers: Wishes['answers']) => void
}

/** What only a person can know of the register: which LAO became which. One candidate of each is chosen. */
export function QuestionFields({ receipt, answers, onChange }: Props) {
  const text = useText()
  const language = useLanguage()
  const { data } = useRoute<Line[]>(`/import/receipts/${receipt.id}/lines?kind=QUESTION`, {
    enabled: receipt.counts.asked > 0,
  })
  if (receipt.counts.asked === 0 || !data) return null
  return (
    <Card title={text('import.questions')}>
      {data.map((line) => {
        const subject = line.subject ?? ''
        const candidates = (line.details.candidates ?? []) as Candidate[]
        return (
          <TextField
            key={line.position}
            select
            fullWidth
            label={`${subject} ${line.title ?? ''}`}
            helperText={line.words?.problem[language]}
            value={answers[subject] ?? ''}
            onChange={(event) => onChange({ ...answers, [subject]: event.target.value })}
            sx={{ mb: 2, maxWidth: 640, display: 'flex' }}
          >
            {candidates.map(({ answer, lao }) => (
              <MenuItem key={answer} value={answer}>
                {[answer, lao].filter(Boolean).join(' · ')}
              </MenuItem>
            ))}
          </TextField>
        )
      })}
    </Card>
  )
}
