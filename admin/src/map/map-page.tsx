import { Suspense } from 'react'
import { AsOfControl } from '../completeness/as-of-control.tsx'
import { CompareControl } from '../completeness/compare-control.tsx'
import { ComparedLine } from '../completeness/compared-line.tsx'
import { ExplainButton } from '../completeness/explain-button.tsx'
import { NoRound } from '../round/no-round.tsx'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useRound } from '../shell/use-round.ts'
import type { ShellRound } from '../shell/use-shell.ts'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { MapControls } from './map-controls.tsx'
import { MapOfArea } from './map-of-area.tsx'
import { useBoundaries } from './use-boundaries.ts'
import { useMapCrumbs, useMapView } from './use-map-view.ts'

/** The country, a province or a district as a picture beside its table, never instead of it. */
export default function MapPage() {
  const round = useRound()
  if (!round) return <NoRound />
  return <MapOfRound round={round} />
}

function MapOfRound({ round }: { round: ShellRound }) {
  const view = useMapView(round.code)
  const { country, within, isLoaded, error, refetch } = useBoundaries(view.province)
  const crumbs = useMapCrumbs(view, within)
  const title = crumbs.at(-1)?.label ?? ''
  return (
    <>
      <PageHead
        title={title}
        crumbs={crumbs}
        sub={<ComparedLine compare={view.compare} round={round} />}
        actions={
          <>
            <AsOfControl />
            <CompareControl />
            <ExplainButton view={view} where={title} />
            <SavedViewsButton screen="MAP" />
          </>
        }
      />
      <MapControls kind={view.kind} item={view.item} by={view.shade} />
      {error && <Fault error={error} onRetry={refetch} />}
      {!isLoaded && !error && <Loading />}
      {country && isLoaded && (
        // Another place is another picture: nothing of the former one is shown under its outlines.
        <Suspense key={`${view.province} ${view.district}`} fallback={<Loading />}>
          <MapOfArea {...{ view, country, within }} />
        </Suspense>
      )}
    </>
  )
}
