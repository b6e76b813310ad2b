import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { editing } from '../support/editing.ts'
import { updateRow } from '../support/insert-row.ts'
import { sampleNumber } from '../support/sample-records.ts'
import { anAdmin } from '../support/viewers.ts'

const DUE = '2023-03-25T00:00:00+07:00'

let numbers = 100_000
/** Never the same, for a number on many centres would be a query. */
function anotherNumber(): string {
  numbers += 1
  return sampleNumber(numbers)
}

/** Ways to spoil a correct record and to put it right again. */
const WAYS = {
  'a field': [
    (client, centre) => updateRow(client, 'centre', centre, { order_number: '-' }),
    (client, centre) => updateRow(client, 'centre', centre, { order_number: '1/2565' }),
  ],
  'a telephone': [
    (client, centre) => updateRow(client, 'centre', centre, { phones: [] }),
    (client, centre) =>
      updateRow(client, 'centre', centre, {
        phones: [{ number: anotherNumber(), extension: null, kind: 'OFFICE' }],
      }),
  ],
  'a person': [
    (client, centre) => client.query('update centre_person set name = null where centre_id = $1', [centre]),
    (client, centre) =>
      client.query(`update centre_person set name = 'คนใหม่ (ข้อมูลจำลอง)' where centre_id = $1`, [centre]),
  ],
  'the whole centre': [
    (client, centre) => updateRow(client, 'centre', centre, { deleted_at: '2023-03-01T00:00:00+07:00' }),
    (client, centre) => updateRow(client, 'centre', centre, { deleted_at: null }),
  ],
} as const satisfies Record<string, readonly ((client: pg.PoolClient, centre: string) => Promise<unknown>)[]>

/** What happens to a record: C correct, B broken, on these days; | is the due instant. */
const PATHS = {
  ON_TIME: ['C|', 'CBC|', 'C|B', 'C|BC', 'CBCBC|BCB'],
  LATE: ['|C', 'CB|C', '|CB', 'CB|CBC', 'CBCB|CB'],
  OVERDUE: ['|', 'CB|', 'CBCB|', 'CB|B'],
} as const

let db: TestDatabase
let api: Api
let country: CountryIds
const laos: string[] = []
beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(db)
  const story = aCountry(db.pool).at('2023-01-15T09:00:00+07:00').province('30').district('3001')
  for (let n = 0; n < 70; n += 1) {
    const lao = `063001${n.toString().padStart(2, '0')}`
    laos.push(lao)
    story.lao(lao).correctCentre({ order_number: null })
  }
  story
    .district('3002')
    .slot()
    .province('31')
    .district('3101')
    .lao('06310101')
    .correctCentre({ order_number: null })
  country = await story.at('2023-02-01T09:00:00+07:00').round('r', { due_at: DUE }).build()
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

const LIST = `query ($lao: String!, $asOf: DateTime, $atDue: Boolean) {
  obligations(round: "r", where: { lao: $lao, item: BASIC }, asOf: $asOf, atDue: $atDue) {
    nodes { state timeliness effectiveTimeliness daysLate firstRecordedAt firstCorrectAt regressed effectiveDueAt }
  }
}`
interface Row {
  state: string
  timeliness: string
  effectiveTimeliness: string
  daysLate: number | null
  firstRecordedAt: string | null
  firstCorrectAt: string | null
  regressed: boolean
  effectiveDueAt: string
}
async function row(lao: string, moment: { asOf?: string; atDue?: boolean } = {}): Promise<Row | undefined> {
  const { obligations } = await api.ask<{ obligations: { nodes: Row[] } }>(anAdmin(), LIST, {
    lao,
    ...moment,
  })
  return obligations.nodes[0]
}

const edit = (
  lao: string,
  day: string,
  change: (client: pg.PoolClient, centre: string) => Promise<unknown>,
) => editing(db.pool, `${day}T10:00:00+07:00`, (client) => change(client, country.centre(lao)))

let next = 0
const another = () => {
  next += 1
  return laos[next - 1] ?? ''
}

describe('T4 one date for one act', () => {
  const cases = Object.entries(PATHS).flatMap(([timeliness, paths]) =>
    paths.flatMap((path) =>
      Object.keys(WAYS).map((way) => ({ timeliness, path, way: way as keyof typeof WAYS })),
    ),
  )

  it.each(cases)('is $timeliness by the path $path of $way', async ({ timeliness, path, way }) => {
    const lao = another()
    const [spoil, mend] = WAYS[way]
    const correct = (client: pg.PoolClient, centre: string) =>
      updateRow(client, 'centre', centre, { order_number: '1/2565' })
    let first: string | null = null
    let day = Date.parse('2023-02-20T03:00:00Z')
    for (const step of path) {
      day = step === '|' ? Date.parse('2023-03-26T03:00:00Z') : day + 86_400_000
      if (step === '|') continue
      const at = new Date(day).toISOString()
      const change = step === 'B' ? spoil : first === null ? correct : mend
      await editing<unknown>(db.pool, at, (client) => change(client, country.centre(lao)))
      if (step === 'C') first ??= at
    }
    const now = await row(lao)
    expect(now?.timeliness).toBe(timeliness)
    expect(now?.firstCorrectAt ? new Date(now.firstCorrectAt).toISOString() : null).toBe(first)
    expect(now?.regressed).toBe(
      (first !== null && path.endsWith('B')) || (path.endsWith('B|') && first !== null),
    )
    const atDue = await row(lao, { atDue: true })
    expect(atDue?.timeliness).toBe(timeliness === 'ON_TIME' ? 'ON_TIME' : 'OVERDUE')
  })
})

describe('an edit that had to wait for a later one', () => {
  it('does not undo what stood at the due instant', async () => {
    const lao = another()
    await edit(lao, '2023-03-20', WAYS['a field'][1])
    // Received in time, but the transaction of an edit received after the due instant came first.
    await editing(db.pool, '2023-03-25T00:00:05+07:00', (client) =>
      WAYS['a telephone'][0](client, country.centre(lao)),
    )
    await editing(db.pool, '2023-03-24T23:59:59+07:00', (client) =>
      updateRow(client, 'centre', country.centre(lao), { road: 'ถนนตัวอย่าง' }),
    )
    expect(await row(lao)).toMatchObject({ state: 'INCOMPLETE', timeliness: 'ON_TIME', regressed: true })
    const { rows } = await db.pool.query(
      `select count(*)::int n from obligation_status_history a join obligation_status_history b using (obligation_id)
       where a.since < b.since and b.since < a.valid_to`,
    )
    expect(rows).toEqual([{ n: 0 }])
  })
})

describe('an extension', () => {
  const grant = (at: string, province: string | null, subject: string | null, until: string) =>
    editing(db.pool, at, (client) =>
      client.query(`select extend_due($1, $2, $3, $4, 'ตัวอย่าง ว 9 (ข้อมูลจำลอง)', 'กรมฯ (ข้อมูลจำลอง)') n`, [
        country.round('r'),
        province,
        subject,
        until,
      ]),
    )

  it('sets an effective due date for one unit or a province; by the original date nothing changes', async () => {
    const lao = another()
    await grant('2023-03-20T09:00:00+07:00', null, country.lao(lao), '2023-04-01T00:00:00+07:00')
    await grant('2023-03-21T09:00:00+07:00', country.province('31'), null, '2023-04-08T00:00:00+07:00')
    await edit(lao, '2023-03-30', WAYS['a field'][1])
    await edit('06310101', '2023-04-09', WAYS['a field'][1])

    expect(await row(lao)).toMatchObject({ timeliness: 'LATE', effectiveTimeliness: 'ON_TIME', daysLate: 6 })
    expect(await row('06310101')).toMatchObject({ timeliness: 'LATE', effectiveTimeliness: 'LATE' })
    const { obligations } = await api.ask<{ obligations: { nodes: object[] } }>(
      anAdmin(),
      '{ obligations(round: "r", where: { lateness: [WITHIN_30_DAYS] }) { nodes { lao { code } daysLate } } }',
    )
    expect(obligations.nodes).toEqual([{ lao: { code: '06310101' }, daysLate: 16 }])
    expect(await row(lao, { asOf: '2023-03-29T00:00:00+07:00' })).toMatchObject({
      timeliness: 'OVERDUE',
      effectiveTimeliness: 'NOT_YET_DUE',
    })
    const { rows } = await db.pool.query(
      'select document_number, province_id is not null whole_province from due_extension order by created_at',
    )
    expect(rows).toEqual([
      { document_number: 'ตัวอย่าง ว 9 (ข้อมูลจำลอง)', whole_province: false },
      { document_number: 'ตัวอย่าง ว 9 (ข้อมูลจำลอง)', whole_province: true },
    ])
  })

  it('counts by both dates beside each other', async () => {
    const { completeness } = await api.ask<{ completeness: Record<string, unknown>[] }>(
      anAdmin(),
      `{ completeness(round: "r", kind: ASSISTANCE, item: BASIC, groupBy: PROVINCE, asOf: "2023-04-05T00:00:00+07:00", within: { province: "31" }) {
        expectedAtDue onTime overdue notYetDue onTimeEffective overdueEffective notYetDueEffective } }`,
    )
    expect(completeness).toEqual([
      {
        ...{ expectedAtDue: 1, onTime: 0, overdue: 1, notYetDue: 0 },
        ...{ onTimeEffective: 0, overdueEffective: 0, notYetDueEffective: 1 },
      },
    ])
  })

  it('is refused once the due date has passed, and when it moves nothing', async () => {
    const lao = country.lao(another())
    await expect(grant(DUE, null, lao, '2023-05-01T00:00:00+07:00')).rejects.toThrow('has passed')
    await expect(grant('2023-03-20T09:00:00+07:00', null, lao, '2023-03-01T00:00:00+07:00')).rejects.toThrow(
      'nothing is owed there before that date',
    )
    await expect(db.pool.query('delete from due_extension')).rejects.toThrow('never deleted')
  })
})

describe('a moment asked for', () => {
  it('is now where the due instant is still to come', async () => {
    const story = aCountry(db.pool)
      .province('30')
      .district('3001')
      .round('later', { due_at: '2099-01-01T00:00:00+07:00' })
    await story.build()
    const { completeness } = await api.ask<{ completeness: Record<string, unknown>[] }>(
      anAdmin(),
      '{ completeness(round: "later", kind: JOINT, groupBy: COUNTRY, atDue: true) { expected expectedAtDue notYetDue overdue asOf } }',
    )
    expect(completeness[0]).toMatchObject({ expected: 1, expectedAtDue: 1, notYetDue: 1, overdue: 0 })
    expect(Math.abs(Date.parse(String(completeness[0]?.asOf)) - Date.now())).toBeLessThan(60_000)
  })

  it('cannot lie in the future, nor be two at once', async () => {
    for (const moment of ['asOf: "2099-01-01T00:00:00Z"', 'asOf: "2023-03-01T00:00:00Z", atDue: true']) {
      const { errors } = await api.answer(
        anAdmin(),
        `{ completeness(round: "r", kind: JOINT, groupBy: COUNTRY, ${moment}) { expected } }`,
      )
      expect(errors?.[0]?.extensions?.code).toBe('INVALID_INPUT')
    }
  })
})
