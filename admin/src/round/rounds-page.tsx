import Box from '@mui/material/Box'
import { RoundsPageDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { LegalBasisCard } from '../legal/legal-basis-card.tsx'
import { useDocument } from '../providers/use-document.ts'
import { mayAct } from '../shell/policy.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { useShell } from '../shell/use-shell.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ChosenRound } from './chosen-round.tsx'
import { NewRoundButton } from './new-round-button.tsx'
import { RoundCard } from './round-card.tsx'

/** The rounds with their letters and dates; of the chosen one what it demands and what was decided about it. */
export default function RoundsPage() {
  const text = useText()
  const { rounds, viewer } = useShell()
  const round = useRound()
  const { get } = useAddress()
  const { data, error, refetch } = useDocument(
    RoundsPageDocument,
    { code: round?.code ?? '' },
    { keep: true },
  )
  return (
    <>
      <PageHead title={text('round.title')} actions={mayAct(viewer, 'Round.create') && <NewRoundButton />} />
      {!round && (
        <Empty
          title={
            rounds.length > 0
              ? text('round.unknown', { code: get('round') ?? '' })
              : text('completeness.roundNone')
          }
        />
      )}
      {rounds.length > 1 && (
        <Box
          component="ul"
          aria-label={text('round.all')}
          sx={{
            listStyle: 'none',
            p: 0,
            m: 0,
            mb: 2,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { md: '1fr 1fr' },
          }}
        >
          {rounds.map((each) => (
            <RoundCard key={each.id} round={each} chosen={each.id === round?.id} />
          ))}
        </Box>
      )}
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.round && <ChosenRound round={data.round} />}
      {data && (
        <Box sx={{ mt: 2 }}>
          <LegalBasisCard references={data.legalReferences} />
        </Box>
      )}
    </>
  )
}
