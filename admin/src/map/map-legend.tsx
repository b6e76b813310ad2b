import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { STATES } from '../theme/state-colours.ts'
import { MapPointMark } from './map-point.tsx'
import { OffTheMap } from './off-the-map.tsx'
import type { MapPoint, MapUnit } from './points.ts'
import { colourOf, type Scale, type ShadeBy, STEPS } from './shade.ts'

interface Props {
  scale: Scale
  by: ShadeBy
  hasAreas: boolean
  points: readonly MapPoint[]
  /** Those with coordinates neither of the centre nor of the office. */
  unplaced: readonly MapUnit[]
  /** Whom to name for imported outlines; null: the usual ones are shown. */
  credits: readonly string[] | null
  /** Whom to name for the base map. */
  attribution: string | null
}

/** What each step of colour and each mark means, what is hatched, and where the lines come from. */
export function MapLegend({ scale, by, hasAreas, points, unplaced, credits, attribution }: Props) {
  const text = useText()
  const range = (step: number) => {
    const from = scale.bounds[step] ?? 0
    const next = scale.bounds[step + 1]
    if (by === 'missing') return next === undefined ? `≥ ${whole(from)}` : `${whole(from)}–${whole(next - 1)}`
    return next === undefined ? `≤ ${100 - from}%` : `> ${100 - next}–${100 - from}%`
  }
  const states = STATES.filter((state) => points.some((point) => point.state === state))
  const sources = [...(credits ?? [text('completeness.map.credit')]), ...(attribution ? [attribution] : [])]
  return (
    <Box sx={{ mt: 1.5, fontSize: '0.84375rem' }}>
      {hasAreas && (
        <>
          <b>{text(by === 'missing' ? 'completeness.missing' : 'completeness.complete')}</b>
          <Entries>
            {Array.from({ length: STEPS }, (_, step) => (
              <Entry key={range(step)} label={range(step)}>
                <Swatch colour={colourOf(step)} />
              </Entry>
            ))}
            <Entry label={text('completeness.map.none')}>
              <Swatch colour="repeating-linear-gradient(45deg, var(--state-UNKNOWN-fill) 0 4px, var(--state-UNKNOWN-mark) 4px 6px)" />
            </Entry>
          </Entries>
        </>
      )}
      {states.length > 0 && (
        <Entries>
          {states.map((state) => (
            <Entry key={state} label={text(`state.${state}`)}>
              <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                <MapPointMark state={state} />
              </svg>
            </Entry>
          ))}
        </Entries>
      )}
      <OffTheMap words={text('completeness.map.unplaced', { n: whole(unplaced.length) })} units={unplaced} />
      {sources.length > 0 && (
        <Box sx={{ color: 'text.secondary', mt: 1, overflowWrap: 'anywhere' }}>{sources.join(' · ')}</Box>
      )}
    </Box>
  )
}

function Entries({ children }: { children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, listStyle: 'none', p: 0, m: 0, mt: 0.5 }}
    >
      {children}
    </Box>
  )
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
      {children}
      {label}
    </Box>
  )
}

function Swatch({ colour }: { colour: string }) {
  return (
    <Box
      aria-hidden
      sx={{ width: 16, height: 16, borderRadius: 0.5, border: 1, borderColor: 'divider', background: colour }}
    />
  )
}
