import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { RosterOfProvinceDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { mayAct, mayActAt } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { AddSlotDialog } from './add-slot-dialog.tsx'
import { AnswerNoneDialog } from './answer-none-dialog.tsx'
import { CloseSlotDialog } from './close-slot-dialog.tsx'
import { ReopenSlotDialog } from './reopen-slot-dialog.tsx'
import { RosterList, type RosterRow, type SlotAct } from './roster-list.tsx'

interface Props {
  round: string
  province: { id: string; code: string }
}

/** Where joint centres are expected in a province, what the province answered where there is none, and changes to it. */
export function RosterCard({ round, province }: Props) {
  const text = useText()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const { viewer } = useShell()
  const [doing, setDoing] = useState<{ act: SlotAct; row: RosterRow } | 'add' | null>(null)
  const { data, error, refetch } = useDocument(RosterOfProvinceDocument, { round, province: province.code })
  const manages = mayAct(viewer, 'JointSlot.manage')
  const answers = mayActAt(viewer, 'JointSlot.answerNone', { kind: 'JOINT', province, district: null })
  const close = () => setDoing(null)
  async function done() {
    close()
    await queryClient.invalidateQueries()
    notify('roster.done', { type: 'success' })
  }
  const dialog = { onDone: () => void done(), onClose: close }
  return (
    <Card title={text('roster.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {text('roster.hint')}
      </Typography>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.obligations.totalCount === 0 && (
        <Empty title={text('roster.nothing')}>{text('roster.nothingHint')}</Empty>
      )}
      {data && (
        <RosterList
          rows={data.obligations.nodes}
          mayAnswer={answers}
          mayManage={manages}
          onAct={(act, row) => setDoing({ act, row })}
        />
      )}
      {manages && (
        <Button className="no-print" variant="outlined" sx={{ mt: 1.5 }} onClick={() => setDoing('add')}>
          {text('roster.add')}
        </Button>
      )}
      {doing === 'add' && <AddSlotDialog province={province.code} {...dialog} />}
      {doing !== null && doing !== 'add' && doing.act === 'close' && (
        <CloseSlotDialog row={doing.row} {...dialog} />
      )}
      {doing !== null && doing !== 'add' && doing.act === 'reopen' && (
        <ReopenSlotDialog row={doing.row} {...dialog} />
      )}
      {doing !== null && doing !== 'add' && (doing.act === 'none' || doing.act === 'takeBack') && (
        <AnswerNoneDialog row={doing.row} takesBack={doing.act === 'takeBack'} {...dialog} />
      )}
    </Card>
  )
}
