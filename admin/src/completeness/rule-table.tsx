import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { fieldLabel } from '../centre/field-label.ts'
import { share, whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { listHref, ruleHref } from './links.ts'
import type { Row } from './row.ts'
import { RuleBefore } from './rule-before.tsx'
import { useLabel } from './use-label.ts'
import type { View } from './view.ts'

interface Props {
  view: View
  rows: readonly Row[]
  /** How often each rule failed at the moment compared with; null: nothing is compared. */
  then: readonly Pick<Row, 'key' | 'failing'>[] | null
}

/** Which field is missing or wrong how often, the most often first; rules overlap, so they have no sum. */
export function RuleTable({ view, rows, then }: Props) {
  const text = useText()
  const label = useLabel()
  const before = new Map(then?.map(({ key, failing }) => [key, failing ?? 0]))
  const byFailing = [...rows].sort((a, b) => (b.failing ?? 0) - (a.failing ?? 0))
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={text('completeness.by.RULE')}
      sx={{
        overflowX: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Table size="small" aria-label={text('completeness.by.RULE')}>
        <TableHead>
          <TableRow>
            <TableCell>{text('list.rule')}</TableCell>
            <TableCell>{text('completeness.ruleAsks')}</TableCell>
            <TableCell align="right">{text('completeness.missing')}</TableCell>
            <TableCell align="right">{text('completeness.expected')}</TableCell>
            <TableCell align="right">{text('completeness.percentMissing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {byFailing.map((row) => {
            const failing = row.failing ?? 0
            const field = row.rule ? fieldLabel(text, row.rule.field) : row.key
            const ofItem = { ...view, item: row.rule?.item ?? view.item }
            return (
              <TableRow key={row.key} hover>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  {field}
                  {row.rule?.checks === 'CORRECTNESS' && ` (${text('completeness.matrix.check')})`}
                </TableCell>
                <TableCell>{label(row)}</TableCell>
                <TableCell align="right">
                  <NumberLink
                    strong
                    value={failing}
                    to={ruleHref(view, row, row.key)}
                    label={text('completeness.listOf', {
                      n: whole(failing),
                      what: field,
                      where: label(row),
                    })}
                  />
                  {then && (
                    <RuleBefore
                      {...{ view, row, field }}
                      rule={row.key}
                      where={label(row)}
                      n={before.get(row.key) ?? 0}
                    />
                  )}
                </TableCell>
                <TableCell align="right">
                  <NumberLink
                    value={row.expected}
                    to={listHref(ofItem, null, 'expected')}
                    label={text('completeness.listOf', {
                      n: whole(row.expected),
                      what: text('completeness.expected'),
                      where: label(row),
                    })}
                  />
                </TableCell>
                <TableCell align="right">{share(failing, row.expected)}</TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Box>
  )
}
