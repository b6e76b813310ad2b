import Button from '@mui/material/Button'
import { useState } from 'react'
import { dayOf, lastDay } from '../format/date.ts'
import { LockUnitAgainDocument, RoundUnlocksDocument, type RoundUnlocksQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { useDocument } from '../providers/use-document.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { Loading } from '../ui/loading.tsx'
import { useAct } from '../ui/use-act.ts'
import { LedgerUnit } from './ledger-unit.tsx'

type Row = NonNullable<NonNullable<RoundUnlocksQuery['round']>['unlocks']>[number]

interface Props {
  round: string
  mayDecide: boolean
  onDone: () => void
}

/** Units that may write after the round has closed, and those that could; an open one can be locked again. */
export function UnlockLedger({ round, mayDecide, onDone }: Props) {
  const text = useText()
  const language = useLanguage()
  const { act, busy, refusal, clear } = useAct()
  const [locking, setLocking] = useState<Row | null>(null)
  const { data, error, refetch } = useDocument(RoundUnlocksDocument, { code: round })
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const rows = data.round?.unlocks ?? []
  if (rows.length === 0) {
    return <Empty title={text('round.noUnlocks')}>{text('round.noUnlocksHint')}</Empty>
  }
  const isOpen = (row: Row) => !row.revokedAt && row.until && Date.parse(row.until) > Date.now()
  const columns: ListColumn<Row>[] = [
    { key: 'unit', label: text('list.unit'), render: (row) => <LedgerUnit round={round} {...row} /> },
    {
      key: 'until',
      nowrap: true,
      label: text('round.unlockUntil'),
      render: (row) => row.until && lastDay(row.until, language),
    },
    { key: 'reason', label: text('round.reason'), render: (row) => row.reason },
    { key: 'by', label: text('round.approvedBy'), render: (row) => row.grantedBy },
    {
      key: 'at',
      nowrap: true,
      label: text('round.recordedOn'),
      render: (row) => row.grantedAt && dayOf(row.grantedAt, language),
    },
    { key: 'stands', label: text('round.stands'), render: (row) => stands(row) },
  ]
  async function lock() {
    if (!locking) return
    const input = { unlock: locking.id }
    if (!(await act(async () => (await request(LockUnitAgainDocument, { input })).lockUnitAgain))) return
    setLocking(null)
    onDone()
  }
  return (
    <>
      <DataList
        label={text('round.tabs.unlocks')}
        columns={columns}
        rows={rows}
        from={1}
        field=""
        order="ASC"
      />
      {locking && (
        <ConfirmDialog
          title={text('round.lockAgain')}
          hint={text('round.lockAgainHint')}
          action={text('round.lockAgain')}
          busy={busy}
          refusal={refusal}
          onConfirm={() => void lock()}
          onClose={() => setLocking(null)}
        />
      )}
    </>
  )
  function stands(row: Row) {
    if (row.revokedAt) return text('round.lockedAgain', { day: dayOf(row.revokedAt, language) })
    if (!isOpen(row)) return text('round.expired')
    if (!mayDecide) return text('round.inForce')
    return (
      <Button
        size="small"
        onClick={() => {
          clear()
          setLocking(row)
        }}
      >
        {text('round.lockAgain')}
      </Button>
    )
  }
}
