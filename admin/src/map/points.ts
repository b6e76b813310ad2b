import type { AreaMapQuery, DataState } from '../gql/graphql.ts'
import { href } from '../shell/href.ts'

type Owed = NonNullable<AreaMapQuery['obligations']>['nodes'][number]

/** An LAO or a joint centre, and where more of it is to be read. */
export interface MapUnit extends Required<Pick<Owed, 'id' | 'state' | 'lao' | 'slot' | 'district'>> {
  to: string
}

/** One that stands somewhere. */
export interface MapPoint extends MapUnit {
  lat: number
  lon: number
}

/** Where the centre is, or else the office; `unplaced` have coordinates of neither. */
export function pointsOf(owed: readonly Owed[], round: string): { points: MapPoint[]; unplaced: MapUnit[] } {
  const points: MapPoint[] = []
  const unplaced: MapUnit[] = []
  for (const { id, state, lao = null, slot = null, district = null, centre } of owed) {
    const to = lao
      ? href(`/laos/${lao.code}`, { round })
      : centre
        ? href(`/centres/${centre.id}`, { round })
        : href('/centres/new', { round, slot: slot?.id })
    const unit = { id, state, lao, slot, district, to }
    const place = placed(centre) ?? placed(lao)
    if (place) points.push({ ...unit, ...place })
    else unplaced.push(unit)
  }
  return { points, unplaced }
}

interface Placed {
  lat?: number | null
  lon?: number | null
}

function placed(thing: Placed | null | undefined): { lat: number; lon: number } | null {
  const { lat, lon } = thing ?? {}
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null
}

/** A shape for each state, around 0/0, so that points differ in more than colour. */
export const SHAPES: Readonly<Record<DataState, string>> = {
  CORRECT: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
  COMPLETE_WITH_ERRORS: 'M0-4.5L4.5 0L0 4.5L-4.5 0Z',
  INCOMPLETE: 'M0-4.5L4.5 3.5H-4.5Z',
  NOT_RECORDED: 'M-3.5-3.5h7v7h-7Z',
  UNKNOWN: 'M-4-4L4 4M4-4L-4 4',
}
