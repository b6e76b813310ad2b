import type pg from 'pg'
import { inTransaction } from '../../server/database/connect.ts'
import { CountryIds } from './country-ids.ts'
import { findOrInsert, insertRow, type Values } from './insert-row.ts'
import { correctCentre, correctHead, installedSign, samplePhoto, signNotInstalled } from './sample-records.ts'

type Step = (client: pg.PoolClient, ids: CountryIds) => Promise<void>

let serial = 0

/**
 * A small country of one's own, written by SQL as a story and in one transaction (ข้อมูลจำลอง):
 *
 *     const country = await aCountry(db.pool)
 *       .province('30').district('3001')
 *       .lao('06300101').correctCentre().installedSign()
 *       .lao('06300102', { type: 'TOWN' })
 *       .slot().centre({ name: 'ศูนย์ร่วม' })
 *       .round('r', { dueAt: '2023-03-25T00:00:00+07:00' })
 *       .build()
 *     country.lao('06300101') // its uuid
 *
 * A step belongs to the province, district, subject (LAO or roster slot), centre or sign named last before it. Column
 * values may be given to every step and stand over the defaults. `at` says when the steps after it happen; without it: now.
 */
export function aCountry(pool: pg.Pool): CountryBuilder {
  return new CountryBuilder(pool)
}

export class CountryBuilder {
  private readonly steps: Step[] = []
  private readonly here = { province: '', district: '', subject: '', kind: 'ASSISTANCE' }

  constructor(private readonly pool: pg.Pool) {}

  /** The moment of the steps that follow; moments must not go back. */
  at(moment: string | Date): this {
    return this.step(async (client) => {
      await client.query("select set_config('app.received_at', $1, true)", [
        moment instanceof Date ? moment.toISOString() : moment,
      ])
    })
  }

  province(code: string, values: Values = {}): this {
    Object.assign(this.here, { province: code })
    return this.step(async (client, ids) => {
      const region = String(values.region_code ?? 'NORTHEAST')
      await client.query(
        'insert into region (code, name_th, name_en) values ($1, $1, $1) on conflict do nothing',
        [region],
      )
      const box = { south: 14, north: 16, west: 101, east: 103, lat: 15, lon: 102 }
      const names = { name_th: `จังหวัดตัวอย่าง ${code}`, name_en: `Sample ${code}` }
      const all = { code, region_code: region, ...names, ...box, ...values }
      ids.set('province', code, await findOrInsert(client, 'province', all))
    })
  }

  district(code: string, values: Values = {}): this {
    Object.assign(this.here, { district: code })
    const { province } = this.here
    return this.step(async (client, ids) => {
      const names = { name_th: `อำเภอตัวอย่าง ${code}`, name_en: `Sample ${code}` }
      const place = { province_id: ids.province(province), kind: 'AMPHOE', lat: 15, lon: 102 }
      ids.set(
        'district',
        code,
        await findOrInsert(client, 'district', { code, ...names, ...place, ...values }),
      )
    })
  }

  lao(code: string, values: Values = {}): this {
    Object.assign(this.here, { subject: code, kind: 'ASSISTANCE' })
    const { province, district } = this.here
    return this.step(async (client, ids) => {
      const place = { province_id: ids.province(province), district_id: ids.district(district) }
      const defaults = { code, type: 'SAO', name_th: `ตัวอย่าง${code}`, ...place }
      ids.set('lao', code, await insertRow(client, 'lao', { ...defaults, ...values }))
    })
  }

  /** Goes back to an LAO that was made before. */
  on(code: string): this {
    Object.assign(this.here, { subject: code, kind: 'ASSISTANCE' })
    return this
  }

  /** A slot of the joint-centre roster; named by its district, or `district/label` where it has a label. */
  slot(values: Values = {}): this {
    const { province, district } = this.here
    const name = values.label_th ? `${district}/${values.label_th}` : district
    Object.assign(this.here, { subject: name, kind: 'JOINT' })
    return this.step(async (client, ids) => {
      const place = { province_id: ids.province(province), district_id: ids.district(district) }
      ids.set('slot', name, await insertRow(client, 'joint_slot', { ...place, ...values }))
    })
  }

  /** A centre with these columns and nothing else. */
  centre(values: Values = {}): this {
    const { subject, kind } = this.here
    return this.step(async (client, ids) => {
      const owner = kind === 'JOINT' ? { slot_id: ids.slot(subject) } : { lao_id: ids.lao(subject) }
      ids.set('centre', subject, await insertRow(client, 'centre', { kind, ...owner, ...values }))
    })
  }

  /** A centre whose basic data is CORRECT by the default rules, but for what `values` spoils. */
  correctCentre(values: Values = {}): this {
    const { district, subject, kind } = this.here
    serial += 1
    const own = serial
    return this.step(async (client, ids) => {
      const owner = kind === 'JOINT' ? { slot_id: ids.slot(subject) } : { lao_id: ids.lao(subject) }
      const joint = kind === 'JOINT' ? { host_place: 'ที่ว่าการอำเภอ (ข้อมูลจำลอง)' } : {}
      const all = {
        kind,
        ...owner,
        district_id: ids.district(district),
        ...correctCentre(own),
        ...joint,
        ...values,
      }
      const id = await insertRow(client, 'centre', all)
      ids.set('centre', subject, id)
      await insertRow(client, 'centre_person', { centre_id: id, ...correctHead })
    })
  }

  person(values: Values = {}): this {
    return this.ofCentre(async (client, centre_id) => {
      await insertRow(client, 'centre_person', { centre_id, ...correctHead, ...values })
    })
  }

  /** LAOs, by code, that the joint centre serves. */
  members(...codes: string[]): this {
    return this.ofCentre(async (client, centre_id, ids) => {
      for (const code of codes) await insertRow(client, 'centre_member', { centre_id, lao_id: ids.lao(code) })
    })
  }

  sign(values: Values = {}): this {
    const { subject } = this.here
    return this.ofCentre(async (client, centre_id, ids) => {
      ids.set('sign', subject, await insertRow(client, 'sign_installation', { centre_id, ...values }))
    })
  }

  /** A sign whose data is CORRECT, with a photo of its own. */
  installedSign(values: Values = {}): this {
    return this.sign({ ...installedSign, ...values }).photo()
  }

  signNotInstalled(values: Values = {}): this {
    return this.sign({ ...signNotInstalled, ...values })
  }

  photo(values: Values = {}): this {
    const { subject } = this.here
    serial += 1
    const own = serial
    return this.step(async (client, ids) => {
      await insertRow(client, 'photo', { sign_id: ids.sign(subject), ...samplePhoto(own), ...values })
    })
  }

  /** An open round that demands every rule in force, unless `rules` names some. */
  round(
    code: string,
    { rules, ...values }: { opens_at?: string; due_at: string; rules?: readonly string[] } & Values,
  ): this {
    return this.step(async (client, ids) => {
      const names = { name_th: `รอบ ${code} (ข้อมูลจำลอง)`, name_en: `Round ${code}` }
      const all = { code, ...names, opens_at: '2023-02-01T00:00:00+07:00', ...values }
      const id = await insertRow(client, 'round', all)
      await client.query(
        `insert into round_rule (round_id, rule_id) select $1, id from rule where not retired and ($2::text[] is null or id = any($2))`,
        [id, rules ?? null],
      )
      await client.query('select open_round($1)', [id])
      ids.set('round', code, id)
    })
  }

  /** Anything else, by SQL. */
  also(step: Step): this {
    return this.step(step)
  }

  /** Writes it all and answers the uuids. */
  build(): Promise<CountryIds> {
    return inTransaction(this.pool, async (client) => {
      const ids = new CountryIds()
      for (const step of this.steps) await step(client, ids)
      return ids
    })
  }

  private ofCentre(write: (client: pg.PoolClient, centre: string, ids: CountryIds) => Promise<void>): this {
    const { subject } = this.here
    return this.step((client, ids) => write(client, ids.centre(subject), ids))
  }

  private step(step: Step): this {
    this.steps.push(step)
    return this
  }
}
