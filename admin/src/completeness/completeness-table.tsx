import type { OverviewQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { Empty } from '../ui/empty.tsx'
import { useWide } from '../ui/use-wide.ts'
import { rowsOf, sorted } from './row.ts'
import { RuleTable } from './rule-table.tsx'
import { TableCards } from './table-cards.tsx'
import { TableGrid } from './table-grid.tsx'
import type { View } from './view.ts'

/** The rows of the chosen level with their sum; cards where the screen is narrow. */
export function CompletenessTable({ view, data }: { view: View; data: OverviewQuery }) {
  const text = useText()
  const wide = useWide()
  const rows = sorted(rowsOf(data), view.sort, view.direction)
  if (rows.length === 0) return <Empty title={text('completeness.noRows')} />
  const total = totalOf(view, data)
  if (view.by === 'RULE') return <RuleTable {...{ view, rows }} then={data.then ?? null} />
  return wide ? <TableGrid {...{ view, rows, total }} /> : <TableCards {...{ view, rows, total }} />
}

/** The sum of the rows, as the same API counts it. */
function totalOf({ kind, item }: View, data: OverviewQuery) {
  const stream =
    kind === 'ASSISTANCE'
      ? { BASIC: data.assistance, SIGN: data.assistanceSign, BOTH: data.assistanceBoth }
      : { BASIC: data.joint, SIGN: data.jointSign, BOTH: data.jointBoth }
  const measure = stream[item ?? 'BOTH'][0]
  const sign = stream.SIGN[0] ?? null
  return measure ? { ...measure, sign } : null
}
