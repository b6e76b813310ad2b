import { useMemo } from 'react'
import { CentreRecordDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { valuesOf } from './centre-values.ts'
import type { RecordTarget } from './record-target.ts'
import { RecordView } from './record-view.tsx'

/** A centre that has been recorded. */
export function ExistingCentre({ id, round }: { id: string; round: string }) {
  const text = useText()
  const { data, error, refetch } = useDocument(CentreRecordDocument, { id, round })
  const centre = data?.centre
  const target = useMemo<RecordTarget | null>(
    () =>
      centre
        ? {
            id: centre.id,
            version: centre.version,
            kind: centre.kind,
            owner: {},
            province: centre.province,
            values: valuesOf(centre),
          }
        : null,
    [centre],
  )
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  if (!centre || !target) return <Empty title={text('fault.notFound')} />
  return (
    <RecordView
      target={target}
      name={centre.name ?? null}
      lao={centre.lao ?? null}
      slot={centre.slot ?? null}
      district={centre.slot?.district ?? centre.lao?.district ?? null}
      province={centre.province}
      obligations={centre.obligations}
      orders={centre.orderDocuments ?? null}
      sign={centre.signInstallation ?? null}
      signs={centre.signInstallations}
      recorded={{ by: centre.recordedBy ?? null, at: centre.updatedAt, onBehalf: centre.onBehalf ?? false }}
      round={round}
    />
  )
}
