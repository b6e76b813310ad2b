import { momentOfView } from '../completeness/view.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { ColumnChooser } from '../ui/column-chooser.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Pager } from '../ui/pager.tsx'
import { PER_PAGE, usePage } from '../ui/use-page.ts'
import { useShownColumns } from '../ui/use-shown-columns.ts'
import type { ObligationRow } from './list-obligations.ts'
import { obligationFilter } from './obligation-filter.ts'
import { ObligationFilters } from './obligation-filters.tsx'
import { useObligationColumns } from './use-obligation-columns.tsx'

/** The rows behind every number, and the work list of whoever follows up. */
export default function ObligationsPage() {
  const text = useText()
  const round = useRound()
  const { get } = useAddress()
  const { data, total, error, refetch, page, field, order, isPlaceholderData } = usePage<ObligationRow>(
    'obligations',
    {
      filter: obligationFilter(get),
      meta: { round: round?.code, ...momentOfView(get('asof')) },
      sort: 'PROVINCE',
      enabled: round !== undefined,
    },
  )
  const all = useObligationColumns()
  const columns = useShownColumns('obligations', all)
  return (
    <>
      <PageHead
        title={text('list.obligations')}
        actions={<ColumnChooser list="obligations" columns={all} />}
      />
      <ObligationFilters />
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && total === 0 && <Empty title={text('list.nothing')}>{text('list.nothingHint')}</Empty>}
      {data && total !== undefined && total > 0 && (
        <>
          <DataList
            label={text('list.obligations')}
            columns={columns}
            rows={data}
            from={(page - 1) * PER_PAGE + 1}
            field={field}
            order={order}
            busy={isPlaceholderData}
          />
          <Pager page={page} total={total} />
        </>
      )}
    </>
  )
}
