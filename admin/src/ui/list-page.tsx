import { useText } from '../i18n/use-text.ts'
import { DataList } from './data-list.tsx'
import { Empty } from './empty.tsx'
import { Fault } from './fault.tsx'
import type { ListColumn, Selection } from './list-column.ts'
import { Loading } from './loading.tsx'
import { Pager } from './pager.tsx'
import { SortSelect } from './sort-select.tsx'
import { PER_PAGE, type usePage } from './use-page.ts'
import { useWide } from './use-wide.ts'

interface Props<T extends { id: string }> {
  label: string
  columns: readonly ListColumn<T>[]
  page: ReturnType<typeof usePage<T>>
  selection?: Selection<T> | undefined
  /** What is said where there is no row; by default that nothing fits the filters. */
  empty?: { title: string; hint: string }
}

/** One page of a list, or why there is none: not loaded, not allowed, nothing found. */
export function ListPage<T extends { id: string }>({
  label,
  columns,
  page: asked,
  selection,
  empty,
}: Props<T>) {
  const text = useText()
  const wide = useWide()
  const { data, total, error, refetch, page, field, order, isPlaceholderData } = asked
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data || total === undefined) return <Loading />
  if (total === 0) {
    return (
      <Empty title={empty?.title ?? text('list.nothing')}>{empty?.hint ?? text('list.nothingHint')}</Empty>
    )
  }
  return (
    <>
      {!wide && <SortSelect {...{ columns, field, order }} />}
      <DataList
        {...{ label, columns, field, order, selection }}
        rows={data}
        from={(page - 1) * PER_PAGE + 1}
        busy={isPlaceholderData}
      />
      <Pager page={page} total={total} />
    </>
  )
}
