import PrintIcon from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { isDone } from '../centre/owed.ts'
import { dayOf, timeOf } from '../format/date.ts'
import { LaoPageDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { JointCard } from '../lao/joint-card.tsx'
import { TaskCard } from '../lao/task-card.tsx'
import { useDocument } from '../providers/use-document.ts'
import { NoRound } from '../round/no-round.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { useShell } from '../shell/use-shell.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { LaoReceipt } from './lao-receipt.tsx'
import { OwnAreas } from './own-areas.tsx'

/** What is still asked of this office, and the receipt when nothing is. */
export default function LaoHomePage() {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const { viewer } = useShell()
  const round = useRound()
  const { get } = useAddress()
  const own = viewer.grants.flatMap((grant) => grant.lao ?? [])
  const code = (own.find((each) => each.code === get('lao')) ?? own[0])?.code ?? ''
  const { data, error, refetch } = useDocument(
    LaoPageDocument,
    { code, round: round?.code ?? '' },
    { enabled: code !== '' && round !== undefined },
  )
  if (code === '') return <Empty title={text('home.noOffice')} />
  if (!round) return <NoRound />
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { lao } = data
  if (!lao) return <Empty title={text('fault.notFound')} />
  const done = isDone(lao.obligations)
  const now = new Date().toISOString()
  return (
    <>
      <Box className={done ? 'no-print' : ''}>
        <PageHead
          title={text('home.title')}
          sub={
            <Typography sx={{ color: 'text.secondary' }}>
              {lao.fullNameTh} · {name(round)}
            </Typography>
          }
          actions={
            <>
              <OwnAreas
                name="lao"
                label={text('list.lao')}
                areas={own.map((each) => ({ value: each.code, label: each.fullNameTh }))}
              />
              {done && (
                <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
                  {text('home.receipt')}
                </Button>
              )}
            </>
          }
        />
      </Box>
      {done && <LaoReceipt lao={lao} round={round} by={viewer.name} />}
      <Box
        className={done ? 'no-print' : ''}
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}
      >
        {lao.obligations.map((each) => (
          <TaskCard
            key={each.id}
            owed={each}
            lao={lao}
            centreId={lao.assistanceCentre?.id ?? null}
            mayRecord
          />
        ))}
        {lao.centres.nodes.map((centre) => (
          <JointCard key={centre.id} centre={centre} />
        ))}
      </Box>
      <Typography
        className={done ? 'no-print' : ''}
        variant="caption"
        component="p"
        sx={{ mt: 2, color: 'text.secondary' }}
      >
        {text('common.asOf', { day: dayOf(now, language, 'long'), time: timeOf(now, language) })} ·{' '}
        {viewer.name}
      </Typography>
    </>
  )
}
