import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import Typography from '@mui/material/Typography'
import { fieldLabel } from '../centre/field-label.ts'
import { whole } from '../format/number.ts'
import { RuleMatrixDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Choice } from '../ui/choice.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { NumberLink } from '../ui/number-link.tsx'
import { ExplainButton } from './explain-button.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { momentOfView, readView } from './view.ts'

/** Provinces × rules: how many lack which field, or have it wrong. */
export function RuleMatrix({ round }: { round: string }) {
  const text = useText()
  const language = useLanguage()
  const { get, set } = useAddress()
  const kind = get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE'
  const item = get('item') === 'SIGN' ? 'SIGN' : 'BASIC'
  const asof = get('asof')
  const usual = { ...readView(get, round), region: null, district: null, laoType: null }
  const { data, error, refetch } = useDocument(
    RuleMatrixDocument,
    { round, kind, item, ...momentOfView(asof) },
    { keep: true },
  )
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
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
          const failing = new Map(row.rules.map((each) => [each.rule.id, each.failing]))
          return {
            key: row.key,
            name: (
              <>
                {language === 'en' ? row.labelEn : row.labelTh}
                <ExplainButton
                  view={{ ...usual, kind, item, province: row.province?.code ?? null }}
                  where={row.labelTh}
                />
              </>
            ),
            cells: rules.map((rule) => {
              const n = failing.get(rule.id) ?? 0
              const to = href('/obligations', {
                round,
                kind,
                item,
                province: row.province?.code,
                rule: rule.id,
                asof,
              })
              const label = text('completeness.listOf', {
                n: whole(n),
                what: fieldLabel(text, rule.field),
                where: row.labelTh,
              })
              return (
                <TableCell key={rule.id} align="right">
                  <NumberLink value={n} to={to} label={label} />
                </TableCell>
              )
            }),
          }
        })}
      />
    </>
  )
}
