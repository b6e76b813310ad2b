import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useMemo } from 'react'
import { AreaMapDocument } from '../gql/graphql.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import type { Boundaries } from './boundaries.ts'
import { MapLegend } from './map-legend.tsx'
import { MapPicture } from './map-picture.tsx'
import { MapTable } from './map-table.tsx'
import { pointsOf } from './points.ts'
import { shades } from './shade.ts'
import { type MapView, mapHref, mapVariables } from './use-map-view.ts'

interface Props {
  view: MapView
  country: Boundaries
  within: Boundaries | undefined
}

/** Picture and table of one area. */
export function MapOfArea({ view, country, within }: Props) {
  const { data, error, refetch, isPlaceholderData } = useDocument(AreaMapDocument, mapVariables(view), {
    keep: true,
  })
  const owed = data?.obligations?.nodes
  const { points, unplaced } = useMemo(() => pointsOf(owed ?? [], view.round), [owed, view.round])
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const rows = data.completeness
  const scale = shades(rows, view.shade)
  const isReal = country.features.length > 0
  const areaHref = (code: string) => {
    if (code.length === 4) return mapHref(view, { province: view.province, district: code })
    const { round, kind, item, asOf } = view
    return isReal
      ? mapHref(view, { province: code })
      : href('/overview', { round, kind, item, province: code, asof: asOf })
  }
  return (
    <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
      <AsOfLine instant={rows[0]?.asOf} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(280px, 440px) minmax(0, 1fr)' },
          alignItems: 'start',
          '@media print': { display: 'block' },
        }}
      >
        <Paper
          variant="outlined"
          sx={{ p: 2, borderRadius: 2, minHeight: 360, '@media print': { mb: 2, breakInside: 'avoid' } }}
        >
          <MapPicture
            {...{ country, within, rows, scale, points, areaHref }}
            province={view.province}
            district={view.district}
          />
          <MapLegend
            scale={scale}
            by={view.shade}
            hasAreas={view.district === null}
            points={points}
            unplaced={unplaced}
            credits={isReal ? [...new Set([...country.credits, ...(within?.credits ?? [])])] : null}
            attribution={isReal ? (country.baseMap?.attribution ?? null) : null}
          />
        </Paper>
        <MapTable rows={rows} view={view} scale={scale} areaHref={areaHref} />
      </Box>
    </Box>
  )
}
