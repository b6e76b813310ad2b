import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inTransaction } from '../../server/database/connect.ts'
import { anOpenOffice, type Guest, type OpenOffice } from '../access/open-office.ts'

const FIGURES =
  '{ completeness(round: "full", kind: ASSISTANCE, groupBy: PROVINCE) { key labelTh expected recorded } }'

let office: OpenOffice
let partner: Guest
beforeAll(async () => {
  office = await anOpenOffice()
  partner = await office.partner()
})
afterAll(() => office.close())

const ask = (who: Guest, query = FIGURES, tag?: string, more: Record<string, string> = {}) =>
  who.send(`/graphql?query=${encodeURIComponent(query)}`, {
    headers: { ...(tag === undefined ? {} : { 'if-none-match': tag }), ...more },
  })
const tagOf = async (who: Guest, query?: string) => (await ask(who, query)).headers.get('etag') ?? ''
const rename = (name: string) =>
  office.db.pool.query("update province set name_th = $1 || ' (ข้อมูลจำลอง)' where code = '30'", [name])

describe('figures a partner has already', () => {
  it('are not sent again: 304 without a body, and the receipt beside it', async () => {
    const first = await ask(partner)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect(first.headers.get('etag')).toMatch(/^"[\w-]{43}"$/)
    expect(Number(first.headers.get('x-cost-remaining'))).toBeGreaterThan(0)
    expect(await first.json()).toMatchObject({ extensions: { cost: { requested: 77 } } })
    const tag = first.headers.get('etag') ?? ''
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask(partner, FIGURES, given, { 'accept-encoding': 'gzip' })
      expect({ given, status: again.status, body: await again.text() }).toEqual({
        given,
        status: 304,
        body: '',
      })
      expect(again.headers.get('etag')).toBe(tag)
    }
  })

  it('are sent when the tag is another, is of another question or of another viewer', async () => {
    const tag = await tagOf(partner)
    expect((await ask(partner, FIGURES, '"other"')).status).toBe(200)
    expect((await ask(partner, FIGURES.replace('recorded', 'correct'), tag)).status).toBe(200)
    const records = '{ centres(first: 50) { nodes { id people { mobile } } } }'
    const own = await office.somebody('PROVINCE_OFFICER', office.ids.province('30'))
    const elsewhere = await office.somebody('DLA_ANALYST')
    const ownTag = await tagOf(own, records)
    expect((await ask(own, records, ownTag)).status).toBe(304)
    expect((await ask(elsewhere, records, ownTag)).status).toBe(200)
  })

  it('are refused to who may not ask, whatever tag is sent', async () => {
    const tag = await tagOf(partner)
    expect((await ask(office.nobody, FIGURES, tag)).status).toBe(401)
    expect((await ask(office.nobody, FIGURES, '*')).status).toBe(401)
  })

  it('never count as unchanged after an acknowledged write, with writers and readers at the same time', async () => {
    let acknowledged = 0
    const write = async (n: number) => {
      await inTransaction(office.db.pool, (client) =>
        client.query("update province set name_th = $1 where code = '30'", [`ชื่อ ${n} (ข้อมูลจำลอง)`]),
      )
      acknowledged = n
    }
    await write(1)
    let unchanged = 0
    const reader = async () => {
      let [tag, held] = ['', 0]
      while (acknowledged < 20) {
        const atLeast = acknowledged
        const answer = await ask(partner, FIGURES, tag)
        const body = await answer.text()
        if (answer.status === 304) unchanged += 1
        else [tag, held] = [answer.headers.get('etag') ?? '', Number(/ชื่อ (\d+)/.exec(body)?.[1])]
        expect(held).toBeGreaterThanOrEqual(atLeast)
      }
    }
    const writer = async () => {
      // The next write waits for somebody who was told that nothing has changed.
      for (let n = 2; n <= 20; n += 1) {
        const before = unchanged
        while (n % 4 === 0 && unchanged === before) await new Promise(setImmediate)
        await write(n)
      }
    }
    await Promise.all([reader(), reader(), reader(), writer()])
    expect(unchanged).toBeGreaterThanOrEqual(5)
  })

  it('are new after each single write', async () => {
    let tag = await tagOf(partner)
    for (const name of ['หนึ่ง', 'สอง', 'สาม']) {
      expect((await ask(partner, FIGURES, tag)).status).toBe(304)
      await rename(name)
      const answer = await ask(partner, FIGURES, tag)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain(name)
      tag = answer.headers.get('etag') ?? ''
    }
  })
})
