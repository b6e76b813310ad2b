import Typography from '@mui/material/Typography'
import { momentOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useRoute } from '../providers/use-route.ts'
import { useAddress } from '../shell/use-address.ts'
import { DataList } from '../ui/data-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { Loading } from '../ui/loading.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Pager } from '../ui/pager.tsx'
import { PER_PAGE, pageOf } from '../ui/use-page.ts'
import type { ReceiptHead } from './receipt.ts'

/** Imports of one's own hand, and for the Department those of all; each with its receipt. */
export function PastImports() {
  const text = useText()
  const language = useLanguage()
  const { get } = useAddress()
  const page = pageOf(get('page'))
  const { data, error, refetch } = useRoute<{ total: number; receipts: ReceiptHead[] }>(
    `/import/receipts?offset=${(page - 1) * PER_PAGE}`,
  )
  const columns: ListColumn<ReceiptHead>[] = [
    {
      key: 'file',
      label: text('import.receipt'),
      render: (row) => <PageLink to={`/imports/${row.id}`}>{row.fileName}</PageLink>,
    },
    { key: 'kind', label: text('import.kind'), render: (row) => text(`import.kinds.${row.kind}`) },
    { key: 'result', label: text('import.result'), render: (row) => resultOf(row, text) },
    {
      key: 'changed',
      label: text('import.counts.changed'),
      align: 'right',
      render: (row) => whole(row.counts.created + row.counts.changed + row.counts.ended),
    },
    {
      key: 'when',
      label: text('import.when'),
      nowrap: true,
      render: (row) => momentOf(row.startedAt, language),
    },
    { key: 'by', label: text('import.by'), render: (row) => row.actor },
  ]
  return (
    <>
      <Typography variant="h2" sx={{ mt: 4, mb: 1 }}>
        {text('import.past')}
      </Typography>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading rows={3} />}
      {data && data.total === 0 && <Empty title={text('import.none')} />}
      {data && data.total > 0 && (
        <>
          <DataList
            label={text('import.past')}
            columns={columns}
            rows={data.receipts}
            from={(page - 1) * PER_PAGE + 1}
            field=""
            order="ASC"
          />
          <Pager page={page} total={data.total} />
        </>
      )}
    </>
  )
}

function resultOf({ undoes, undoneBy, outcome }: ReceiptHead, text: ReturnType<typeof useText>): string {
  if (undoneBy !== null) return text('import.undone')
  return undoes === null ? text(`import.outcomes.${outcome}`) : text('import.isUndo')
}
