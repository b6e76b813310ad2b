import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Receipt, ReceiptLine } from '../../server/exchange/import/receipt/receipt.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { edited, sheetOf } from './support/sheet.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

interface Preview {
  upload: string
  reasonRequired: boolean
  receipt: Receipt
}

const byCode = (code: string) => (cells: Readonly<Record<string, string>>) => cells['รหัส อปท.'] === code

describe('a list that is exported, edited and imported again', () => {
  const folder = aFolder()
  let database: TestDatabase
  let web: Web
  let country: CountryIds
  let officer: Visitor
  let count = 0

  beforeEach(async () => {
    database = await aDatabase()
    country = await aCountry(database.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre({
        remarks: '=1+1',
        fax: null,
        confirmed_none: ['fax'],
        established_on: '2018-02-01',
        help_fields: ['DISASTER', 'อื่น'],
      })
      .installedSign({ wording: 'ศูนย์ช่วยเหลือ (ข้อมูลจำลอง)' })
      .lao('06300102')
      .correctCentre({ road: 'ถนนเดิม' })
      .slot()
      .correctCentre()
      .members('06300101', '06300102')
      .province('40')
      .district('4001')
      .lao('06400101')
      .correctCentre()
      .round('r', { due_at: '2023-03-25T00:00:00+07:00' })
      .build()
    web = await aWeb(database)
    officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
  })
  afterEach(async () => {
    await web.close()
    await database.drop()
  })
  afterAll(() => folder.remove())

  const path = () => {
    count += 1
    return join(folder.path, `file-${count}.xlsx`)
  }
  const own = '/export/centres.xlsx?where=%7B%22province%22%3A%2230%22%7D'
  const json = { 'content-type': 'application/json' }
  const preview = async (who: Visitor, file: string, kind = 'centres') =>
    (await (await who.upload(`/import/${kind}?name=file.xlsx`, file)).json()) as Preview
  const apply = async (who: Visitor, { upload }: Preview, wishes: object = {}) =>
    (await (
      await who.post(`/import/uploads/${upload}/apply`, JSON.stringify(wishes), json)
    ).json()) as Receipt
  const undo = async (who: Visitor, id: string, wishes: object = {}) =>
    who.post(`/import/receipts/${id}/undo`, JSON.stringify(wishes), json)
  const lines = async (who: Visitor, { id }: Receipt, kind = '') =>
    (await (await who.get(`/import/receipts/${id}/lines?kind=${kind}`)).json()) as ReceiptLine[]
  const value = async (code: string, column: string) =>
    (
      await database.pool.query(
        `select c.${column} value from centre c join lao l on l.id = c.lao_id where l.code = $1 and c.deleted_at is null`,
        [code],
      )
    ).rows[0]?.value as unknown

  it.each(['xlsx', 'csv'])('comes back unedited as .%s without a single change', async (ending) => {
    const answer = await officer.get(`/export/centres.${ending}`)
    const file = path()
    await writeFile(file, Buffer.from(await answer.arrayBuffer()))
    const whole = await web.somebody('DLA_EDITOR')
    const { receipt, reasonRequired } = await preview(whole, file)
    expect(receipt).toMatchObject({
      outcome: 'ACCEPTED',
      counts: { changed: 0, created: 0, unchanged: 4, refused: 0, warned: 0 },
    })
    expect(reasonRequired).toBe(true)
  })

  it('shows from → to of each cell, changes nothing before it is applied, then everything in one transaction', async () => {
    const file = await edited(await officer.get(own), path(), [
      { row: byCode('06300101'), set: { ถนน: 'ถนนใหม่', ชื่อหัวหน้าศูนย์: 'หัวหน้าใหม่ (ข้อมูลจำลอง)' } },
      { row: byCode('06300102'), set: { ถนน: '' } },
    ])
    const tried = await preview(officer, file)
    expect(tried.receipt.counts).toMatchObject({ changed: 2, unchanged: 1, refused: 0 })
    const changes = await lines(officer, tried.receipt, 'CHANGED')
    expect(changes.map(({ subject, details }) => [subject, details])).toEqual([
      [
        '06300101',
        {
          road: { from: null, to: 'ถนนใหม่' },
          head_name: { from: expect.any(String), to: 'หัวหน้าใหม่ (ข้อมูลจำลอง)' },
        },
      ],
      ['06300102', { road: { from: 'ถนนเดิม', to: null } }],
    ])
    expect(await value('06300101', 'road')).toBeNull()
    const receipt = await apply(officer, tried)
    expect(receipt.outcome).toBe('ACCEPTED')
    expect(await value('06300101', 'road')).toBe('ถนนใหม่')
    expect(await value('06300102', 'road')).toBeNull()
    expect(await value('06300101', 'on_behalf')).toBe(true)
    const { rows } = await database.pool.query(
      `select distinct actor_id, on_behalf_of from change where request_id = $1`,
      [receipt.id],
    )
    expect(rows).toEqual([{ actor_id: officer.id, on_behalf_of: 'อปท. 2 แห่ง ตามไฟล์นำเข้า' }])
  })

  it('keeps what others recorded in cells that this file did not edit', async () => {
    const exported = await officer.get(own)
    await database.pool.query(`update centre set road = 'ผู้อื่นแก้', name = 'ชื่อที่ผู้อื่นแก้' where lao_id = $1`, [
      country.lao('06300102'),
    ])
    const file = await edited(exported, path(), [{ row: byCode('06300102'), set: { หมู่ที่: '7' } }])
    const receipt = await apply(officer, await preview(officer, file))
    expect(receipt.counts).toMatchObject({ changed: 1, refused: 0 })
    expect(await value('06300102', 'road')).toBe('ผู้อื่นแก้')
    expect(await value('06300102', 'moo')).toBe('7')
  })

  it('refuses a cell that both edited, naming what it was, is and would be; and replaces it only when told to', async () => {
    const exported = await officer.get(own)
    await database.pool.query(`update centre set road = 'ผู้อื่นแก้' where lao_id = $1`, [country.lao('06300102')])
    const file = await edited(exported, path(), [
      { row: byCode('06300102'), set: { ถนน: 'ถนนของฉัน' } },
      { row: byCode('06300101'), set: { ถนน: 'อีกแถว' } },
    ])
    const tried = await preview(officer, file)
    expect(tried.receipt).toMatchObject({ outcome: 'REFUSED', counts: { refused: 1, changed: 1 } })
    const [line] = await lines(officer, tried.receipt, 'REFUSED')
    expect(line).toMatchObject({
      code: 'CHANGED_SINCE_EXPORT',
      field: 'road',
      subject: '06300102',
      details: { base: 'ถนนเดิม', theirs: 'ผู้อื่นแก้', yours: 'ถนนของฉัน' },
    })
    expect(line?.words?.problem.th).toContain('ผู้อื่นแก้')
    expect((await apply(officer, tried)).outcome).toBe('REFUSED')
    expect(await value('06300101', 'road')).toBeNull()
    const skipped = await apply(officer, tried, { skipRefused: true })
    expect(skipped.outcome).toBe('ACCEPTED')
    expect([await value('06300101', 'road'), await value('06300102', 'road')]).toEqual(['อีกแถว', 'ผู้อื่นแก้'])
    const again = await preview(officer, file)
    const told = await apply(officer, again, { overwrite: true })
    expect(told).toMatchObject({ outcome: 'ACCEPTED', counts: { warned: 1 } })
    expect(await value('06300102', 'road')).toBe('ถนนของฉัน')
  })

  it('refuses rows outside the importer’s area and cells nobody may write, and tells nothing of them', async () => {
    const admin = await web.somebody('DLA_ADMIN')
    const file = await edited(await admin.get('/export/centres.xlsx'), path(), [
      { row: byCode('06400101'), set: { ถนน: 'ถนนของจังหวัดอื่น' } },
      { row: byCode('06300101'), set: { ผู้บันทึก: 'คนอื่น' } },
    ])
    const { receipt } = await preview(officer, file)
    const refused = await lines(officer, receipt, 'REFUSED')
    expect(refused.map(({ subject, code, field, details }) => [subject, code, field, details])).toEqual([
      ['06300101', 'CELL_FORBIDDEN', 'recorded_by', {}],
      ['06400101', 'ROW_FORBIDDEN', null, {}],
    ])
    expect(JSON.stringify(await lines(officer, receipt))).not.toContain('ถนนเดิม')
    const staff = await web.somebody('LAO_STAFF', country.lao('06300101'))
    const theirs = await preview(staff, file)
    expect((await lines(staff, theirs.receipt, 'REFUSED')).map(({ subject }) => subject)).toEqual([
      '06300101',
      '06300102',
      '3001',
      '06400101',
    ])
  })

  it('knows a reference that was copied beside another row, damaged, or is of no export', async () => {
    const exported = await officer.get(own)
    const { rows } = await sheetOf(exported.clone())
    const ref = 'อ้างอิงแถว (ห้ามแก้ไข)'
    const other = rows.find(byCode('06300102'))?.[ref] ?? ''
    const file = await edited(exported, path(), [
      { row: byCode('06300101'), set: { [ref]: other } },
      { row: byCode('06300102'), set: { [ref]: other.slice(0, 40) } },
      { row: (cells) => cells['รหัส อปท.'] === '', set: { [ref]: `AAAA${other.slice(4)}` } },
    ])
    const { receipt } = await preview(officer, file)
    const refused = await lines(officer, receipt, 'REFUSED')
    expect(refused.map(({ subject, code }) => [subject, code])).toEqual([
      ['06300101', 'ROW_REF_OTHER'],
      ['06300102', 'ROW_REF_DAMAGED'],
      ['3001', 'EXPORT_UNKNOWN'],
    ])
  })

  it('takes a whole import back: former values, a receipt of its own, and not twice', async () => {
    const file = await edited(await officer.get(own), path(), [
      { row: byCode('06300101'), set: { ถนน: 'ถนนใหม่', ชื่อหัวหน้าศูนย์: 'หัวหน้าใหม่ (ข้อมูลจำลอง)' } },
      { row: byCode('06300102'), set: { ถนน: '', โทรศัพท์: '0 4400 0009' } },
    ])
    const before = await database.pool.query('select road, phones, moo from centre order by id')
    const receipt = await apply(officer, await preview(officer, file))
    const dry = (await (await undo(officer, receipt.id, { dryRun: true })).json()) as Receipt
    expect(dry).toMatchObject({
      outcome: 'ACCEPTED',
      dryRun: true,
      undoes: receipt.id,
      counts: { changed: 2 },
    })
    expect(await value('06300101', 'road')).toBe('ถนนใหม่')
    const undone = (await (await undo(officer, receipt.id)).json()) as Receipt
    expect(undone).toMatchObject({
      outcome: 'ACCEPTED',
      undoes: receipt.id,
      counts: { changed: 2, refused: 0 },
    })
    expect((await database.pool.query('select road, phones, moo from centre order by id')).rows).toEqual(
      before.rows,
    )
    expect((await undo(officer, receipt.id)).status).toBe(409)
    const { receipts } = (await (await officer.get('/import/receipts')).json()) as { receipts: Receipt[] }
    expect(receipts.map(({ id, undoneBy }) => [id, undoneBy])).toEqual([
      [undone.id, null],
      [receipt.id, undone.id],
    ])
  })

  it('leaves as it is, when an import is taken back, what somebody changed since', async () => {
    const file = await edited(await officer.get(own), path(), [
      { row: byCode('06300101'), set: { ถนน: 'นำเข้า' } },
      { row: byCode('06300102'), set: { ถนน: 'นำเข้า' } },
    ])
    const receipt = await apply(officer, await preview(officer, file))
    await database.pool.query(`update centre set road = 'แก้ภายหลัง' where lao_id = $1`, [
      country.lao('06300102'),
    ])
    const refused = (await (await undo(officer, receipt.id)).json()) as Receipt
    expect(refused).toMatchObject({ outcome: 'REFUSED', counts: { refused: 1 } })
    const [line] = await lines(officer, refused, 'REFUSED')
    expect(line).toMatchObject({
      code: 'UNDO_CHANGED_SINCE',
      field: 'road',
      subject: '06300102',
      details: { imported: 'นำเข้า', now: 'แก้ภายหลัง' },
    })
    expect(await value('06300101', 'road')).toBe('นำเข้า')
    const partly = (await (await undo(officer, receipt.id, { skipRefused: true })).json()) as Receipt
    expect(partly.outcome).toBe('ACCEPTED')
    expect([await value('06300101', 'road'), await value('06300102', 'road')]).toEqual([null, 'แก้ภายหลัง'])
  })

  it('removes, when taken back, the signs and centres that the import made, unless they are in use', async () => {
    const answer = await officer.get('/import/templates/signs.csv')
    expect(await answer.text()).toContain('สถานะป้าย')
    const file = path()
    await writeFile(file, '\uFEFFรหัส อปท.,สถานะป้าย\r\n06300102,ติดตั้งแล้ว\r\n')
    const receipt = await apply(officer, await preview(officer, file, 'signs'))
    expect(receipt.counts.created).toBe(1)
    const standing = 'select id from sign_installation where centre_id = $1 and deleted_at is null'
    const centre = country.centre('06300102')
    const [sign] = (await database.pool.query<{ id: string }>(standing, [centre])).rows
    await database.pool.query(
      `insert into photo (sign_id, sha256, content_type, width, height, bytes, storage_key)
       values ($1, repeat('a', 64), 'image/jpeg', 1, 1, 1, 'x')`,
      [sign?.id],
    )
    const refused = (await (await undo(officer, receipt.id)).json()) as Receipt
    expect((await lines(officer, refused, 'REFUSED')).map(({ code }) => code)).toEqual(['UNDO_IN_USE'])
    await database.pool.query('update photo set deleted_at = now() where sign_id = $1', [sign?.id])
    expect(((await (await undo(officer, receipt.id)).json()) as Receipt).outcome).toBe('ACCEPTED')
    expect((await database.pool.query(standing, [centre])).rows).toEqual([])
  })

  it('lets only whoever records import, the register only the Department, and nobody see the files of others', async () => {
    const analyst = await web.somebody('DLA_ANALYST')
    const partner = await web.partner()
    expect((await analyst.get('/import/receipts')).status).toBe(403)
    expect(
      (await partner.post('/import/centres?name=x.csv', 'x', { 'content-type': 'application/octet-stream' }))
        .status,
    ).toBe(403)
    expect(
      (await officer.post('/import/register?name=x.csv', 'x', { 'content-type': 'application/octet-stream' }))
        .status,
    ).toBe(403)
    const tried = await preview(officer, await edited(await officer.get(own), path(), []))
    const neighbour = await web.somebody('PROVINCE_OFFICER', country.province('40'))
    expect((await neighbour.get(`/import/receipts/${tried.receipt.id}`)).status).toBe(404)
    expect((await neighbour.post(`/import/uploads/${tried.upload}/apply`, '{}', json)).status).toBe(404)
    const editor = await web.somebody('DLA_EDITOR')
    const theirs = await preview(editor, await edited(await editor.get(own), path(), []))
    const without = await editor.post(`/import/uploads/${theirs.upload}/apply`, '{}', json)
    expect([without.status, await without.json()]).toEqual([
      400,
      { error: expect.objectContaining({ code: 'INVALID_INPUT' }) },
    ])
    expect((await apply(editor, theirs, { reason: 'ตามหนังสือ' })).outcome).toBe('ACCEPTED')
  })
})
