import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { bangkokToday } from '../format/date.ts'
import { WorkQueuesDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { NoRound } from '../round/no-round.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { Fault } from '../ui/fault.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { QueueList } from './queue-list.tsx'
import { queuesOf } from './queues-of.ts'

/** What waits to be followed up, in the whole country or in one province. */
export default function QueuesPage() {
  const text = useText()
  const round = useRound()
  const { get } = useAddress()
  const province = get('province')
  const { data, error, refetch } = useDocument(
    WorkQueuesDocument,
    { round: round?.code ?? '', province, today: bangkokToday(Date.now()) },
    { enabled: round !== undefined, keep: true },
  )
  if (!round) return <NoRound />
  return (
    <>
      <PageHead
        title={text('home.queues')}
        sub={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {text('home.queuesHint')}
          </Typography>
        }
      />
      <FilterBar search={<ProvinceFilter />} names={['province']}>
        {null}
      </FilterBar>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading rows={5} />}
      {data && (
        <Paper variant="outlined" sx={{ p: 2.5, borderRadius: 2, maxWidth: 640 }}>
          <QueueList queues={queuesOf(data, { round: round.code, province })} />
        </Paper>
      )}
    </>
  )
}
