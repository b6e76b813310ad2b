import type pg from 'pg'
import type { PlainLao } from './plain-register.ts'

/** A province of the walk, with what the figures are checked against. */
export interface Place {
  code: string
  name: string
  south: number
  north: number
  west: number
  east: number
  districts: readonly { code: string; name: string }[]
}

/** The Department's provinces and their districts, as the reference data has them. */
export async function placesOf(pool: pg.Pool): Promise<Place[]> {
  const { rows } = await pool.query<Place>(`
    select p.code, p.name_th name, p.south, p.north, p.west, p.east,
      json_agg(json_build_object('code', d.code, 'name', d.name_th) order by d.code) districts
    from province p join district d on d.province_id = p.id where p.in_scope group by p.id order by p.code`)
  return rows
}

interface Point {
  lat: number
  lon: number
}

/** The point of the file where it can be that of an office: inside the province. */
export function pointOf(lao: PlainLao, place: Place): Point | null {
  const { lat, lon } = lao
  if (lat === null || lon === null) return null
  return isInside({ lat, lon }, place) ? { lat, lon } : null
}

export function isInside({ lat, lon }: Point, { south, north, west, east }: Place): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** District name → median of the points of its LAOs. */
export function middlesOf(laos: readonly PlainLao[], place: Place): Map<string, Point> {
  const points = new Map<string, Point[]>()
  for (const lao of laos) {
    const point = lao.province === place.name ? pointOf(lao, place) : null
    if (point) points.set(lao.district, [...(points.get(lao.district) ?? []), point])
  }
  return new Map(
    [...points].map(([district, list]) => [
      district,
      { lat: median(list.map(({ lat }) => lat)), lon: median(list.map(({ lon }) => lon)) },
    ]),
  )
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2
}

/** Great-circle distance in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)]
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
