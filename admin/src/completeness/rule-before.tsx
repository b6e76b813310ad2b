import Box from '@mui/material/Box'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { ruleHref } from './links.ts'
import type { RowPlace } from './row.ts'
import type { View } from './view.ts'

interface Props {
  view: View
  row: RowPlace | null
  rule: string
  /** What the rule is about, and where it is counted, for people who hear the number alone. */
  field: string
  where: string
  n: number
}

/** How many failed a rule at the moment compared with; the number opens these. */
export function RuleBefore({ view, row, rule, field, where, n }: Props) {
  const text = useText()
  const before = text('completeness.compare.before')
  return (
    <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {before}{' '}
      <NumberLink
        inText
        value={n}
        to={ruleHref({ ...view, asOf: view.compare }, row, rule)}
        label={text('completeness.listOf', { n: whole(n), what: `${before} ${field}`, where })}
      />
    </Box>
  )
}
