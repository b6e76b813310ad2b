import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anOpenOffice, type Guest, type OpenOffice } from './open-office.ts'

let office: OpenOffice
/** Somebody with every role, every scope and every kind of area. */
let everybody: Map<string, Guest>

beforeAll(async () => {
  office = await anOpenOffice()
  const { ids } = office
  everybody = new Map([
    ['admin', await office.somebody('DLA_ADMIN')],
    ['editor', await office.somebody('DLA_EDITOR')],
    ['analyst', await office.somebody('DLA_ANALYST')],
    ['province 30', await office.somebody('PROVINCE_OFFICER', ids.province('30'))],
    ['province 31', await office.somebody('PROVINCE_OFFICER', ids.province('31'))],
    ['district 3001', await office.somebody('DISTRICT_OFFICER', ids.district('3001'))],
    ['district 3101', await office.somebody('DISTRICT_OFFICER', ids.district('3101'))],
    ['staff 30', await office.somebody('LAO_STAFF', ids.lao('06300101'))],
    ['staff 31', await office.somebody('LAO_STAFF', ids.lao('06310101'))],
    ['partner', await office.partner()],
    ['partner for coverage', await office.partner(['COVERAGE'])],
    ['partner for records', await office.partner(['RECORDS'])],
    ['nobody', office.nobody],
  ])
}, 300_000)
afterAll(() => office.close())

const guest = (name: string) => everybody.get(name) ?? office.nobody

/** Words of guarded fields; those of province 30 and 31 differ in their numbers only. */
const SECRET = /ลับ|secret|08123456|0898765/

const QUESTIONS = [
  '{ completeness(round: "full", kind: ASSISTANCE, groupBy: PROVINCE) { key expected recorded correct units(first: 3) { nodes { key } } } }',
  '{ completeness(round: "full", kind: JOINT, groupBy: COUNTRY) { key expected obligations(first: 3) { nodes { id recordedBy } } } }',
  '{ centres(first: 50) { totalCount nodes { id name remarks recordedBy people { name mobile email } } } }',
  '{ centres(first: 50) { nodes { id name phones { number } } } }',
  '{ centres(first: 50, where: { hasOrderNumber: true }, orderBy: [{ field: NAME }]) { totalCount nodes { id orderNumber } } }',
  '{ obligations(first: 50, round: "full") { nodes { id state recordedBy contact { remark } } } }',
  '{ changes(first: 50) { totalCount nodes { recordId actor fields { field from to } } } }',
  '{ rounds { code extensions { documentNumber } unlocks { reason } } }',
  '{ accounts(first: 5) { totalCount } }',
  '{ __schema { types { name } } }',
  '{ viewer { name roles } }',
]

/** What each of them is answered, in this order of asking. */
async function answers(names: readonly string[]): Promise<Map<string, string>> {
  const said = new Map<string, string>()
  for (const name of names) said.set(name, await sweep(name))
  return new Map([...everybody.keys()].map((name) => [name, said.get(name) ?? '']))
}

async function sweep(name: string): Promise<string> {
  const bodies: string[] = []
  for (const question of QUESTIONS) bodies.push((await guest(name).ask(question)).body)
  return bodies.join('\n')
}

describe('what is kept between requests', () => {
  it('is kept by roles, scopes and areas: who asked before changes no answer', async () => {
    const names = [...everybody.keys()]
    const forth = await answers(names)
    await office.restart()
    const back = await answers(names.toReversed())
    expect(back).toEqual(forth)
    const crowd = await Promise.all(
      [...names, ...names].map(async (name) => [name, await sweep(name)] as const),
    )
    for (const [name, said] of crowd) expect([name, said]).toEqual([name, forth.get(name)])
    // They are different people, after all.
    expect(new Set(forth.values()).size).toBe(names.length)
  })

  it('is no right: a role taken away counts from the next request', async () => {
    const analyst = await office.somebody('DLA_ANALYST')
    const question = '{ centres(first: 5) { nodes { remarks } } }'
    expect((await analyst.ask(question)).body).toMatch(SECRET)
    await office.db.pool.query('update account_grant set revoked_at = now() where account_id = $1', [
      analyst.id,
    ])
    expect((await analyst.ask(question)).body).toContain('Cannot query field')
  })

  it('a document answered straight for one is compiled anew for the next', async () => {
    const question =
      '{ centres(first: 50, where: { province: "30" }) { nodes { id remarks people { name mobile } } } }'
    for (let time = 0; time < 2; time += 1)
      expect((await guest('admin').ask(question)).body).toMatch(/ลับ.*0898765/s)
    const analyst = (await guest('analyst').ask(question)).body
    expect(analyst).toMatch(/ลับ/)
    expect(analyst).not.toMatch(/0898765|0812345/)
    for (const name of ['province 31', 'staff 31', 'district 3101', 'partner', 'nobody'])
      expect((await guest(name).ask(question)).body).not.toMatch(SECRET)
  })

  it('no array of requests is opened, whoever sends it', async () => {
    const batch = JSON.stringify([{ query: '{ rounds { code } }' }, { query: '{ accounts { totalCount } }' }])
    const headers = { 'content-type': 'application/json' }
    for (const who of everybody.values()) {
      const answer = await who.send('/graphql', { method: 'POST', headers, body: batch })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(await answer.text()).not.toMatch(/"data"|full|totalCount/)
    }
  })
})

describe('the log, at its finest', () => {
  it('holds no guarded value, no key and no password, whatever was asked, refused or went wrong', async () => {
    const { ids, db } = office
    const admin = guest('admin')
    for (const name of everybody.keys()) {
      const who = guest(name)
      await sweep(name)
      await who.ask('{ centres(first: 5, where: { orderNumber: "ลับ 1/2565" }) { nodes { recordedBy } } }')
      await who.ask('query ($w: CentreFilter) { centres(where: $w) { totalCount } }', {
        w: { search: 'ลับ', x: 'secret' },
      })
      await who.get('/export/centres.csv?where=%7B%22search%22%3A%22%E0%B8%A5%E0%B8%B1%E0%B8%9A%22%7D')
      await who.get('/files/photo/00000000-0000-7000-8000-000000000000')
      await who.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"ลับ',
      })
    }
    const { rows } = await db.pool.query<{ id: string }>(
      'select id from photo where deleted_at is null limit 1',
    )
    await admin.get(`/files/photo/${rows[0]?.id}`) // a row without a file
    const signIn = 'mutation { signIn(login: "sample0", password: "secret-password") { __typename } }'
    await office.nobody.ask(signIn)

    // Faults of reading and of writing, each with values in its hands: the database quotes whole rows of what it refuses.
    await db.pool.query(
      "alter table centre_person add constraint impossible check (name <> 'ลับ ใหม่') not valid",
    )
    const { version } = JSON.parse(
      (await admin.ask(`{ centre(id: "centre_${ids.centre('06300101')}") { version } }`)).body,
    ).data.centre
    const input = `{ id: "centre_${ids.centre('06300101')}", version: ${version}, reason: "secret", people: [{ role: HEAD, name: "ลับ ใหม่", mobile: "0898765432" }] }`
    const write = await admin.ask(`mutation { updateCentre(input: ${input}) { __typename } }`)
    await db.pool.query('alter table centre rename column remarks to remarks_away')
    const read = await admin.ask(
      '{ centres(first: 5, where: { orderNumber: "ลับ 1/2565" }) { nodes { remarks } } }',
    )
    await admin.get('/export/centres.csv')
    await db.pool.query('alter table centre rename column remarks_away to remarks')
    // What a plugin meets is told by the library that runs it.
    await db.pool.query('alter table private_reveal add constraint full_disk check (false) not valid')
    const unwritten = await admin.ask('{ centres(first: 5) { nodes { people { mobile } } } }')
    await db.pool.query('alter table private_reveal drop constraint full_disk')
    for (const { body } of [write, read, unwritten]) {
      expect(body).toContain('INTERNAL_SERVER_ERROR')
      expect(body).not.toMatch(SECRET)
    }

    const log = office.logged()
    for (const { body } of [write, read]) // by its number the operator finds what somebody tells of
      expect(log).toContain(JSON.parse(body).errors[0].extensions.id)
    const lines = log.trim().split('\n')
    const ofApollo = lines.filter((line) => line.includes('"by":"apollo"'))
    expect(ofApollo.map((line) => JSON.parse(line))).toMatchObject([
      { level: 50, msg: expect.stringContaining('"private_reveal" violates check constraint "full_disk"') },
    ])
    expect(lines.length).toBeGreaterThan(200)
    expect(lines.filter((line) => line.includes('a request failed')).length).toBeGreaterThanOrEqual(2)
    expect(lines.filter((line) => SECRET.test(line))).toEqual([])
    for (const key of office.keys) expect(log).not.toContain(key)
  })
})
