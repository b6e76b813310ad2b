import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anOpenOffice, type Guest, type OpenOffice } from '../access/open-office.ts'

const PLACES =
  'query Places($code: String!) { province(code: $code) { code nameTh laos(first: 5) { totalCount nodes { code assistanceCentre { name orderNumber remarks } } } } }'
const PAGE =
  '{ centres(first: 2, orderBy: [{ field: NAME }], where: { kind: ASSISTANCE }) { totalCount pageInfo { endCursor } nodes { name lao { code } } } }'
const FIGURES =
  '{ completeness(round: "full", kind: ASSISTANCE, groupBy: PROVINCE) { key expected correct } }'

let office: OpenOffice
let otherProvince: string
beforeAll(async () => {
  office = await anOpenOffice()
  const { rows } = await office.db.pool.query<{ id: string }>(
    "insert into province (code, name_th, name_en, region_code) select '40', 'ขอนแก่น', 'Khon Kaen', code from region limit 1 returning id",
  )
  otherProvince = rows[0]?.id ?? ''
})
afterAll(() => office.close())

const officer = () => office.somebody('PROVINCE_OFFICER', office.ids.province('30'))
const sent = async (who: Guest, query: string, variables: object, more: Record<string, string> = {}) => {
  const body = JSON.stringify({ query, variables })
  const answer = await who.send('/graphql', { method: 'POST', body, headers: more })
  const headers = Object.fromEntries(answer.headers)
  const { 'x-request-id': _, date: __, ...same } = headers
  return { status: answer.status, headers: same, body: (await answer.text()).replace(/"remaining":\d+/, '') }
}

describe('a query asked before, by somebody seen a moment ago', () => {
  it.each([
    ['places', PLACES, { code: '30' }],
    ['a page', PAGE, {}],
    ['figures', FIGURES, {}],
  ])('is one statement with the condition of the session in it: %s', async (_, query, variables) => {
    const who = await officer()
    const first = await sent(who, query, variables)
    expect(await sent(who, query, variables)).toEqual(first)
    let third: unknown
    const statements = await office.statements(async () => {
      third = await sent(who, query, variables)
    })
    expect(statements).toEqual([expect.stringMatching(/^(read_.*|figures_hold)_s$/)])
    expect(third).toEqual(first)
    expect(first.body).toContain('"cost":{"requested":')
  })

  it('is two for a partner, whose budget is spent exactly', async () => {
    const partner = await office.partner()
    const remaining = async () => {
      const answer = await partner.send(`/graphql?query=${encodeURIComponent(FIGURES)}`, {})
      expect(answer.status).toBe(200)
      return Number(answer.headers.get('x-cost-remaining'))
    }
    const [first, second] = [await remaining(), await remaining()]
    let third = 0
    const statements = await office.statements(async () => {
      third = await remaining()
    })
    expect(statements).toEqual(['spend', 'figures_hold_t'])
    expect([first - second, second - third]).toEqual([77, 77])
    await office.db.pool.query('update partner_token set budget = budget + 1')
    expect(await remaining()).toBe(third - 77 + 1)
    await office.db.pool.query('update partner_token set revoked_at = now()')
    expect((await partner.send(`/graphql?query=${encodeURIComponent(FIGURES)}`, {})).status).toBe(401)
  })

  it('is answered as whoever asks may know it', async () => {
    const [own, elsewhere] = [await officer(), await office.somebody('PROVINCE_OFFICER', otherProvince)]
    for (let n = 0; n < 2; n += 1) {
      expect((await own.ask(PLACES, { code: '30' })).body).toContain('หมายเหตุลับ')
      expect((await elsewhere.ask(PLACES, { code: '30' })).body).not.toContain('ลับ')
    }
  })

  it('follows its variables', async () => {
    const who = await officer()
    for (const code of ['30', '40', '30', '99', '40']) {
      const { body } = await who.ask(PLACES, { code })
      expect(body).toContain(code === '99' ? '"province":null' : `"code":"${code}"`)
    }
  })

  it.each([
    ['an ended session', 'update session set revoked_at = now() where account_id = $1', 401],
    ['a suspended account', "update account set status = 'SUSPENDED' where id = $1", 401],
    [
      'a password to be changed',
      'update account_credential set must_change_password = true where account_id = $1',
      400,
    ],
    ['a grant taken away', 'update account_grant set revoked_at = now() where account_id = $1', 400],
  ])('is refused from the very next request after %s', async (_, change, status) => {
    const who = await officer()
    await who.ask(PLACES, { code: '30' })
    expect((await who.ask(PLACES, { code: '30' })).status).toBe(200)
    const { rows } = await office.db.pool.query<{ id: string }>(
      'select account_id id from session order by created_at desc limit 1',
    )
    await office.db.pool.query(change, [rows[0]?.id])
    const after = await who.ask(PLACES, { code: '30' })
    expect(after.status).toBe(status)
    expect(after.body).not.toContain('"data":{')
  })

  it('shows what another area of the same person may be shown, from the very next request', async () => {
    const who = await officer()
    await who.ask(PLACES, { code: '30' })
    expect((await who.ask(PLACES, { code: '30' })).body).toContain('หมายเหตุลับ')
    await office.db.pool.query(
      `update account_grant set province_id = $1 where account_id = (select account_id from session order by created_at desc limit 1)`,
      [otherProvince],
    )
    expect((await who.ask(PLACES, { code: '30' })).body).not.toContain('หมายเหตุลับ')
  })

  it('is refused in the words of the usual way', async () => {
    const who = await officer()
    const query = 'query ($n: Int!) { laos(first: $n) { nodes { id } } }'
    expect((await who.ask(query, { n: 2 })).status).toBe(200)
    const { status, body } = await who.ask(query, { n: 1_000_000 })
    expect({ status, body }).toEqual({ status: 400, body: expect.stringContaining('BAD_PAGE') })
    expect((await who.ask(query, { n: 'two' })).status).toBe(400)
  })

  it('is answered in the form that was asked for', async () => {
    const who = await officer()
    await sent(who, FIGURES, {})
    const accept = 'application/graphql-response+json'
    expect((await sent(who, FIGURES, {}, { accept })).headers['content-type']).toContain(accept)
    expect((await who.ask(FIGURES, {}, { extensions: {} })).status).toBe(200)
  })
})
