import Typography from '@mui/material/Typography'
import type { CentreKind, Item, StreamMatrixQuery } from '../gql/graphql.ts'
import { StreamMatrixDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { MatrixCell } from './matrix-cell.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { useLabel } from './use-label.ts'
import { comparedWith, momentOfView, readView } from './view.ts'

const STREAMS: readonly { key: keyof StreamMatrixQuery; kind: CentreKind; item: Item }[] = [
  { key: 'assistanceBasic', kind: 'ASSISTANCE', item: 'BASIC' },
  { key: 'assistanceSign', kind: 'ASSISTANCE', item: 'SIGN' },
  { key: 'jointBasic', kind: 'JOINT', item: 'BASIC' },
  { key: 'jointSign', kind: 'JOINT', item: 'SIGN' },
]

/** Provinces × four streams: a cell is n/N with its symbol, and opens what is missing there. */
export function StreamMatrix({ round }: { round: string }) {
  const text = useText()
  const nameOf = useLabel()
  const { get } = useAddress()
  const asof = get('asof')
  const view = { ...readView(get, round), region: null, district: null, laoType: null }
  const { data, error, refetch } = useDocument(
    StreamMatrixDocument,
    { round, ...momentOfView(asof), ...comparedWith(view.compare) },
    { keep: true },
  )
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const columns = STREAMS.map(({ key, kind, item }) => ({
    key,
    label: `${text(`kind.${kind}`)} · ${text(`item.${item}`)}`,
    cells: new Map(data[key].map((cell) => [cell.key, cell])),
    kind,
    item,
  }))
  const rows = data.assistanceBasic.filter((row) =>
    columns.some(({ cells }) => (cells.get(row.key)?.expected ?? 0) > 0),
  )
  return (
    <>
      <AsOfLine instant={rows[0]?.asOf} />
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {text('completeness.matrix.hint')}
      </Typography>
      <MatrixTable
        label={text('completeness.matrix.streams')}
        corner={text('list.province')}
        heads={columns.map(({ key, label }) => ({ key, label }))}
        rows={rows.map((row) => ({
          key: row.key,
          name: (
            <PageLink
              to={href('/overview', { round, province: row.province?.code, asof, compare: view.compare })}
            >
              {nameOf(row)}
            </PageLink>
          ),
          cells: columns.map(({ key, cells, kind, item, label }) => (
            <MatrixCell
              key={key}
              view={{ ...view, kind, item, province: row.province?.code ?? null }}
              cell={cells.get(row.key)}
              where={`${nameOf(row)} ${label}`}
            />
          )),
        }))}
      />
    </>
  )
}
