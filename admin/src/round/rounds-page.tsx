import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { dayOf, lastDay } from '../format/date.ts'
import { RoundsPageDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { useRound } from '../shell/use-round.ts'
import { useShell } from '../shell/use-shell.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { RuleList } from './rule-list.tsx'

/** The rounds with their letters and dates, and what the chosen one demands. */
export default function RoundsPage() {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const { rounds } = useShell()
  const round = useRound()
  const { data, error, refetch } = useDocument(
    RoundsPageDocument,
    { code: round?.code ?? '' },
    { enabled: round !== undefined, keep: true },
  )
  if (!round) return <Empty title={text('completeness.roundNone')} />
  return (
    <>
      <PageHead title={text('round.title')} />
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          mb: 3,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { md: '1fr 1fr' },
        }}
      >
        {rounds.map((each) => (
          <Paper
            component="li"
            variant="outlined"
            key={each.id}
            sx={{
              p: 2,
              borderRadius: 2,
              borderLeft: 4,
              borderLeftColor: each.id === round.id ? 'primary.main' : 'divider',
            }}
          >
            <PageLink to={href('/rounds', { round: each.code })} variant="h3">
              {name(each)}
            </PageLink>
            {each.letterReference && <Typography variant="body2">{each.letterReference}</Typography>}
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {text('round.dates', {
                from: dayOf(each.opensAt, language),
                due: lastDay(each.dueAt, language),
              })}
              {each.closesAt && ` · ${text('round.closes', { day: lastDay(each.closesAt, language) })}`}
              {!each.openedAt && ` · ${text('round.notOpened')}`}
            </Typography>
          </Paper>
        ))}
      </Box>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('round.rules', { name: name(round) })}
      </Typography>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.round && <RuleList rules={data.round.rules} />}
    </>
  )
}
