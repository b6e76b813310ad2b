import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { forgetTheStale } from '../../server/accounts/housekeeping.ts'
import { type ACentre, aCentre } from './a-centre.ts'
import { anOffice, type Office, type Person, type Repeated } from './support.ts'

/** The answer byte for byte; the receipt of its cost beside it is that of each request. */
const answerOf = ({ status, body }: Repeated) => ({
  status,
  body: body.replace(/"cost":\{[^}]*\}/, '"cost":{}'),
})

describe('a mutation sent again with its Idempotency-Key', () => {
  let office: Office
  let here: ACentre
  let staff: Person

  beforeAll(async () => {
    office = await anOffice()
    here = await aCentre(office)
    staff = await office.somebody('LAO_STAFF', here.lao)
  })
  afterAll(() => office.close())

  const stored = async () =>
    (await office.pool.query('select * from centre where id = $1', [here.centre.slice(7)])).rows[0]
  const edit = async (fields: object) => ({ id: here.centre, version: (await stored()).version, ...fields })
  const codeOf = (body: string) => JSON.parse(body).errors?.[0].extensions.code
  const age = (key: string, interval: string) =>
    office.pool.query(
      'update idempotent_request set claimed_at = claimed_at - $2::interval, expires_at = expires_at - $2::interval where key = $1',
      [key, interval],
    )

  it('gets the first answer byte for byte, and happens once', async () => {
    const input = await edit({ name: 'ครั้งเดียว' })
    const first = await staff.repeats('updateCentre', input, 'once-0001')
    expect(first).toMatchObject({ status: 200, replayed: false })
    await staff.does('updateCentre', await edit({ name: 'แก้ภายหลัง' }))
    const { version } = await stored()

    const again = await staff.repeats('updateCentre', input, 'once-0001')
    expect(again.replayed).toBe(true)
    expect(answerOf(again)).toEqual(answerOf(first))
    expect(await stored()).toMatchObject({ name: 'แก้ภายหลัง', version })
  })

  it('happens once when it arrives many times at once', async () => {
    const input = await edit({ remarks: 'พร้อมกัน' })
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => staff.repeats('updateCentre', input, 'together-1')),
    )
    expect(new Set(answers.map((answer) => answerOf(answer).body)).size).toBe(1)
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
    expect((await stored()).version).toBe(input.version + 1)
  })

  it('repeats a refusal, too', async () => {
    const input = await edit({ postcode: '12' })
    const first = await staff.repeats('updateCentre', input, 'refused-01')
    expect(JSON.parse(first.body).data.updateCentre.__typename).toBe('InvalidInput')
    const again = await staff.repeats('updateCentre', input, 'refused-01')
    expect(again.replayed).toBe(true)
    expect(answerOf(again)).toEqual(answerOf(first))
  })

  it('is an error with another content, and changes nothing', async () => {
    const before = await stored()
    await staff.repeats('updateCentre', await edit({ road: 'ถนนหนึ่ง' }), 'reused-001')
    const other = await staff.repeats('updateCentre', await edit({ road: 'ถนนสอง' }), 'reused-001')
    expect(other.status).toBe(409)
    expect(codeOf(other.body)).toBe('IDEMPOTENCY_OTHER_REQUEST')
    expect(await stored()).toMatchObject({ road: 'ถนนหนึ่ง', version: before.version + 1 })
  })

  it('belongs to one person: somebody else may use the same words', async () => {
    const officer = await office.somebody('PROVINCE_OFFICER', here.province)
    const theirs = await officer.repeats('updateCentre', await edit({ name: 'ของจังหวัด' }), 'once-0001')
    expect(theirs).toMatchObject({ status: 200, replayed: false })
  })

  it('must be a key', async () => {
    const short = await staff.repeats('updateCentre', await edit({ name: 'ก' }), 'short')
    expect(short.status).toBe(400)
    expect(codeOf(short.body)).toBe('BAD_IDEMPOTENCY_KEY')
  })

  it('is answered to nobody once the rights are others, or the unit lies elsewhere', async () => {
    const officer = await office.somebody('PROVINCE_OFFICER', here.province)
    const input = await edit({ name: 'ก่อนย้าย', remarks: 'เฉพาะภายใน' })
    const again = () => officer.repeats('updateCentre', input, 'rights-0001')
    expect((await again()).body).toContain('เฉพาะภายใน')
    expect((await again()).replayed).toBe(true)

    const sql = 'select id from account where name = $1'
    const { id } = (await office.pool.query<{ id: string }>(sql, [officer.name])).rows[0] ?? { id: '' }
    const of = `account_id = '${id}'`
    await office.pool.query(`update account_grant set revoked_at = now() where ${of}`)
    await office.pool.query(`insert into account_grant (account_id, role) values ('${id}', 'DLA_ANALYST')`)
    expect((await again()).body).not.toContain('เฉพาะภายใน')
    await office.pool.query(`update account_grant set revoked_at = now() where ${of} and revoked_at is null`)
    await office.pool.query(
      `insert into account_grant (account_id, role, province_id) values ($1, 'PROVINCE_OFFICER', $2)`,
      [id, here.province],
    )
    expect((await again()).body).toContain('เฉพาะภายใน')

    await office.pool.query(`update lao set type = 'TOWN' where id = $1`, [here.lao])
    const moved = await again()
    expect(codeOf(moved.body)).toBe('IDEMPOTENCY_PLACES_MOVED')
    expect(moved.body).not.toContain('เฉพาะภายใน')
  })

  it('is forgotten after a day, and kept sealed until then', async () => {
    const { rows } = await office.pool.query(`select answer from idempotent_request where key = 'once-0001'`)
    expect(rows[0].answer).not.toContain('ครั้งเดียว')
    await age('reused-001', '25 hours')
    const fresh = await staff.repeats('updateCentre', await edit({ road: 'ถนนสาม' }), 'reused-001')
    expect(fresh).toMatchObject({ status: 200, replayed: false })
    await age('reused-001', '25 hours')
    await forgetTheStale(office.pool)
    const { rowCount } = await office.pool.query(`select from idempotent_request where key = 'reused-001'`)
    expect(rowCount).toBe(0)
  })

  it('is carried out when the server that claimed it ended before it did anything', async () => {
    const input = await edit({ name: 'หลังไฟดับ' })
    await staff.repeats('updateCentre', input, 'crashed-01')
    await office.pool.query(
      `update idempotent_request set answer = null, request_id = 'of-a-dead-server' where key = 'crashed-01'`,
    )
    await age('crashed-01', '1 minute')
    const again = await staff.repeats('updateCentre', input, 'crashed-01')
    expect(JSON.parse(again.body).data.updateCentre.__typename).toBe('Conflict')
  })

  it('is never carried out twice when the server ended between doing it and answering', async () => {
    const input = await edit({ name: 'ทำแล้วแต่ยังไม่ตอบ' })
    await staff.repeats('updateCentre', input, 'crashed-02')
    await office.pool.query(`update idempotent_request set answer = null where key = 'crashed-02'`)
    await age('crashed-02', '1 minute')
    const { version } = await stored()
    const again = await staff.repeats('updateCentre', input, 'crashed-02')
    expect(codeOf(again.body)).toBe('IDEMPOTENCY_ANSWER_LOST')
    expect((await stored()).version).toBe(version)
  })

  it('may be tried again after a fault', async () => {
    const input = await edit({ name: 'ลองใหม่' })
    await office.pool.query(`alter table centre add constraint broken check (name <> 'ลองใหม่') not valid`)
    const failed = await staff.repeats('updateCentre', input, 'faulty-001')
    await office.pool.query('alter table centre drop constraint broken')
    expect(codeOf(failed.body)).toBe('INTERNAL_SERVER_ERROR')
    const again = await staff.repeats('updateCentre', input, 'faulty-001')
    expect(JSON.parse(again.body).data.updateCentre.__typename).toBe('CentreSaved')
  })

  it('is told that it was done when only the answer failed', async () => {
    const input = await edit({ name: 'ทำแล้ว อ่านไม่ได้' })
    await office.pool.query('alter table centre_member rename column valid to valid_away')
    const failed = await staff.repeats('updateCentre', input, 'faulty-002')
    await office.pool.query('alter table centre_member rename column valid_away to valid')
    expect(codeOf(failed.body)).toBe('INTERNAL_SERVER_ERROR')
    expect((await stored()).name).toBe('ทำแล้ว อ่านไม่ได้')
    const again = await staff.repeats('updateCentre', input, 'faulty-002')
    expect(codeOf(again.body)).toBe('IDEMPOTENCY_ANSWER_LOST')
  })
})
