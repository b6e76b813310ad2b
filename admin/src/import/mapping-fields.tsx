import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { type Receipt, unknownHeadings, type Wishes } from './receipt.ts'

const UNDECIDED = ''
const IGNORED = '-'

interface Props {
  receipt: Receipt
  mapping: Wishes['mapping']
  onChange: (mapping: Wishes['mapping']) => void
}

/** What each unknown heading means, or that its column is left out. */
export function MappingFields({ receipt, mapping, onChange }: Props) {
  const text = useText()
  const language = useLanguage()
  const headings = [...new Set([...Object.keys(mapping), ...unknownHeadings(receipt)])]
  if (headings.length === 0) return null
  const chosen = (heading: string) => (mapping[heading] === null ? IGNORED : (mapping[heading] ?? UNDECIDED))
  const choose = (heading: string, value: string) => {
    const { [heading]: _former, ...rest } = mapping
    onChange(value === UNDECIDED ? rest : { ...rest, [heading]: value === IGNORED ? null : value })
  }
  return (
    <Card title={text('import.mapping')}>
      <Typography variant="body2" sx={{ mb: 2 }}>
        {text('import.mappingHint')}
      </Typography>
      {headings.map((heading) => (
        <TextField
          key={heading}
          select
          fullWidth
          label={heading}
          value={chosen(heading)}
          onChange={(event) => choose(heading, event.target.value)}
          sx={{ mb: 2, maxWidth: 480, display: 'flex' }}
        >
          <MenuItem value={UNDECIDED}>{text('import.undecided')}</MenuItem>
          <MenuItem value={IGNORED}>{text('import.ignore')}</MenuItem>
          {receipt.columns.map((column) => (
            <MenuItem key={column.field} value={column.field}>
              {column[language]}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Card>
  )
}
