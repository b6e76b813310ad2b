import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useParams } from 'react-router'
import { DeletedCentres } from '../centre/deleted-centres.tsx'
import { useEditable } from '../centre/use-may-edit.ts'
import { LaoPageDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { useRound } from '../shell/use-round.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { JointCard } from './joint-card.tsx'
import { LaoActs } from './lao-acts.tsx'
import { LaoFacts } from './lao-facts.tsx'
import { namedLao } from './named-lao.ts'
import { TaskCard } from './task-card.tsx'

/** One LAO: what it owes in the round, what the register knows of it, its former names. */
export default function LaoPage() {
  const { code = '' } = useParams()
  const text = useText()
  const name = useName()
  const round = useRound()?.code ?? ''
  const { data, error, refetch } = useDocument(LaoPageDocument, { ...namedLao(code), round })
  const mayEditAt = useEditable()
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const lao = data.lao
  if (!lao) return <Empty title={text('fault.notFound')} />
  const mayEdit = mayEditAt({ kind: 'ASSISTANCE', province: lao.province, district: lao.district, lao })
  const overview = (params: Record<string, string>) => href('/overview', { round, ...params })
  const crumbs = [
    { label: text('place.country'), to: overview({}) },
    {
      label: text('place.province', { name: name(lao.province) }),
      to: overview({ province: lao.province.code }),
    },
    ...(lao.type === 'PAO'
      ? []
      : [
          {
            label: text('place.district', { name: name(lao.district) }),
            to: overview({ district: lao.district.code }),
          },
        ]),
    { label: lao.fullNameTh },
  ]
  return (
    <>
      <PageHead
        title={lao.fullNameTh}
        crumbs={crumbs}
        actions={<LaoActs lao={lao} />}
        sub={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {text('list.code')} {lao.code} · {text(`laoTypeFull.${lao.type}`)}
          </Typography>
        }
      />
      {mayEdit && !lao.assistanceCentre && <DeletedCentres centres={lao.deletedCentres ?? []} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, mb: 2 }}>
        {lao.obligations.map((owed) => (
          <TaskCard
            key={owed.id}
            owed={owed}
            lao={lao}
            centreId={lao.assistanceCentre?.id ?? null}
            mayRecord={mayEdit}
          />
        ))}
        {lao.centres.nodes.map((centre) => (
          <JointCard key={centre.id} centre={centre} />
        ))}
      </Box>
      <Paper variant="outlined" sx={{ p: 2.5, borderRadius: 2 }}>
        <LaoFacts lao={lao} />
      </Paper>
    </>
  )
}
