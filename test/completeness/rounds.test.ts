import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createDefaultRoster } from '../../server/completeness/rounds/default-roster.ts'
import { createLetterRound, letterRound } from '../../server/completeness/rounds/letter-round.ts'
import { clientOf } from '../../server/completeness/rounds/sql-client.ts'
import { inTransaction } from '../../server/database/connect.ts'
import { openOrm } from '../../server/database/orm.ts'
import { unitOfWork } from '../../server/database/unit-of-work.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAdmin, anEditor, anOfficerOf, aPartner, somebodyWithoutScope } from '../support/viewers.ts'

const PAYLOAD = `__typename
  ... on RoundSaved { owed round { code nameTh letterReference opensAt dueAt closesAt openedAt version rules { id } } }
  ... on Conflict { messageTh messageEn currentVersion }
  ... on InvalidInput { fields { field code } }
  ... on Forbidden { messageEn }
  ... on NotFound { messageEn }`
const CREATE = `mutation ($input: CreateRoundInput!) { createRound(input: $input) { ${PAYLOAD} } }`
const UPDATE = `mutation ($input: UpdateRoundInput!) { updateRound(input: $input) { ${PAYLOAD} } }`
const DELETE = `mutation ($input: DeleteRoundInput!) { deleteRound(input: $input) { __typename
  ... on RoundDeleted { code } ... on InvalidInput { fields { field code th en } } ... on Conflict { currentVersion } } }`
const OPEN = `mutation ($input: OpenRoundInput!) { openRound(input: $input) { ${PAYLOAD} } }`

let db: TestDatabase
let api: Api
let country: CountryIds
beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(db)
  country = await aCountry(db.pool)
    .province('10', { in_scope: false })
    .district('1001')
    .province('30')
    .district('3001')
    .lao('06300101')
    .correctCentre()
    .district('3002')
    .slot({ ended_on: '2020-01-01' })
    .district('3003')
    .slot({ label_th: 'ก' })
    .slot({ label_th: 'ข' })
    .build()
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

const rows = async (sql: string, values: unknown[] = []) => (await db.pool.query(sql, values)).rows

describe('createLetterRound', () => {
  it('makes the round of the letter, due before midnight of 25 March in Bangkok, and only once', async () => {
    const one = await inTransaction(db.pool, createLetterRound)
    const again = await inTransaction(db.pool, createLetterRound)
    expect(again).toBe(one)
    const [round] = await rows('select code, letter_reference, due_at, opened_at from round where id = $1', [
      one,
    ])
    expect(round).toEqual({
      code: 'letter-2566',
      letter_reference: 'มท 0810.7/ว (กุมภาพันธ์ 2566)',
      due_at: new Date('2023-03-24T17:00:00Z'),
      opened_at: null,
    })
    const demanded = await rows('select rule_id from round_rule where round_id = $1 order by 1', [one])
    expect(demanded).toEqual(await rows('select id rule_id from rule where not retired order by 1'))
    expect(demanded.length).toBeGreaterThan(20)
  })
})

describe('createDefaultRoster', () => {
  it('gives each district of the Department a slot where the roster says nothing, and a second time none', async () => {
    await inTransaction(db.pool, async (client) => {
      expect(await createDefaultRoster(client)).toBe(1)
      expect(await createDefaultRoster(client)).toBe(0)
      const { rows: slots } = await client.query(
        'select d.code, count(*)::int n from joint_slot s join district d on d.id = s.district_id group by 1 order by 1',
      )
      expect(slots).toEqual([
        { code: '3001', n: 1 },
        { code: '3002', n: 1 },
        { code: '3003', n: 2 },
      ])
      throw new Error('undo')
    }).catch((error: Error) => expect(error.message).toBe('undo'))
  })
})

describe('createRound', () => {
  it('makes a round from the preset, with what is given standing over it', async () => {
    const input = { preset: 'LETTER_2566', code: 'letter-2566-b', dueAt: '2023-04-01T00:00:00+07:00' }
    const { createRound } = await api.ask(anAdmin(), CREATE, { input })
    expect(createRound).toMatchObject({
      __typename: 'RoundSaved',
      round: {
        code: 'letter-2566-b',
        nameTh: letterRound.nameTh,
        dueAt: '2023-03-31T17:00:00+00:00',
        openedAt: null,
      },
    })
    const history = await rows(
      `select actor from change where noun = 'round' and fields -> 'code' ->> 'to' = 'letter-2566-b'`,
    )
    expect(history).toEqual([{ actor: anAdmin().name }])
  })

  it('makes a round of its own that demands some rules only', async () => {
    const input = {
      code: 'signs-2567',
      nameTh: 'ป้าย (ข้อมูลจำลอง)',
      nameEn: 'Signs',
      opensAt: '2024-01-01T00:00:00+07:00',
      dueAt: '2024-02-01T00:00:00+07:00',
      rules: ['sign.status', 'sign.photo'],
    }
    const { createRound } = await api.ask(anAdmin(), CREATE, { input })
    expect(createRound).toMatchObject({ round: { rules: [{ id: 'sign.status' }, { id: 'sign.photo' }] } })
  })

  it('says of each field what is wrong with it', async () => {
    const input = {
      code: 'ไทย',
      nameTh: '-',
      opensAt: '2024-01-01T00:00:00Z',
      dueAt: '2023-01-01T00:00:00Z',
      rules: ['no.rule'],
    }
    const { createRound } = await api.ask<{ createRound: { fields: { field: string; code: string }[] } }>(
      anAdmin(),
      CREATE,
      { input },
    )
    expect(createRound.fields.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'code BAD_CODE',
      'dueAt TOO_EARLY',
      'nameEn REQUIRED',
      'nameTh REQUIRED',
      'rules.0 UNKNOWN_RULE',
    ])
  })

  it('refuses a code that is taken, and tells its version', async () => {
    const { createRound } = await api.ask(anAdmin(), CREATE, { input: { preset: 'LETTER_2566' } })
    expect(createRound).toMatchObject({ __typename: 'Conflict', currentVersion: 1 })
  })

  it('is for administrators only', async () => {
    for (const viewer of [
      anEditor(),
      anOfficerOf(country.province('30')),
      aPartner(),
      somebodyWithoutScope(),
    ]) {
      const { createRound } = await api.ask(viewer, CREATE, {
        input: { preset: 'LETTER_2566', code: 'mine' },
      })
      expect(createRound).toMatchObject({ __typename: 'Forbidden' })
    }
    expect(await rows(`select code from round where code = 'mine'`)).toEqual([])
  })
})

describe('openRound', () => {
  it('is for administrators only, of a round that exists', async () => {
    const input = { code: 'letter-2566' }
    const { openRound } = await api.ask(anEditor(), OPEN, { input })
    expect(openRound).toMatchObject({ __typename: 'Forbidden' })
    const unknown = await api.ask(anAdmin(), OPEN, { input: { code: 'nothing' } })
    expect(unknown.openRound).toMatchObject({ __typename: 'NotFound' })
    expect(await rows('select 1 from obligation')).toEqual([])
  })

  it('generates what register and roster owe, a slot for a district without one included, and evaluates it', async () => {
    const { openRound } = await api.ask(anAdmin(), OPEN, { input: { code: 'letter-2566' } })
    expect(openRound).toMatchObject({ __typename: 'RoundSaved', round: { openedAt: expect.any(String) } })
    const owed = await rows(
      `select n.kind, d.code, s.label_th, n.item, n.state from obligation_now n join district d on d.id = n.district_id
       left join joint_slot s on s.id = n.slot_id order by 1, 2, 3, 4`,
    )
    const joint = (code: string, label_th: string) =>
      ['BASIC', 'SIGN'].map((item) => ({ kind: 'JOINT', code, label_th, item, state: 'NOT_RECORDED' }))
    expect(owed).toEqual([
      { kind: 'ASSISTANCE', code: '3001', label_th: null, item: 'BASIC', state: 'CORRECT' },
      { kind: 'ASSISTANCE', code: '3001', label_th: null, item: 'SIGN', state: 'NOT_RECORDED' },
      ...joint('3001', ''),
      ...joint('3003', 'ก'),
      ...joint('3003', 'ข'),
    ])
  })

  it('opens a round once, and lets its dates stand from then on', async () => {
    const { openRound } = await api.ask(anAdmin(), OPEN, { input: { code: 'letter-2566' } })
    expect(openRound).toMatchObject({ __typename: 'Conflict', messageEn: 'This round is already open.' })
    await expect(
      db.pool.query(`update round set due_at = '2033-01-01' where code = 'letter-2566'`),
    ).rejects.toThrow('its due date stands')
  })

  it('opens it once for two administrators at the same time', async () => {
    const both = [1, 2].map(() => api.ask(anAdmin(), OPEN, { input: { code: 'letter-2566-b' } }))
    const payloads = (await Promise.all(both)).map(
      ({ openRound }) => (openRound as { __typename: string }).__typename,
    )
    expect(payloads.sort()).toEqual(['Conflict', 'RoundSaved'])
  })
})

describe('a round that is not open yet', () => {
  const draft = { preset: 'LETTER_2566', code: 'draft' }
  const make = () => api.ask(anAdmin(), CREATE, { input: draft })
  const update = async (input: object) =>
    (await api.ask(anAdmin(), UPDATE, { input: { code: 'draft', ...input } })).updateRound
  const remove = async (input: object, viewer = anAdmin()) =>
    (await api.ask(viewer, DELETE, { input: { code: 'draft', version: 1, reason: 'ผิด', ...input } }))
      .deleteRound

  it('has its days and rules corrected, each change a version of its own', async () => {
    await make()
    const days = { opensAt: '2024-01-01T00:00:00+07:00', dueAt: '2024-02-01T00:00:00+07:00' }
    expect(await update({ version: 1, ...days, nameTh: 'แก้แล้ว' })).toMatchObject({
      round: { nameTh: 'แก้แล้ว', dueAt: '2024-01-31T17:00:00+00:00', version: 2 },
    })
    expect(await update({ version: 2, rules: ['sign.photo', 'sign.status'] })).toMatchObject({
      round: { version: 3, rules: [{ id: 'sign.status' }, { id: 'sign.photo' }] },
    })
    expect(await update({ version: 2, rules: ['sign.photo'] })).toMatchObject({ __typename: 'Conflict' })
    expect(await update({ version: 3, dueAt: days.opensAt, rules: ['no.rule'] })).toMatchObject({
      fields: [
        { field: 'rules.0', code: 'UNKNOWN_RULE' },
        { field: 'dueAt', code: 'TOO_EARLY' },
      ],
    })
    expect(await update({ version: 3, dueAt: null, rules: [] })).toMatchObject({
      fields: [
        { field: 'dueAt', code: 'REQUIRED' },
        { field: 'rules', code: 'REQUIRED' },
      ],
    })
  })

  it('is removed by an administrator for a reason, at the version that was read; its code is free again', async () => {
    expect(await remove({ version: 3 }, anEditor())).toMatchObject({ __typename: 'Forbidden' })
    expect(await remove({ version: 3, reason: ' ' })).toMatchObject({ fields: [{ field: 'reason' }] })
    expect(await remove({ version: 2 })).toMatchObject({ __typename: 'Conflict', currentVersion: 3 })
    expect(await remove({ version: 3 })).toEqual({ __typename: 'RoundDeleted', code: 'draft' })
    expect(
      await rows(`select action, actor, reason from change where noun = 'round' and action = 'DELETED'`),
    ).toEqual([{ action: 'DELETED', actor: anAdmin().name, reason: 'ผิด' }])
    expect(await remove({ version: 4 })).toMatchObject({ __typename: 'NotFound' })
    expect((await api.ask(anAdmin(), OPEN, { input: { code: 'draft' } })).openRound).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await api.ask(anAdmin(), '{ round(code: "draft") { id } }')).toEqual({ round: null })
    expect((await make()).createRound).toMatchObject({ round: { code: 'draft', version: 1 } })
  })

  it('is neither moved nor removed once it is open', async () => {
    const [{ version }] = await rows(`select version from round where code = 'letter-2566'`)
    const open = { code: 'letter-2566', version }
    expect(await remove(open)).toMatchObject({ fields: [{ field: 'code', code: 'ROUND_OPEN' }] })
    expect(await update({ ...open, dueAt: '2030-01-01T00:00:00Z', rules: ['sign.photo'] })).toMatchObject({
      fields: [
        { field: 'dueAt', code: 'ROUND_OPEN' },
        { field: 'rules', code: 'ROUND_OPEN' },
      ],
    })
    await expect(
      db.pool.query(`update round set deleted_at = now() where code = 'letter-2566'`),
    ).rejects.toThrow('round_deleted_before_opened')
  })
})

describe('clientOf', () => {
  it('works inside the unit of work: what it wrote is gone when the work fails', async () => {
    const orm = await openOrm(db.pool, [])
    const failing = unitOfWork(orm, anAdmin(), {}, async (em) => {
      await clientOf(em).query(`insert into region (code, name_th, name_en) values ($1, 'ก', 'a')`, ['GONE'])
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    await orm.close()
    expect(await rows(`select 1 from region where code = 'GONE'`)).toEqual([])
  })
})
