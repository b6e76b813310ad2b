import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { collectOrphans } from '../../server/files/files-housekeeping.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aPdf } from './a-pdf.ts'
import { aPhotoOffice, type Photographer, type PhotoOffice, type ShownDocument } from './support.ts'

const HOUR = 3_600_000
const READ = `query ($id: ID!) { centre(id: $id) { orderDocuments { id url fileName sha256 bytes pages recordedBy } } }`

describe('the establishing order as a file', () => {
  let office: PhotoOffice
  let country: CountryIds
  let staff: Photographer
  let centreId: string

  beforeAll(async () => {
    office = await aPhotoOffice()
    country = await aCountry(office.pool)
      .province('30')
      .district('3001')
      .lao('06300001')
      .correctCentre()
      .lao('06300002')
      .correctCentre()
      .slot()
      .correctCentre()
      .province('40')
      .district('4001')
      .lao('06400001')
      .build()
    staff = await office.somebody('LAO_STAFF', country.lao('06300001'))
    centreId = `centre_${country.centre('06300001')}`
  })
  afterAll(() => office.close())

  async function attached(by: Photographer, mark: string, more: object = {}): Promise<ShownDocument> {
    const upload = await by.upload(aPdf(mark, { pages: 2 }))
    const answer = await by.does('attachOrderDocument', {
      centreId,
      upload,
      fileName: `${mark}.pdf`,
      ...more,
    })
    if (!answer.orderDocument) throw new Error(JSON.stringify(answer))
    return answer.orderDocument
  }
  const seenBy = async (who: Photographer, id = centreId) =>
    (await who.ask<{ centre: { orderDocuments: ShownDocument[] | null } }>(READ, { id })).centre
      .orderDocuments

  it('is kept as it was sent, and comes back as a download that nothing in a browser runs', async () => {
    const bytes = aPdf('คำสั่ง', { pages: 2 })
    const document = await attached(staff, 'คำสั่ง')
    expect(document).toMatchObject({
      ...{ fileName: 'คำสั่ง.pdf', pages: 2, bytes: bytes.length, version: 1, recordedBy: staff.name },
    })
    const served = await staff.fetch(document.url)
    expect(served.status).toBe(200)
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="order.pdf"; filename*=UTF-8''${encodeURIComponent('คำสั่ง.pdf')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

  it('sent again is the same document', async () => {
    const first = await attached(staff, 'ซ้ำ')
    expect((await attached(staff, 'ซ้ำ')).id).toBe(first.id)
  })

  it('is shown to the own area and to the Department, and to nobody else as if there were none', async () => {
    const document = await attached(staff, 'ลับ')
    const own = [
      staff,
      await office.somebody('PROVINCE_OFFICER', country.province('30')),
      await office.somebody('DISTRICT_OFFICER', country.district('3001')),
      await office.somebody('DLA_EDITOR'),
      await office.somebody('DLA_ANALYST'),
    ]
    for (const who of own) {
      expect((await seenBy(who))?.map(({ id }) => id)).toContain(document.id)
      expect((await who.fetch(document.url)).status).toBe(200)
    }
    const others = [
      await office.somebody('PROVINCE_OFFICER', country.province('40')),
      await office.somebody('LAO_STAFF', country.lao('06300002')),
    ]
    const nowhere = `/files/order/${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`
    for (const who of others) {
      expect(await seenBy(who)).toBeNull()
      const [hidden, none] = [await who.fetch(document.url), await who.fetch(nowhere)]
      expect([hidden.status, await hidden.text()]).toEqual([404, await none.text()])
    }
    expect((await fetch(office.url + document.url)).status).toBe(401)
  })

  it('is sent by whoever records the centre, on behalf where the province does', async () => {
    const upload = async (who: Photographer, mark: string) => who.upload(aPdf(mark))
    const neighbour = await office.somebody('LAO_STAFF', country.lao('06300002'))
    const answer = await neighbour.does('attachOrderDocument', {
      ...{ centreId, upload: await upload(neighbour, 'x'), fileName: 'x.pdf' },
    })
    expect(answer.__typename).toBe('Forbidden')
    const editor = await office.somebody('DLA_EDITOR')
    const silent = await editor.does('attachOrderDocument', {
      ...{ centreId, upload: await upload(editor, 'y'), fileName: 'y.pdf' },
    })
    expect(silent.fields).toMatchObject([{ code: 'REASON_REQUIRED' }])
    const province = await office.somebody('PROVINCE_OFFICER', country.province('30'))
    expect(await attached(province, 'แทน')).toMatchObject({ onBehalf: true })
    const joint = `centre_${country.centre('3001')}`
    expect(await attached(province, 'ร่วม', { centreId: joint })).toMatchObject({ onBehalf: false })
  })

  it('is removed at the version that was seen, and the history keeps who sent and who removed it', async () => {
    const { id, version, url } = await attached(staff, 'ลบ')
    expect((await staff.does('removeOrderDocument', { id, version: version + 1 })).__typename).toBe(
      'Conflict',
    )
    const removed = await staff.does('removeOrderDocument', { id, version })
    expect(removed.centre?.orderDocuments?.map((one) => one.id)).not.toContain(id)
    expect((await staff.does('removeOrderDocument', { id, version })).__typename).toBe('NotFound')
    expect((await staff.fetch(url)).status).toBe(404)
    const { changes } = await staff.ask<{
      changes: { nodes: { noun: string; action: string; actor: string; fields: { field: string }[] }[] }
    }>(
      `query ($record: ID!) { changes(where: { record: $record }, first: 5) { nodes { noun action actor fields { field } } } }`,
      { record: id },
    )
    expect(changes.nodes.map(({ noun, action, actor }) => [noun, action, actor])).toEqual([
      ['OrderDocument', 'DELETED', staff.name],
      ['OrderDocument', 'CREATED', staff.name],
    ])
    expect(changes.nodes[1]?.fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['fileName', 'sha256', 'pages']),
    )
  })

  it('is removed by nobody elsewhere, who learns no more of it than of one that never was', async () => {
    const { id, version } = await attached(staff, 'ที่อื่น')
    const never = `order_${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`
    const answers = async (who: Photographer) =>
      Promise.all(
        [id, never].map(async (each) => {
          const answer = await who.does('removeOrderDocument', { id: each, version })
          return JSON.stringify(answer).replaceAll(each.slice(6), '…')
        }),
      )
    for (const who of [
      await office.somebody('LAO_STAFF', country.lao('06300002')),
      await office.somebody('PROVINCE_OFFICER', country.province('40')),
    ]) {
      const [hidden, none] = await answers(who)
      expect(hidden).toBe(none)
      expect(hidden).toContain('NotFound')
    }
    expect((await seenBy(staff))?.map((one) => one.id)).toContain(id)
    await staff.does('removeOrderDocument', { id, version })
  })

  it('is refused field by field, and there are five at most', async () => {
    const picture = await staff.upload(Buffer.from('not a document'))
    const wrong = await staff.does('attachOrderDocument', { centreId, upload: picture, fileName: 'a.pdf' })
    expect(wrong.fields).toMatchObject([
      { field: 'upload', code: 'NOT_A_PDF', th: expect.stringMatching(/PDF/) },
    ])
    const lost = await staff.does('attachOrderDocument', {
      centreId,
      upload: '0'.repeat(64),
      fileName: 'a.pdf',
    })
    expect(lost.fields).toMatchObject([{ code: 'NOT_UPLOADED' }])
    for (let n = (await seenBy(staff))?.length ?? 0; n < 5; n += 1) await attached(staff, `ที่ ${n}`)
    const sixth = await staff.does('attachOrderDocument', {
      ...{ centreId, upload: await staff.upload(aPdf('ที่หก')), fileName: 'a.pdf' },
    })
    expect(sixth.fields).toMatchObject([{ code: 'TOO_MANY_DOCUMENTS' }])
  })

  it('left behind by a killed process is collected after a day, and what a row names stays', async () => {
    const files = { pool: office.pool, store: office.store }
    const left = 'orders/00/00000000-0000-7000-8000-000000000000.pdf'
    await office.store.keep(left, aPdf('ค้าง'), 'application/pdf')
    expect(await collectOrphans(files, new Date(Date.now() + 23 * HOUR))).toBe(0)
    // With it the file of the sixth, which was kept before its row was refused.
    expect(await collectOrphans(files, new Date(Date.now() + 25 * HOUR))).toBe(2)
    expect(await office.store.read(left)).toBeNull()
    const { rows } = await office.pool.query<{ storage_key: string }>(
      'select storage_key from order_document',
    )
    for (const { storage_key } of rows) expect(await office.store.read(storage_key)).not.toBeNull()
  })

  it('is told by an export to whom it is shown, as a number', async () => {
    const sheet = await (
      await staff.fetch('/export/centres.csv?lang=en&columns=lao_code,order_documents')
    ).text()
    expect(sheet).toMatch(/"06300001","5"/)
    expect(sheet).toMatch(/"06300002","not shown to you"/)
  })
})
