import type { ClientBase } from 'pg'
import { seededRandom } from './random.ts'
import { referenceDistricts } from './reference/districts.ts'
import { referenceProvinces } from './reference/provinces.ts'
import { referenceRegions } from './reference/regions.ts'
import { referenceSubdistricts } from './reference/subdistricts.ts'
import { EDIT_DAYS, OPENS, SECOND_OPENS, sampleCalendar } from './sample/calendar.ts'
import { sampleCountry, someLaos } from './sample/sample-country.ts'
import { SAMPLE_LABEL } from './sample/sample-label.ts'
import { openSampleRound, sampleRounds } from './sample/sample-rounds.ts'
import {
  exemptLaos,
  explainQueries,
  extendProvince,
  mergeLao,
  shareSigns,
  upgradeLaos,
} from './sample/write-events.ts'
import { writeRecords } from './sample/write-records.ts'
import { answerNone, writeLaos, writeSlots } from './sample/write-register.ts'

/**
 * Puts regions, provinces, districts and subdistricts into the register. What is there already stays as it is: the
 * Department may have changed it.
 *
 * @param client inside a transaction.
 * @param progress one line, for people.
 */
export async function seedReference(client: ClientBase, progress: (line: string) => void): Promise<void> {
  const [regions, provinces] = [referenceRegions(), referenceProvinces()]
  const [districts, subdistricts] = [referenceDistricts(), referenceSubdistricts()]
  await client.query(
    `insert into region (code, name_th, name_en, position)
     select x."code", x."nameTh", x."nameEn", n
     from rows from (jsonb_to_recordset($1) as ("code" text, "nameTh" text, "nameEn" text)) with ordinality x ("code", "nameTh", "nameEn", n)
     on conflict (code) do nothing`,
    [JSON.stringify(regions)],
  )
  await client.query(
    `insert into province (code, name_th, name_en, region_code, in_scope, lat, lon, south, north, west, east)
     select x."code", x."nameTh", x."nameEn", x."regionCode", x."inScope", x."lat", x."lon",
       (x."bounds"->>'south')::float8, (x."bounds"->>'north')::float8, (x."bounds"->>'west')::float8, (x."bounds"->>'east')::float8
     from jsonb_to_recordset($1) x ("code" text, "nameTh" text, "nameEn" text, "regionCode" text, "inScope" boolean,
       "lat" float8, "lon" float8, "bounds" jsonb)
     on conflict (code) do nothing`,
    [JSON.stringify(provinces)],
  )
  await client.query(
    `insert into district (code, province_id, name_th, name_en, kind, postcode)
     select x."code", p.id, x."nameTh", x."nameEn", upper(x."kind"), x."postcode"
     from jsonb_to_recordset($1) x ("code" text, "provinceCode" text, "nameTh" text, "nameEn" text, "kind" text, "postcode" text)
     join province p on p.code = x."provinceCode"
     on conflict (code) do nothing`,
    [JSON.stringify(districts)],
  )
  await client.query(
    `insert into subdistrict (code, district_id, name_th, name_en, postcode)
     select x."code", d.id, x."nameTh", x."nameEn", x."postcode"
     from jsonb_to_recordset($1) x ("code" text, "districtCode" text, "nameTh" text, "nameEn" text, "postcode" text)
     join district d on d.code = x."districtCode"
     on conflict (code) do nothing`,
    [JSON.stringify(subdistricts)],
  )
  progress(
    `${provinces.length} provinces, ${districts.length} districts, ${subdistricts.length} subdistricts`,
  )
}

const SEED = 2566

/** Flooded in the story: its due date was extended. */
const EXTENDED = { province: '34', day: 58, until: 92 }

/**
 * Fills an empty register with the sample country. It is written day by day with the session's clock set back, so status
 * and history come about as they would have: nothing is copied into them.
 *
 * @param client inside a transaction, with the reference places present and the rules installed.
 * @param progress one line per step, for people.
 * @param now day 120 of its story: the first round has been due for 45 days, the second is due in 30.
 * @throws Error when the register holds any LAO.
 */
export async function seedSampleCountry(
  client: ClientBase,
  progress: (line: string) => void,
  now: Date = new Date(),
): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>('select exists (select from lao) filled')
  if (rows[0]?.filled) throw new Error('the sample country needs an empty register: there are LAOs already')
  const calendar = sampleCalendar(now)
  const { laos, slots, edits } = sampleCountry(SEED, calendar)
  const random = seededRandom(SEED + 1)
  const idsOf = (type: 'SAO' | 'TOWN', count: number) =>
    someLaos(laos, type, random, count).map(({ id }) => id)
  const [exempt, upgraded, explaining] = [
    idsOf('TOWN', 6),
    idsOf('SAO', 12),
    laos.filter((_, n) => n % 3 === 0).map(({ id }) => id),
  ]
  const [gone, successor] = laos.filter(
    ({ type, district_code }) => type === 'SAO' && district_code === '6304',
  )
  const [past, running] = sampleRounds(calendar)
  const at = (moment: Date) =>
    client.query(`select set_config('app.received_at', $1, true)`, [moment.toISOString()])

  await client.query(`select set_config('app.actor', $1, true), set_config('app.reason', $1, true)`, [
    SAMPLE_LABEL,
  ])
  await at(calendar.midnight(OPENS))
  await writeLaos(client, laos)
  await writeSlots(client, slots)
  progress(`${laos.length} sample LAOs, ${slots.length} slots for joint centres`)
  await openSampleRound(client, past)
  progress(`round ${past.code} opened`)

  const events = new Map<number, () => Promise<void>>([
    [50, () => exemptLaos(client, past.code, exempt)],
    [60, () => extendProvince(client, past.code, EXTENDED.province, calendar.midnight(EXTENDED.until))],
    [67, () => answerNone(client, slots)],
    [72, () => upgradeLaos(client, upgraded, calendar.date(72))],
    [77, () => explainQueries(client, explaining)],
    [88, () => shareSigns(client)],
    [SECOND_OPENS, () => openSampleRound(client, running)],
    [96, () => explainQueries(client, explaining)],
    [
      104,
      () =>
        gone && successor ? mergeLao(client, gone.id, successor.id, calendar.date(104)) : Promise.resolve(),
    ],
  ])
  const days = [...new Set([...EDIT_DAYS, ...events.keys()])].sort((a, b) => a - b)
  let written = 0
  for (const day of days) {
    await at(day === SECOND_OPENS ? calendar.midnight(day) : calendar.edit(day))
    const records = edits.filter((edit) => edit.day === day).map(({ record }) => record)
    if (records.length > 0) await writeRecords(client, records)
    await events.get(day)?.()
    written += records.length
    progress(`${calendar.date(day)}: ${written} of ${edits.length} records`)
  }
  await client.query(
    `select set_config('app.received_at', '', true), set_config('app.actor', '', true), set_config('app.reason', '', true)`,
  )
}
