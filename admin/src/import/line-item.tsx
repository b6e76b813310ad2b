import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { Column, Line } from './receipt.ts'
import { shownCell } from './shown-cell.ts'

/** Columns of the table that files call by another name. */
const CALLED: Readonly<Record<string, string>> = {
  district_id: 'district',
  host_lao_id: 'host_lao_code',
  members: 'member_codes',
}

interface Props {
  line: Line
  columns: readonly Column[]
  /** Its number is that of a row of a file. */
  ofFile: boolean
}

/** One line: whose row, and what changes from what to what, or what is wrong and how to mend it. */
export function LineItem({ line, columns, ofFile }: Props) {
  const text = useText()
  const language = useLanguage()
  const label = (field: string) => {
    const column = columns.find((each) => each.field === (CALLED[field] ?? field))
    return column?.[language] ?? field
  }
  const row = line.rowNumber === null ? text('import.wholeFile') : text('import.row', { n: line.rowNumber })
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[ofFile && row, line.subject, line.title].filter(Boolean).join(' · ')}
      </Typography>
      {line.words ? (
        <>
          <Typography>
            {line.field && <strong>{label(line.field)}: </strong>}
            {line.words.problem[language]}
          </Typography>
          <Typography variant="body2">{line.words.fix[language]}</Typography>
        </>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {Object.entries(line.details).map(([field, change]) => (
            <li key={field}>
              {label(field)}: <Change change={change} />
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}

function Change({ change }: { change: unknown }) {
  const text = useText()
  if (typeof change !== 'object' || change === null || !('from' in change)) return shownCell(change, text)
  const { from, to } = change as { from: unknown; to: unknown }
  if (from === null && to === null) return text('import.hidden')
  return (
    <>
      <del>{shownCell(from, text)}</del> → <ins>{shownCell(to, text)}</ins>
    </>
  )
}
