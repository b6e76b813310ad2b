import type { ClientBase } from 'pg'
import type { Words } from '../../errors.ts'
import { placesOf } from './find-place.ts'
import type { Place } from './place-names.ts'
import { readBoundaries } from './read-boundaries.ts'
import { type Outline, pointsOf, simplified } from './simplify.ts'

export interface BoundaryOptions {
  /** Whom the source wants named beside the map. */
  readonly credit: string | null
  readonly dryRun: boolean
}

export interface BoundaryReceipt {
  readonly accepted: boolean
  readonly faults: readonly Words[]
  readonly provinces: number
  readonly districts: number
  /** Points in the file and points kept. */
  readonly points: { readonly read: number; readonly kept: number }
  /** Places of the register of a level that was imported which still have no boundary. */
  readonly without: readonly { readonly code: string; readonly nameTh: string }[]
}

/** A country of provinces weighs about 50 KB compressed, the districts of one province about 10 KB. */
const POINTS = { province: 8_000, district: 60_000 } as const
const DIGITS = { province: 3, district: 4 } as const

/** Takes the boundaries of a GeoJSON file, all or none, over those that were there. The caller's transaction decides. */
export async function importBoundaries(
  client: ClientBase,
  text: string,
  { credit, dryRun }: BoundaryOptions,
): Promise<BoundaryReceipt> {
  const all = await placesOfRegister(client)
  const { outlines, faults } = readBoundaries(text, placesOf(all))
  const levelOf = ({ code }: { code: string }) => (code.length === 2 ? 'province' : 'district')
  const kept = (['province', 'district'] as const).flatMap((level) => {
    const ofLevel = outlines.filter((outline) => levelOf(outline) === level)
    return ofLevel.length === 0 ? [] : simplified(ofLevel, POINTS[level], DIGITS[level])
  })
  const accepted = faults.length === 0
  if (accepted && !dryRun) await store(client, kept, credit)
  const levels = new Set(kept.map(levelOf))
  const has = new Set([...(await placesWithBoundary(client)), ...kept.map(({ code }) => code)])
  return {
    accepted,
    faults,
    provinces: kept.filter((outline) => levelOf(outline) === 'province').length,
    districts: kept.filter((outline) => levelOf(outline) === 'district').length,
    points: { read: pointsOf(outlines), kept: pointsOf(kept) },
    without: all
      .filter((place) => levels.has(levelOf(place)) && !has.has(place.code))
      .map(({ code, nameTh }) => ({ code, nameTh })),
  }
}

async function store(client: ClientBase, outlines: readonly Outline[], credit: string | null): Promise<void> {
  await client.query(
    `insert into boundary (province_id, district_id, geometry, credit)
     select coalesce(p.id, d.province_id), d.id, given.area, $2
     from json_to_recordset($1::json) as given(code text, area json)
     left join province p on p.code = given.code
     left join district d on d.code = given.code
     on conflict (province_id, district_id)
     do update set geometry = excluded.geometry, credit = excluded.credit, imported_at = excluded.imported_at`,
    [JSON.stringify(outlines.map(({ code, area }) => ({ code, area }))), credit],
  )
}

async function placesOfRegister(client: ClientBase): Promise<Place[]> {
  const { rows } = await client.query<Place>(
    `select id, id "provinceId", code, name_th "nameTh", name_en "nameEn", name_th "provinceTh", lat, lon from province
     union all
     select d.id, p.id, d.code, d.name_th, d.name_en, p.name_th, d.lat, d.lon
     from district d join province p on p.id = d.province_id
     order by code`,
  )
  return rows
}

async function placesWithBoundary(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ code: string }>(
    `select coalesce(d.code, p.code) code from boundary b
     join province p on p.id = b.province_id left join district d on d.id = b.district_id`,
  )
  return rows.map(({ code }) => code)
}
