import TableCell from '@mui/material/TableCell'
import { fieldLabel } from '../centre/field-label.ts'
import { whole } from '../format/number.ts'
import type { RuleMatrixQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { listHref, ruleHref } from './links.ts'
import { symbolOf } from './matrix-cell.tsx'
import { RuleBefore } from './rule-before.tsx'
import type { View } from './view.ts'

export type RuleOfRow = RuleMatrixQuery['completeness'][number]['rules'][number]

interface Props {
  /** The stream and the province of the cell. */
  view: View
  rule: RuleOfRow['rule']
  failing: number
  /** At the moment compared with; nothing where nothing is compared. */
  before: number | undefined
  expected: number
  where: string
}

/** n/N of those who lack a field or have it wrong, with the symbol of how full it is; below it how many it was. */
export function RuleCell({ view, rule, failing, before, expected, where }: Props) {
  const text = useText()
  const field = fieldLabel(text, rule.field)
  const listOf = (n: number, what: string) => text('completeness.listOf', { n: whole(n), what, where })
  return (
    <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
      <span aria-hidden>{symbolOf(expected - failing, expected)} </span>
      <NumberLink inText value={failing} to={ruleHref(view, null, rule.id)} label={listOf(failing, field)} />
      /
      <NumberLink
        inText
        value={expected}
        to={listHref(view, null, 'expected')}
        label={listOf(expected, text('completeness.expected'))}
      />
      {before !== undefined && (
        <RuleBefore {...{ view, field, where }} row={null} rule={rule.id} n={before} />
      )}
    </TableCell>
  )
}
