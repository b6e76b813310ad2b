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
            lao: centre.lao?.code ?? null,
            values: valuesOf(centre, text),
          }
        : null,
    [centre, text],
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
      recorded={lastEdit(centre, centre.signInstallation)}
      round={round}
    />
  )
}

interface Edited {
  recordedBy?: string | null
  onBehalf?: boolean | null
  updatedAt: string
}

/** Who recorded last, of the centre and of its sign. */
function lastEdit(centre: Edited, sign: Edited | null | undefined) {
  const last = sign && sign.updatedAt > centre.updatedAt ? sign : centre
  return { by: last.recordedBy ?? null, at: last.updatedAt, onBehalf: last.onBehalf ?? false }
}
