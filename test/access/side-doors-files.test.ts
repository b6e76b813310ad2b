import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Receipt, ReceiptLine } from '../../server/exchange/import/receipt/receipt.ts'
import { aPhonePicture } from '../files/a-picture.ts'
import { aPart } from '../files/support.ts'
import { anOpenOffice, type Guest, type OpenOffice } from './open-office.ts'

let office: OpenOffice
let staff: Guest
let neighbour: Guest
let stranger: Guest
let partner: Guest
let admin: Guest

beforeAll(async () => {
  office = await anOpenOffice()
  staff = await office.somebody('LAO_STAFF', office.ids.lao('06300101'))
  neighbour = await office.somebody('LAO_STAFF', office.ids.lao('06310101'))
  stranger = await office.somebody('PROVINCE_OFFICER', office.ids.province('31'))
  partner = await office.partner()
  admin = await office.somebody('DLA_ADMIN')
}, 300_000)
afterAll(() => office.close())

/** What stands in the guarded fields of province 30, and nowhere else. */
const SECRET = /ลับ|secret|08123456|0898765/

describe('photo bytes', () => {
  const urls: string[] = []
  let id = ''
  let truth: Buffer[]

  beforeAll(async () => {
    const bytes = await aPhonePicture(7, { takenAt: '2023:03:20 09:30:00', lat: 14.5, lon: 102.25 })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await staff.send(`/files/uploads/${sha256}`, aPart(bytes, 0, bytes.length))
    const sign = `sign_${office.ids.sign('06300101')}`
    const { body } = await staff.ask(
      'mutation ($input: AttachPhotoInput!) { attachPhoto(input: $input) { __typename ... on PhotoSaved { photo { id url thumbnailUrl takenLat } } } }',
      { input: { signId: sign, upload: sha256 } },
    )
    const { photo } = JSON.parse(body).data.attachPhoto
    expect(photo.takenLat).toBeCloseTo(14.5, 5)
    id = photo.id.replace('photo_', '')
    urls.push(photo.url, photo.thumbnailUrl)
    truth = await Promise.all(urls.map((url) => bytesFor(staff, url).then(({ bytes: own }) => own)))
  })

  const bytesFor = async (who: Guest, url: string, headers: Record<string, string> = {}) => {
    const answer = await who.send(url, { headers })
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
  }

  it('are the same for everybody who may see signs, of the own area and elsewhere, and hold no place', async () => {
    const everybody = [
      ...[staff, neighbour, stranger, partner, admin],
      await office.somebody('PROVINCE_OFFICER', office.ids.province('30')),
      await office.somebody('DISTRICT_OFFICER', office.ids.district('3101')),
      await office.somebody('DLA_ANALYST'),
      await office.somebody('DLA_EDITOR'),
      await office.partner(['RECORDS']),
    ]
    for (const who of everybody) {
      for (const [at, url] of urls.entries()) {
        const { status, bytes } = await bytesFor(who, url)
        expect(status).toBe(200)
        expect(bytes.equals(truth[at] ?? Buffer.alloc(0))).toBe(true)
      }
    }
    for (const bytes of truth) {
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
      expect(bytes.toString('latin1')).not.toMatch(/GPS|Sample phone|2023:03:20/)
    }
  })

  it('come to no one else, not even as "nothing new"', async () => {
    const coverage = await office.partner(['COVERAGE'])
    const closed: readonly (readonly [Guest, number])[] = [
      [office.nobody, 401],
      [coverage, 404],
    ]
    for (const [who, refused] of closed)
      for (const url of urls)
        for (const headers of [
          {},
          { 'if-none-match': '*' },
          { 'if-none-match': `"${id}-url"` },
          { range: 'bytes=0-9' },
        ])
          expect((await bytesFor(who, url, headers as Record<string, string>)).status).toBe(refused)
    const none = '00000000-0000-7000-8000-000000000000'
    const words = await Promise.all(
      [id, none].map(async (one) => (await coverage.get(`/files/photo/${one}`)).body),
    )
    expect(words[0]?.replace(id, none)).toBe(words[1])
  })

  it('say where they were taken to whoever has that area alone', async () => {
    const where = async (who: Guest) =>
      (
        await who.ask(
          `{ signInstallation(id: "sign_${office.ids.sign('06300101')}") { photos { takenLat takenLon recordedBy } } }`,
        )
      ).body
    expect(await where(staff)).toContain('14.5')
    expect(await where(stranger)).not.toMatch(/14\.5|ลับ/)
    expect(await where(partner)).toContain('Cannot query field')
  })

  it('end with their photo', async () => {
    await office.db.pool.query('update photo set deleted_at = now() where id = $1', [id])
    for (const who of [staff, admin]) expect((await bytesFor(who, urls[0] ?? '')).status).toBe(404)
  })
})

describe('an import report', () => {
  const HEADINGS = 'รหัส อปท.,ถนน,เลขที่คำสั่ง,หมายเหตุ\r\n'
  const upload = async (who: Guest, rows: string, kind = 'centres') => {
    const answer = await who.send(`/import/${kind}?name=x.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: `\uFEFF${HEADINGS}${rows}`,
    })
    return { status: answer.status, text: await answer.text() }
  }
  /** Everything that is said of a file, but for ids and moments. */
  const report = async (who: Guest, rows: string) => {
    const { receipt } = JSON.parse((await upload(who, rows)).text) as { receipt: Receipt }
    const lines = (await (await who.send(`/import/receipts/${receipt.id}/lines`)).json()) as ReceiptLine[]
    return { counts: receipt.counts, groups: receipt.groups, lines }
  }

  it('says of rows elsewhere the same whatever is recorded there, and quotes nothing of it', async () => {
    const [, number] = await theirs()
    const right = await report(stranger, `06300101,,${number},\r\n`)
    const wrong = await report(stranger, '06300101,,ผิด 1/2565,\r\n')
    const text = (part: unknown) =>
      JSON.stringify(part).replaceAll(number, 'NUMBER').replaceAll('ผิด 1/2565', 'NUMBER')
    expect(text(right)).toBe(text(wrong))
    expect(right.lines.map(({ kind, code, details }) => [kind, code, details])).toEqual([
      ['REFUSED', 'ROW_FORBIDDEN', {}],
    ])
    expect(JSON.stringify(wrong)).not.toMatch(SECRET)
  })

  it('of another person is not found, and partners and analysts have none', async () => {
    const { receipt, upload: kept } = JSON.parse((await upload(staff, '06300101,ถนนใหม่,,\r\n')).text)
    for (const path of [`receipts/${receipt.id}`, `receipts/${receipt.id}/lines`])
      for (const who of [neighbour, stranger]) expect((await who.send(`/import/${path}`)).status).toBe(404)
    const apply = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    expect((await stranger.send(`/import/uploads/${kept}/apply`, apply)).status).toBe(404)
    const closed = [partner, await office.somebody('DLA_ANALYST'), office.nobody]
    for (const who of closed) {
      const { status, text } = await upload(who, '06300101,,,\r\n')
      expect([401, 403]).toContain(status)
      expect(text).not.toMatch(SECRET)
      expect([401, 403]).toContain((await who.send('/import/receipts')).status)
    }
  })

  it('speaks of a broken file without a word of SQL or of the program', async () => {
    for (const rows of [
      '06300101,"',
      '\u0000,\u0000,,\r\n',
      `06300101,${'ก'.repeat(5_000)},,\r\n`,
      "06300101,'; drop table centre --,,\r\n",
    ]) {
      const { text } = await upload(stranger, rows)
      expect(text).not.toMatch(/select |insert |\bat .*\.ts|node_modules|pg_|syntax error|relation "/i)
      expect(text).not.toMatch(SECRET)
    }
  })

  async function theirs(): Promise<[id: string, number: string]> {
    const { rows } = await office.db.pool.query<{ order_number: string }>(
      'select order_number from centre where id = $1',
      [office.ids.centre('06300101')],
    )
    return [office.ids.centre('06300101'), rows[0]?.order_number ?? '']
  }
})
