import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execute, type GraphQLSchema, getNullableType, isLeafType, isObjectType, parse } from 'graphql'
import pg from 'pg'
import { seededRandom } from '../../server/database/seeds/random.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { type Editable, editAtRandom } from '../completeness/random-edits.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { RANDOM_SEED } from '../support/random-seed.ts'
import { anAnalyst } from '../support/viewers.ts'

const STEPS = 40
const ASKED = 12

const districts = ['3001', '3002', '3101', '5001']
const laos = districts.flatMap((district) => Array.from({ length: 6 }, (_, n) => `06${district}0${n}`))
const viewer = anAnalyst()
let db: TestDatabase
let schema: GraphQLSchema
let figures: string
let ids: CountryIds
let on: Editable
beforeAll(async () => {
  db = await aDatabase()
  schema = await wholeSchema()
  figures = figuresOf(schema)
  const story = aCountry(db.pool)
  for (const province of ['30', '31', '50']) {
    story.province(province, province === '50' ? { region_code: 'NORTH' } : {})
    for (const district of districts.filter((code) => code.startsWith(province))) {
      story.district(district).slot()
      if (district === '3001') story.lao('02300001', { type: 'PAO' }).correctCentre()
      for (const [n, lao] of laos.filter((code) => code.slice(2, 6) === district).entries()) {
        story.lao(lao, n === 1 ? { type: 'TOWN' } : {})
        if (n % 3 > 0) story.correctCentre()
        if (n % 3 > 1) story.installedSign()
      }
    }
  }
  story.round('past', { due_at: '2023-03-25T00:00:00+07:00' })
  ids = await story.round('running', { due_at: '2099-03-25T00:00:00+07:00' }).build()
  on = {
    laos: ['02300001', ...laos].map(ids.lao),
    slots: districts.map(ids.slot),
    districts: districts.map(ids.district),
    provinces: ['30', '31', '50'].map(ids.province),
  }
})
afterAll(() => db.drop())

describe('a place that is written to while a unit moves there', () => {
  it('is known to have changed, because whoever writes a state waits for whoever moves it', async () => {
    const question = districtsNow()
    const lao = ids.lao(laos[1] ?? '')
    const kept = listening()
    await answer(kept, question)
    const [mover, editor] = [new pg.Client(db.url), new pg.Client(db.url)]
    await Promise.all([mover.connect(), editor.connect()])
    try {
      await mover.query('begin')
      await mover.query('update obligation set district_id = $2 where lao_id = $1', [
        lao,
        ids.district('3002'),
      ])
      const edited = editor.query(
        "update centre set deleted_at = case when deleted_at is null then now() end, phones = '[]' where lao_id = $1",
        [lao],
      )
      await untilSomebodyWaits()
      await mover.query('commit')
      await answer(kept, question)
      await edited
      expect(await answer(kept, question)).toEqual(await answer(listening(), question))
    } finally {
      await Promise.all([mover.end(), editor.end()])
    }
  })
})

describe(`figures of which only some places were counted again (LCR_RANDOM_SEED=${RANDOM_SEED})`, () => {
  it('are those that are counted anew, byte for byte, after whatever edits', async () => {
    const random = seededRandom(RANDOM_SEED)
    const every = everyQuestion()
    const questions = Array.from({ length: ASKED }, () => random.pick(every))
    const client = new pg.Client(db.url)
    await client.connect()
    const used = { whole: 0, places: 0 }
    const kept = listening((name) => {
      used.whole += Number(name.endsWith('_f'))
      used.places += Number(name.endsWith('_a'))
    })
    try {
      for (let step = 0; step < STEPS; step += 1) {
        await editAtRandom(client, RANDOM_SEED + step, on, 1)
        for (const question of [districtsNow(), random.pick(questions), random.pick(questions)]) {
          const again = await answer(listening(), question)
          expect({ question, answer: await answer(kept, question) }).toEqual({ question, answer: again })
        }
      }
    } finally {
      await client.end()
    }
    // Both ways were gone.
    expect(Math.min(used.whole, used.places)).toBeGreaterThan(3)
  })
})

async function untilSomebodyWaits(): Promise<void> {
  const waiting = 'select from pg_locks where not granted'
  while ((await db.pool.query(waiting)).rows.length === 0) await new Promise((done) => setTimeout(done, 5))
}

/** The answer's text. */
async function answer(pool: pg.Pool, question: string): Promise<string> {
  return JSON.stringify(await execute({ schema, document: parse(question), contextValue: { viewer, pool } }))
}

/** A pool of which no keeper of figures knows anything yet; tells the names of what is sent to it. */
function listening(heard: (name: string) => void = () => undefined): pg.Pool {
  const query = (config: pg.QueryConfig) => {
    heard(config.name ?? '')
    return db.pool.query({ ...config, name: undefined })
  }
  return { query } as unknown as pg.Pool
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
