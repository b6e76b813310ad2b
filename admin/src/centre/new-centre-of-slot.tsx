import { useMemo } from 'react'
import { NewCentreForSlotDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useRound } from '../shell/use-round.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { EMPTY_CENTRE } from './centre-values.ts'
import type { RecordTarget } from './record-target.ts'
import { RecordView } from './record-view.tsx'

/** The first record of a joint centre, at its place in the roster. */
export function NewCentreOfSlot({ id }: { id: string }) {
  const text = useText()
  const round = useRound()?.code ?? ''
  const { data, error, refetch } = useDocument(
    NewCentreForSlotDocument,
    { id, round },
    { enabled: id !== '' },
  )
  const slot = data?.node?.__typename === 'JointSlot' ? data.node : null
  const target = useMemo<RecordTarget | null>(
    () =>
      slot
        ? {
            id: null,
            version: 0,
            kind: 'JOINT',
            owner: { slot: slot.id },
            province: slot.province,
            lao: null,
            values: EMPTY_CENTRE,
          }
        : null,
    [slot],
  )
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data && id !== '') return <Loading />
  if (!slot || !target) return <Empty title={text('fault.notFound')} />
  return (
    <RecordView
      target={target}
      name={null}
      lao={null}
      slot={slot}
      district={slot.district}
      province={slot.province}
      obligations={slot.obligations}
      orders={[]}
      sign={null}
      deleted={slot.deletedCentres}
      recorded={null}
      round={round}
    />
  )
}
