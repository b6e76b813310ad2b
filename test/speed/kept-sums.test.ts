import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execute, type GraphQLSchema, getNullableType, isLeafType, isObjectType, parse } from 'graphql'
import pg from 'pg'
import type { Viewer } from '../../server/access/viewer.ts'
import { type Random, seededRandom } from '../../server/database/seeds/random.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { type Editable, editAtRandom } from '../completeness/random-edits.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { RANDOM_SEED } from '../support/random-seed.ts'
import { aDistrictOfficerOf, anAnalyst, anOfficerOf } from '../support/viewers.ts'
import { aKeptCountry, LAOS } from './kept-country.ts'
import { type ListQuestion, listAtRandom } from './list-questions.ts'

const STEPS = 40
const ASKED = 12

const analyst = anAnalyst()
let db: TestDatabase
let schema: GraphQLSchema
let figures: string
let ids: CountryIds
let on: Editable
beforeAll(async () => {
  db = await aDatabase()
  schema = await wholeSchema()
  figures = figuresOf(schema)
  const country = await aKeptCountry(db)
  ids = country.ids
  on = country.on
})
afterAll(() => db.drop())

describe('a place that is written to while a unit moves there', () => {
  it('is known to have changed, because whoever writes a state waits for whoever moves it', () =>
    whileMoving(async (mover, editor) => {
      const question = districtsNow()
      const kept = listening()
      await answer(kept, question)
      await mover.query('begin')
      await mover.query('update obligation set district_id = $2 where lao_id = $1', moved())
      const edited = editor.query(toggled, [ids.lao(LAOS[1] ?? '')])
      await untilSomebodyWaits()
      await mover.query('commit')
      await answer(kept, question)
      await edited
      expect(await answer(kept, question)).toEqual(await answer(listening(), question))
    }))

  it('is known to have changed, because it is looked up by whoever counts a list', () =>
    whileMoving(async (mover, editor) => {
      const question = '{ obligations(round: "running", where: { contact: [REACHED] }) { totalCount } }'
      const kept = listening()
      await answer(kept, question)
      await mover.query('begin')
      await mover.query('update lao set district_id = $2 where id = $1', moved())
      await editor.query('begin')
      await editor.query(NOTE, [ids.round('running'), ids.lao(LAOS[1] ?? ''), 'REACHED', analyst.id])
      await mover.query('commit')
      const between = await answer(kept, question)
      await editor.query('commit')
      const after = await answer(kept, question)
      expect(after).toEqual(await answer(listening(), question))
      expect(after).not.toEqual(between)
    }))
})

describe(`figures and totals of which only some places were counted again (LCR_RANDOM_SEED=${RANDOM_SEED})`, () => {
  it('are those that are counted anew, byte for byte, after whatever edits', async () => {
    const random = seededRandom(RANDOM_SEED)
    const every = everyQuestion()
    const figures = Array.from({ length: ASKED }, () => random.pick(every))
    const lists = Array.from({ length: ASKED }, () => listAtRandom(schema, random))
    const client = new pg.Client(db.url)
    await client.connect()
    const [ofFigures, ofLists] = [counting(), counting()]
    const viewers = [analyst, anOfficerOf(ids.province('30')), aDistrictOfficerOf(ids.district('3101'))]
    try {
      for (let step = 0; step < STEPS; step += 1) {
        if (step % 3 === 0) await besides(client, random)
        else await editAtRandom(client, RANDOM_SEED + step, on, 1)
        for (const question of [districtsNow(), random.pick(figures), random.pick(figures)])
          await expectAsCountedAnew(ofFigures.pool, question, analyst)
        for (const question of [CENTRES, ...Array.from({ length: 5 }, () => random.pick(lists))])
          await expectAsCountedAnew(ofLists.pool, question, random.pick(viewers))
      }
    } finally {
      await client.end()
    }
    // All ways were gone.
    expect(Math.min(...Object.values(ofFigures.used), ...Object.values(ofLists.used))).toBeGreaterThan(3)
  })
})

const CENTRES: ListQuestion = {
  text: '{ centres(first: 1) { totalCount nodes { name } again: totalCount } }',
  where: {},
}

async function expectAsCountedAnew(kept: pg.Pool, question: string | ListQuestion, viewer: Viewer) {
  const again = await answer(listening(), question, viewer)
  expect({ question, answer: await answer(kept, question, viewer) }).toEqual({ question, answer: again })
}

/** What edits of records leave out: notes of calls, what people say of records, and units that move. */
async function besides(client: pg.Client, random: Random): Promise<void> {
  const lao = random.pick(on.laos)
  const [text, values] = random.pick([
    [NOTE, [ids.round('running'), lao, random.pick(['REACHED', 'PROMISED']), analyst.id]],
    [
      `with former as (update assurance_act set superseded_at = now() where superseded_at is null
         and obligation_id in (select id from obligation where subject_id = $1))
       insert into assurance_act (obligation_id, act, by_id, by_name, record)
       select o.id, 'VERIFIED', $2, 'เจ้าหน้าที่ (ข้อมูลจำลอง)', record_of(o.item, s.centre_id)
       from obligation o join obligation_status s on s.obligation_id = o.id
       where o.subject_id = $1 and s.centre_id is not null and record_of(o.item, s.centre_id) is not null
         and not exists (select from assurance_act a where a.obligation_id = o.id)`,
      [lao, analyst.id],
    ],
    ['update lao set district_id = $2 where id = $1', [lao, random.pick(on.districts)]],
  ] as const)
  await client.query(text, [...values])
}

const NOTE = `insert into contact_note (round_id, subject_id, outcome, noted_by_id, noted_by)
  values ($1, $2, $3, $4, 'เจ้าหน้าที่ (ข้อมูลจำลอง)')`
const toggled =
  "update centre set deleted_at = case when deleted_at is null then now() end, phones = '[]' where lao_id = $1"
const moved = () => [ids.lao(LAOS[1] ?? ''), ids.district('3002')]

/** Whoever waits for the other, against expectation, waits a moment. */
const client = () => new pg.Client({ connectionString: db.url, statement_timeout: 5_000 })

async function whileMoving(test: (mover: pg.Client, editor: pg.Client) => Promise<void>): Promise<void> {
  const [mover, editor] = [client(), client()]
  await Promise.all([mover.connect(), editor.connect()])
  try {
    await test(mover, editor)
  } finally {
    await Promise.all([mover.end(), editor.end()])
  }
}

async function untilSomebodyWaits(): Promise<void> {
  const waiting = 'select from pg_locks where not granted'
  while ((await db.pool.query(waiting)).rows.length === 0) await new Promise((done) => setTimeout(done, 5))
}

/** The answer's text. */
async function answer(
  pool: pg.Pool,
  asked: string | ListQuestion,
  viewer: Viewer = analyst,
): Promise<string> {
  const { text, where } = typeof asked === 'string' ? { text: asked, where: {} } : asked
  const request = { schema, document: parse(text), variableValues: { where }, contextValue: { viewer, pool } }
  return JSON.stringify(await execute(request))
}

/** A pool of which no keeper of what was counted knows anything yet; tells the names of what is sent to it. */
function listening(heard: (name: string) => void = () => undefined): pg.Pool {
  const query = (config: pg.QueryConfig) => {
    heard(config.name ?? '')
    return db.pool.query({ ...config, name: undefined })
  }
  return { query } as unknown as pg.Pool
}

/** How often the whole was counted, only some places, and nothing at all. */
function counting() {
  const used = { whole: 0, places: 0, nothing: 0 }
  const pool = listening((name) => {
    used.whole += Number(name.endsWith('_f'))
    used.places += Number(name.endsWith('_a'))
    used.nothing += Number(!/_[af]$/.test(name))
  })
  return { used, pool }
}

/** Every figure there is; signs apart, which are not added up. */
function figuresOf(schema: GraphQLSchema): string {
  const type = schema.getType('Completeness')
  if (!isObjectType(type)) throw new Error('the schema has no Completeness')
  const leaves = Object.values(type.getFields()).filter(({ type }) => isLeafType(getNullableType(type)))
  const names = leaves.map(({ name }) => name).filter((name) => name !== 'asOf' && name !== 'signs')
  return `${names.join(' ')} province { nameTh } district { nameTh } round { nameEn }`
}

const districtsNow = () =>
  `{ completeness(round: "running", kind: ASSISTANCE, item: BASIC, groupBy: DISTRICT) { ${figures} } }`

function everyQuestion(): string[] {
  return ['COUNTRY', 'REGION', 'PROVINCE', 'DISTRICT', 'LAO_TYPE', 'LAO', 'RULE'].flatMap((by) =>
    ['ASSISTANCE', 'JOINT'].flatMap((kind) =>
      ['', ', item: BASIC', ', item: SIGN'].flatMap((item) =>
        ['', ', asOf: "2023-03-20T00:00:00Z"', ', atDue: true'].flatMap((moment) =>
          ['', ', within: { province: "30" }', ', within: { laoType: SAO }'].flatMap((within) =>
            [figures, `${figures} signs`].map(
              (selected) =>
                `{ completeness(round: "${moment ? 'past' : 'running'}", kind: ${kind}${item}, groupBy: ${by}${moment}${within}) { ${selected} } }`,
            ),
          ),
        ),
      ),
    ),
  )
}
