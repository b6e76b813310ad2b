import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { StreamBar } from '../completeness/stream-bar.tsx'
import { readView } from '../completeness/view.ts'
import { bangkokToday } from '../format/date.ts'
import { ProvinceHomeDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { RosterCard } from '../roster/roster-card.tsx'
import { NoRound } from '../round/no-round.tsx'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { useShell } from '../shell/use-shell.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { CallList } from './call-list.tsx'
import { OwnAreas } from './own-areas.tsx'
import { QueueList } from './queue-list.tsx'
import { queuesOf } from './queues-of.ts'

/** The provincial office's day: its own joint centres, what its LAOs still owe, and whom to call. */
export default function ProvinceHomePage() {
  const text = useText()
  const name = useName()
  const { viewer, provinces } = useShell()
  const { get } = useAddress()
  const round = useRound()
  const own = viewer.grants.flatMap((grant) => grant.province ?? [])
  const code = get('province') ?? own[0]?.code ?? ''
  const province = provinces.find((each) => each.code === code)
  const { data, error, refetch } = useDocument(
    ProvinceHomeDocument,
    { round: round?.code ?? '', province: code, today: bangkokToday(Date.now()) },
    { enabled: code !== '' && round !== undefined },
  )
  if (!province) return <Empty title={text('home.noProvince')} />
  if (!round) return <NoRound />
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const list = (params: Record<string, string>) =>
    href('/obligations', { round: round.code, province: code, ...params })
  const view = { ...readView(() => null, round.code), province: code }
  const [assistance] = data.assistance
  const [joint] = data.joint
  return (
    <>
      <PageHead
        title={text('place.province', { name: name(province) })}
        sub={<AsOfLine instant={assistance?.asOf} />}
        actions={
          <OwnAreas
            name="province"
            label={text('list.province')}
            areas={own.map((each) => ({ value: each.code, label: name(each) }))}
          />
        }
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, mb: 2 }}>
        <Paper component="section" variant="outlined" sx={{ p: 2.5, borderRadius: 2 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {text('home.queues')}
          </Typography>
          <QueueList
            queues={[
              ...queuesOf(data, { round: round.code, province: code }),
              {
                label: 'home.queue.joint',
                count: data.jointOwed.totalCount,
                to: list({ kind: 'JOINT', complete: 'no' }),
              },
              {
                label: 'home.queue.notRecorded',
                count: data.notRecorded.totalCount,
                to: list({ kind: 'ASSISTANCE', item: 'BASIC', state: 'NOT_RECORDED' }),
              },
              {
                label: 'home.queue.incomplete',
                count: data.incomplete.totalCount,
                to: list({ kind: 'ASSISTANCE', state: 'INCOMPLETE' }),
              },
              {
                label: 'home.queue.errors',
                count: data.errors.totalCount,
                to: list({ state: 'COMPLETE_WITH_ERRORS' }),
              },
            ]}
          />
        </Paper>
        <Paper component="section" variant="outlined" sx={{ p: 2.5, borderRadius: 2 }}>
          {assistance && (
            <StreamBar
              label={text('kind.ASSISTANCE')}
              measure={assistance}
              view={{ ...view, kind: 'ASSISTANCE' }}
            />
          )}
          {joint && (
            <StreamBar label={text('kind.JOINT')} measure={joint} view={{ ...view, kind: 'JOINT' }} />
          )}
        </Paper>
      </Box>
      <Box sx={{ mb: 2 }}>
        <RosterCard round={round.code} province={province} />
      </Box>
      <Paper component="section" variant="outlined" sx={{ p: 2.5, borderRadius: 2 }}>
        <Typography variant="h2">{text('home.calls')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {text('home.callsHint')}
        </Typography>
        <CallList calls={data.calls.nodes} />
      </Paper>
    </>
  )
}
