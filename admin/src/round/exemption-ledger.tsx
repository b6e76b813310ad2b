import { dayOf, lastDay } from '../format/date.ts'
import { RoundExemptionsDocument, type RoundExemptionsQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useAddress } from '../shell/use-address.ts'
import { DataList } from '../ui/data-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { Loading } from '../ui/loading.tsx'
import { Pager } from '../ui/pager.tsx'
import { PER_PAGE, pageOf } from '../ui/use-page.ts'
import { LedgerUnit } from './ledger-unit.tsx'

type Row = NonNullable<NonNullable<RoundExemptionsQuery['round']>['decisions']>['nodes'][number]

/** Exemptions and what lifted them, by documents; what a later decision replaced says so. */
export function ExemptionLedger({ round }: { round: string }) {
  const text = useText()
  const language = useLanguage()
  const { get } = useAddress()
  const page = pageOf(get('page'))
  const { data, error, refetch } = useDocument(
    RoundExemptionsDocument,
    { code: round, first: PER_PAGE, offset: (page - 1) * PER_PAGE },
    { keep: true },
  )
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { nodes = [], totalCount = 0 } = data.round?.decisions ?? {}
  if (totalCount === 0) {
    return <Empty title={text('round.noExemptions')}>{text('round.noExemptionsHint')}</Empty>
  }
  const columns: ListColumn<Row>[] = [
    { key: 'unit', label: text('list.unit'), render: (row) => <LedgerUnit round={round} {...row} /> },
    { key: 'item', label: text('list.item'), render: (row) => row.item && text(`item.${row.item}`) },
    {
      key: 'status',
      label: text('round.decided'),
      render: (row) => row.status && text(`expectation.${row.status}`),
    },
    { key: 'span', nowrap: true, label: text('round.span'), render: (row) => span(row) },
    { key: 'reason', label: text('round.reason'), render: (row) => row.reason },
    { key: 'document', label: text('round.document'), render: (row) => row.documentNumber },
    { key: 'by', label: text('round.approvedBy'), render: (row) => row.approvedBy },
    {
      key: 'stands',
      label: text('round.stands'),
      render: (row) =>
        row.supersededAt
          ? text('round.superseded', { day: dayOf(row.supersededAt, language) })
          : text('round.inForce'),
    },
  ]
  return (
    <>
      <DataList
        label={text('round.tabs.exemptions')}
        columns={columns}
        rows={nodes}
        from={(page - 1) * PER_PAGE + 1}
        field=""
        order="ASC"
      />
      <Pager page={page} total={totalCount} />
    </>
  )
  function span({ from, to }: Row): string {
    const begins = from ? dayOf(from, language) : text('round.fromStart')
    return to ? `${begins} – ${lastDay(to, language)}` : text('round.onwards', { day: begins })
  }
}
