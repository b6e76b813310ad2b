import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { type ACentre, aCentre } from './a-centre.ts'
import { anOffice, type Office, type Person } from './support.ts'

let office: Office
let here: ACentre
let officer: Person
let account: string
beforeAll(async () => {
  office = await anOffice()
})
afterAll(() => office.close())

/** A centre of its own for each, and an officer whom the server has just seen make such an edit. */
beforeEach(async () => {
  here = await aCentre(office)
  officer = await office.somebody('PROVINCE_OFFICER', here.province)
  const { rows } = await office.pool.query(
    'select account_id id from session order by created_at desc limit 1',
  )
  account = rows[0].id
  await centre({ version: 1, road: 'ถนนหนึ่ง' })
  await sign({ version: 1, size: '1 x 2' })
})

const centre = (input: object, person = officer) => person.does('updateCentre', { id: here.centre, ...input })
const sign = (input: object, person = officer) =>
  person.does('updateSignInstallation', { id: here.sign, ...input })
const stands = async () => {
  const { rows } = await office.pool.query(
    'select c.version, c.road, s.version sign, s.size from centre c join sign_installation s on s.centre_id = c.id where c.id = $1',
    [here.centre.slice(7)],
  )
  return rows[0]
}
const UNCHANGED = { version: 2, road: 'ถนนหนึ่ง', sign: 2, size: '1 x 2' }

describe('an edit made before, by somebody seen a moment ago', () => {
  it.each([
    ['a centre', () => centre({ version: 2, road: 'ถนนสอง' }), 'update "centre"'],
    ['a sign', () => sign({ version: 2, size: '2 x 3' }), 'update "sign_installation"'],
  ])(
    'goes to the database twice: the record with who asks, the change with the record as it is: %s',
    async (_, edit, update) => {
      const sent = await office.statements(edit)
      expect(sent).toEqual([
        ...[
          expect.stringMatching(/^begin; .*set_config/),
          expect.stringMatching(/for update of own.* from session /s),
        ],
        ...[expect.stringMatching(`${update} .*; commit$`), expect.stringContaining('json_build_object')],
      ])
    },
  )

  it('goes there once more for whoever was not seen: who asks', async () => {
    const stranger = await office.somebody('PROVINCE_OFFICER', here.province)
    const sent = await office.statements(() => centre({ version: 2, road: 'ถนนสอง' }, stranger))
    expect(sent).toEqual([
      expect.stringContaining('from session'),
      ...[expect.stringMatching(/^begin; .*set_config/), expect.stringMatching(/for update of own$/)],
      ...[expect.stringMatching(/update "centre" .*; commit$/), expect.stringContaining('json_build_object')],
    ])
  })

  it('is answered as it would be otherwise', async () => {
    const again = { version: 2, road: 'ถนนหนึ่ง', helpFields: ['น้ำท่วม'] }
    const first = await centre(again)
    const stranger = await office.somebody('PROVINCE_OFFICER', here.province)
    expect(first).toMatchObject({ __typename: 'CentreSaved', merged: false, centre: { version: 3 } })
    expect(await centre({ ...again, version: 3 })).toEqual(first)
    expect(await centre({ ...again, version: 3 }, stranger)).toEqual(first)
  })

  it('shows what it has changed, and is in the history under its request', async () => {
    const saved = await centre({ version: 2, road: 'ถนนสอง' })
    expect(saved).toMatchObject({ centre: { version: 3, recordedBy: officer.name, onBehalf: true } })
    const { rows } = await office.pool.query(
      'select actor_id, actor, on_behalf_of is not null behalf, request_id, fields from change where record_id = $1 order by seq desc limit 1',
      [here.centre.slice(7)],
    )
    const fields = { road: { from: 'ถนนหนึ่ง', to: 'ถนนสอง' } }
    expect(rows).toEqual([
      { actor_id: account, actor: officer.name, behalf: true, request_id: expect.any(String), fields },
    ])
  })

  it.each([
    [
      'a stale version',
      () => centre({ version: 1, road: 'ถนนสอง' }),
      { __typename: 'Conflict', currentVersion: 2 },
    ],
    [
      'a stale sign',
      () => sign({ version: 1, size: '9 x 9' }),
      { __typename: 'Conflict', currentVersion: 2 },
    ],
    ['what cannot be read', () => centre({ version: 2, postcode: '12' }), { __typename: 'InvalidInput' }],
    [
      'what is not there',
      () => centre({ id: 'centre_0192a000-0000-7000-8000-000000000000', version: 1 }),
      { __typename: 'NotFound' },
    ],
  ])('is refused in the words of the usual way: %s', async (_, edit, refusal) => {
    expect(await edit()).toMatchObject(refusal)
    expect(await stands()).toEqual(UNCHANGED)
  })

  it.each([
    ['an ended session', 'update session set revoked_at = now() where account_id = $1', 'UNAUTHENTICATED'],
    ['a suspended account', "update account set status = 'SUSPENDED' where id = $1", 'UNAUTHENTICATED'],
    [
      'a password to be changed',
      'update account_credential set must_change_password = true where account_id = $1',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a grant taken away',
      'update account_grant set revoked_at = now() where account_id = $1',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('is refused, and changes nothing, from the very next request after %s', async (_, change, code) => {
    await office.pool.query(change, [account])
    await expect(centre({ version: 2, road: 'ถนนสอง' })).rejects.toThrow(code)
    await expect(sign({ version: 2, size: '2 x 3' })).rejects.toThrow(code)
    expect(await stands()).toEqual(UNCHANGED)
  })

  it('is refused from the very next request in another area of the same person', async () => {
    await aCountry(office.pool).province('40').build()
    await office.pool.query(
      "update account_grant set province_id = (select id from province where code = '40') where account_id = $1",
      [account],
    )
    expect(await centre({ version: 2, road: 'ถนนสอง' })).toMatchObject({ __typename: 'Forbidden' })
    expect(await sign({ version: 2, size: '2 x 3' })).toMatchObject({ __typename: 'Forbidden' })
    expect(await stands()).toEqual(UNCHANGED)
  })

  it('happens once under the key of a repeatable request', async () => {
    const input = { id: here.centre, version: 2, road: 'ถนนสอง' }
    const first = await officer.repeats('updateCentre', input, 'edit-lane-1')
    const second = await officer.repeats('updateCentre', input, 'edit-lane-1')
    expect([first.replayed, second.replayed]).toEqual([false, true])
    expect(await stands()).toEqual({ ...UNCHANGED, version: 3, road: 'ถนนสอง' })
  })

  it('is made by one of two at once, and the other is told of it', async () => {
    const edits = [centre({ version: 2, road: 'ถนนสอง' }), centre({ version: 2, road: 'ถนนสาม' })]
    const kinds = (await Promise.all(edits)).map(({ __typename }) => __typename)
    expect(kinds.sort()).toEqual(['CentreSaved', 'Conflict'])
    expect(await stands()).toMatchObject({ version: 3 })
  })
})
