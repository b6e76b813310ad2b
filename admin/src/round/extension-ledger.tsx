import Button from '@mui/material/Button'
import { useState } from 'react'
import { dayOf, lastDay } from '../format/date.ts'
import { RoundExtensionsDocument, type RoundExtensionsQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { DataList } from '../ui/data-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { Loading } from '../ui/loading.tsx'
import { LedgerUnit } from './ledger-unit.tsx'
import { WithdrawExtensionDialog } from './withdraw-extension-dialog.tsx'

type Row = NonNullable<NonNullable<RoundExtensionsQuery['round']>['extensions']>[number]

interface Props {
  round: string
  mayDecide: boolean
  onDone: () => void
}

/** Later due dates granted, the latest first; what was withdrawn stays, and says why. */
export function ExtensionLedger({ round, mayDecide, onDone }: Props) {
  const text = useText()
  const language = useLanguage()
  const [withdrawing, setWithdrawing] = useState<Row | null>(null)
  const { data, error, refetch } = useDocument(RoundExtensionsDocument, { code: round })
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const rows = data.round?.extensions ?? []
  if (rows.length === 0) {
    return <Empty title={text('round.noExtensions')}>{text('round.noExtensionsHint')}</Empty>
  }
  const columns: ListColumn<Row>[] = [
    { key: 'unit', label: text('round.scope'), render: (row) => <LedgerUnit round={round} {...row} /> },
    {
      key: 'until',
      nowrap: true,
      label: text('round.until'),
      render: (row) => row.dueAt && lastDay(row.dueAt, language),
    },
    { key: 'document', label: text('round.document'), render: (row) => row.documentNumber },
    { key: 'by', label: text('round.approvedBy'), render: (row) => row.approvedBy },
    {
      key: 'at',
      nowrap: true,
      label: text('round.recordedOn'),
      render: (row) => row.createdAt && dayOf(row.createdAt, language),
    },
    { key: 'stands', label: text('round.stands'), render: (row) => stands(row) },
  ]
  return (
    <>
      <DataList
        label={text('round.tabs.extensions')}
        columns={columns}
        rows={rows}
        from={1}
        field=""
        order="ASC"
      />
      {withdrawing && (
        <WithdrawExtensionDialog
          extension={withdrawing.id}
          onDone={() => {
            setWithdrawing(null)
            onDone()
          }}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </>
  )
  function stands(row: Row) {
    const { withdrawnAt, withdrawalReason, documentNumber } = row
    if (withdrawnAt) {
      const day = dayOf(withdrawnAt, language)
      return text('round.withdrawn', { day, reason: withdrawalReason ?? '–' })
    }
    if (!mayDecide) return text('round.inForce')
    return (
      <Button
        size="small"
        aria-label={`${text('round.withdraw')}: ${documentNumber}`}
        onClick={() => setWithdrawing(row)}
      >
        {text('round.withdraw')}
      </Button>
    )
  }
}
