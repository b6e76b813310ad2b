import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { fieldLabel } from '../centre/field-label.ts'
import { type CentreKind, type Item, RuleMatrixDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useAddress } from '../shell/use-address.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Choice } from '../ui/choice.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { ExplainButton } from './explain-button.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { RuleCell } from './rule-cell.tsx'
import { useLabel } from './use-label.ts'
import { comparedWith, momentOfView, readView } from './view.ts'

const WHOLE_PROVINCES = { region: null, district: null, laoType: null } as const

/** Provinces × rules: how many lack which field, or have it wrong. */
export function RuleMatrix({ round }: { round: string }) {
  const text = useText()
  const language = useLanguage()
  const label = useLabel()
  const { get, set } = useAddress()
  const kind: CentreKind = get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE'
  const item: Item = get('item') === 'SIGN' ? 'SIGN' : 'BASIC'
  const view = { ...readView(get, round), kind, item, ...WHOLE_PROVINCES }
  const { data, error, refetch } = useDocument(
    RuleMatrixDocument,
    { round, kind, item, ...momentOfView(view.asOf), ...comparedWith(view.compare) },
    { keep: true },
  )
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const than = new Map(data.than?.map((row) => [row.key, failingOf(row.rules)]))
  const rows = data.completeness.filter((row) => row.expected > 0)
  const rules = rows[0]?.rules.map(({ rule }) => rule).filter((rule) => rule.severity !== 'INFO') ?? []
  return (
    <>
      <AsOfLine instant={rows[0]?.asOf} />
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {text('completeness.matrix.rulesHint')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }}>
        <Choice
          label={text('list.kind')}
          value={kind}
          options={(['ASSISTANCE', 'JOINT'] as const).map((value) => ({
            value,
            label: text(`kind.${value}`),
          }))}
          onChoose={(value) => set({ kind: value })}
        />
        <Choice
          label={text('list.item')}
          value={item}
          options={(['BASIC', 'SIGN'] as const).map((value) => ({ value, label: text(`item.${value}`) }))}
          onChoose={(value) => set({ item: value })}
        />
      </Box>
      <MatrixTable
        label={text('completeness.matrix.rules')}
        corner={text('list.province')}
        heads={rules.map((rule) => ({
          key: rule.id,
          label: `${fieldLabel(text, rule.field)}${rule.checks === 'PRESENCE' ? '' : ` (${text('completeness.matrix.check')})`}`,
          title: language === 'en' ? rule.askEn : rule.askTh,
        }))}
        rows={rows.map((row) => {
          const failing = failingOf(row.rules)
          const before = than.get(row.key)
          const own = { ...view, province: row.province?.code ?? null }
          return {
            key: row.key,
            name: (
              <>
                {label(row)}
                <ExplainButton view={own} where={label(row)} />
              </>
            ),
            cells: rules.map((rule) => (
              <RuleCell
                key={rule.id}
                view={own}
                rule={rule}
                failing={failing.get(rule.id) ?? 0}
                before={view.compare ? (before?.get(rule.id) ?? 0) : undefined}
                expected={row.expected}
                where={label(row)}
              />
            )),
          }
        })}
      />
    </>
  )
}

/** How many fail each rule. */
function failingOf(rules: readonly { failing: number; rule: { id: string } }[]): Map<string, number> {
  return new Map(rules.map((each) => [each.rule.id, each.failing]))
}
