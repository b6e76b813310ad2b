import { useMemo } from 'react'
import { Navigate } from 'react-router'
import { NewCentreForLaoDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { namedLao } from '../lao/named-lao.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { EMPTY_CENTRE } from './centre-values.ts'
import type { RecordTarget } from './record-target.ts'
import { RecordView } from './record-view.tsx'

/** The first record of an LAO's assistance centre; once there is one, its own page takes over. */
export function NewCentreOfLao({ code, round }: { code: string; round: string }) {
  const text = useText()
  const { get } = useAddress()
  const { data, error, refetch } = useDocument(NewCentreForLaoDocument, { ...namedLao(code), round })
  const lao = data?.lao
  const target = useMemo<RecordTarget | null>(
    () =>
      lao
        ? {
            id: null,
            version: 0,
            kind: 'ASSISTANCE',
            owner: { lao: lao.code },
            province: lao.province,
            lao: lao.code,
            values: EMPTY_CENTRE,
          }
        : null,
    [lao],
  )
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  if (!lao || !target) return <Empty title={text('fault.notFound')} />
  if (lao.assistanceCentre) {
    const params = { round, tab: get('tab'), field: get('field') }
    return <Navigate replace to={href(`/centres/${lao.assistanceCentre.id}`, params)} />
  }
  return (
    <RecordView
      target={target}
      name={null}
      lao={lao}
      slot={null}
      district={lao.district}
      province={lao.province}
      obligations={lao.obligations}
      orders={[]}
      sign={null}
      deleted={lao.deletedCentres}
      recorded={null}
      round={round}
    />
  )
}
