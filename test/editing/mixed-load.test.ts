import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPool } from '../../server/database/connect.ts'
import { seededRandom } from '../../server/database/seeds/random.ts'
import type { Receipt } from '../../server/exchange/import/receipt/receipt.ts'
import { aWeb, type Visitor, type Web } from '../exchange/support/web.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { drift } from './support.ts'

const LAOS = Array.from({ length: 40 }, (_, n) => `063001${String(n).padStart(2, '0')}`)
const EDITORS = 5
const EDITS = 8
const EDIT = {
  centre: `mutation ($input: UpdateCentreInput!) { done: updateCentre(input: $input) { __typename ... on Conflict { currentVersion } } }`,
  sign: `mutation ($input: UpdateSignInput!) { done: updateSignInstallation(input: $input) { __typename ... on Conflict { currentVersion } } }`,
}
const DECISION = (name: string, input: string) =>
  `mutation ($input: ${input}!) { done: ${name}(input: $input) { __typename } }`

interface Done {
  done: { __typename: string; currentVersion?: number }
}

describe('edits, imports, their taking back and decisions about rounds at the same time', () => {
  let database: TestDatabase
  let web: Web
  let country: CountryIds
  // Of its own, so that what its connections count is told when they are closed.
  let pool: TestDatabase['pool']

  beforeAll(async () => {
    database = await aDatabase()
    const story = aCountry(database.pool).province('30').district('3001').slot().correctCentre()
    for (const lao of LAOS) story.lao(lao).correctCentre().installedSign()
    country = await story.round('running', { due_at: '2098-03-25T00:00:00+07:00' }).build()
    pool = openPool(database.url, { max: 20 })
    web = await aWeb({ ...database, pool })
  })
  afterAll(() => database.drop())

  /** Saves again at the present version for as long as somebody else was faster. */
  async function insist(who: Visitor, document: string, input: object): Promise<string> {
    for (let version = 1; ; ) {
      const { done } = await who.ask<Done>(document, { input: { ...input, version } })
      if (done.__typename !== 'Conflict') return done.__typename
      version = done.currentVersion ?? version
    }
  }

  async function edits(who: Visitor, seed: number): Promise<string[]> {
    const random = seededRandom(seed)
    const answers = []
    for (let n = 0; n < EDITS; n += 1) {
      const lao = random.pick(LAOS)
      // Few numbers on many centres: each edit may change what is asked of others.
      const phones = `04487004${random.whole(1, 3)}`
      const [document, input] = random.chance(0.6)
        ? [EDIT.centre, { id: `centre_${country.centre(lao)}`, phones, road: `ถนน ${seed}-${n}` }]
        : [EDIT.sign, { id: `sign_${country.sign(lao)}`, size: `${seed}-${n}` }]
      answers.push(await insist(who, document, input))
    }
    return answers
  }

  async function imports(
    who: Visitor,
    kind: 'centres' | 'signs',
    column: string,
    text: string,
  ): Promise<string[]> {
    const rows = LAOS.map((lao) => `${lao},${text}${kind === 'signs' ? ',INSTALLED' : ''}`)
    const file = [`lao_code,${column}${kind === 'signs' ? ',status' : ''}`, ...rows].join('\r\n')
    const sent = await who.post(`/import/${kind}?name=${kind}.csv`, file, {
      'content-type': 'application/octet-stream',
    })
    const { upload } = (await sent.json()) as { upload: string }
    const json = { 'content-type': 'application/json' }
    const body = JSON.stringify({ reason: 'ทดสอบ (จำลอง)', skipRefused: true })
    const receipt = (await (await who.post(`/import/uploads/${upload}/apply`, body, json)).json()) as Receipt
    const undone = (await (
      await who.post(`/import/receipts/${receipt.id}/undo`, body, json)
    ).json()) as Receipt
    return [receipt.outcome, undone.outcome]
  }

  async function decisions(admin: Visitor): Promise<string[]> {
    const document = { round: 'running', documentNumber: 'มท 1 (จำลอง)' }
    const opened = {
      code: 'later',
      nameTh: 'รอบถัดไป (จำลอง)',
      nameEn: 'Next',
      dueAt: '2099-01-01T00:00:00+07:00',
    }
    const acts: [string, string, object][] = [
      ['extendDue', 'ExtendDueInput', { ...document, until: '2098-04-01T00:00:00+07:00' }],
      ['exemptUnits', 'ExemptInput', { ...document, lao: LAOS[1], reason: 'ทดสอบ (จำลอง)' }],
      ['createRound', 'CreateRoundInput', { ...opened, opensAt: '2023-02-01T00:00:00+07:00' }],
      ['openRound', 'OpenRoundInput', { code: 'later' }],
      ['exemptUnits', 'ExemptInput', { ...document, province: '30', item: 'SIGN', reason: 'ทดสอบ (จำลอง)' }],
      ['liftExemption', 'LiftExemptionInput', { ...document, province: '30', reason: 'ทดสอบ (จำลอง)' }],
      ['extendDue', 'ExtendDueInput', { ...document, lao: LAOS[2], until: '2098-05-01T00:00:00+07:00' }],
    ]
    const answers = []
    for (const [name, type, input] of acts) {
      const { done } = await admin.ask<Done>(DECISION(name, type), { input })
      answers.push(`${name}: ${done.__typename}`)
    }
    return answers
  }

  it('all end as they would alone: nobody waits in a circle, and no state has drifted', async () => {
    const officer = () => web.somebody('PROVINCE_OFFICER', country.province('30'))
    const officers = await Promise.all(Array.from({ length: EDITORS }, officer))
    const [admin, importer, other] = [
      await web.somebody('DLA_ADMIN'),
      await officer(),
      await web.somebody('DLA_EDITOR'),
    ]
    const [decided, first, second, ...edited] = await Promise.all([
      decisions(admin),
      imports(importer, 'centres', 'opening_hours', '08.30'),
      imports(other, 'signs', 'material', 'ไม้'),
      ...officers.map((who, n) => edits(who, n + 1)),
    ])
    expect(decided).toHaveLength(7)
    expect(decided.filter((answer) => !/: (RowsChanged|RoundSaved)$/.test(answer))).toEqual([])
    expect([...first, ...second]).toEqual(Array(4).fill('ACCEPTED'))
    expect(new Set(edited.flat())).toEqual(new Set(['CentreSaved', 'SignSaved']))
    expect(await drift(database.pool)).toEqual([])
    await web.close()
    await pool.end()
    const { rows } = await database.pool.query(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    )
    expect(rows).toEqual([{ deadlocks: 0 }])
  }, 60_000)
})
