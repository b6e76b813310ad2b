import Box from '@mui/material/Box'
import { ExportButton } from '../export/export-button.tsx'
import { OverviewDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { NoRound } from '../round/no-round.tsx'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { AsOfControl } from './as-of-control.tsx'
import { CompareControl } from './compare-control.tsx'
import { ComparedLine } from './compared-line.tsx'
import { CompletenessTable } from './completeness-table.tsx'
import { StreamCard } from './stream-card.tsx'
import { TableControls } from './table-controls.tsx'
import { useCrumbs } from './use-crumbs.ts'
import { overviewVariables, readView, tableParams } from './view.ts'

/** Two streams, never added together, and the table of one of them at the chosen level. */
export default function OverviewPage() {
  const text = useText()
  const round = useRound()
  const { get } = useAddress()
  const view = readView(get, round?.code ?? '')
  const { data, error, refetch, isPlaceholderData } = useDocument(OverviewDocument, overviewVariables(view), {
    enabled: round !== undefined,
    keep: true,
  })
  const crumbs = useCrumbs(view, data)
  if (!round) return <NoRound />
  return (
    <>
      <PageHead
        title={crumbs.at(-1)?.label ?? text('completeness.title')}
        crumbs={crumbs}
        sub={
          <>
            <AsOfLine instant={data?.assistance[0]?.asOf} />
            <ComparedLine compare={view.compare} round={round} />
          </>
        }
        actions={
          <>
            {view.province && (
              <PageLink to={href('/my-province', { round: round.code, province: view.province })}>
                {text('roster.officeWork')}
              </PageLink>
            )}
            <AsOfControl />
            <CompareControl />
            <SavedViewsButton screen="OVERVIEW" />
            <ExportButton choices={[{ list: 'completeness', params: tableParams(view) }]} />
          </>
        }
      />
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { md: '1fr 1fr' },
              mb: 3,
              '@media print': { gridTemplateColumns: '1fr 1fr', breakInside: 'avoid' },
            }}
          >
            <StreamCard
              kind="ASSISTANCE"
              view={view}
              basic={data.assistance[0]}
              sign={data.assistanceSign[0]}
              both={data.assistanceBoth[0]}
            />
            <StreamCard
              kind="JOINT"
              view={view}
              basic={data.joint[0]}
              sign={data.jointSign[0]}
              both={data.jointBoth[0]}
            />
          </Box>
          <TableControls view={view} />
          <CompletenessTable view={view} data={data} />
        </Box>
      )}
    </>
  )
}
