import { writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  apply,
  byCode,
  type Desk,
  type Desks,
  JSON_TYPE,
  lines,
  OWN,
  preview,
  someDesks,
} from './support/desk.ts'
import { edited, sheetOf } from './support/sheet.ts'
import type { Visitor } from './support/web.ts'

describe('a list that is exported, edited and imported again', () => {
  let desks: Desks
  let desk: Desk
  let officer: Visitor
  beforeAll(async () => {
    desks = await someDesks()
  })
  beforeEach(async () => {
    desk = await desks.open()
    officer = desk.officer
  })
  afterEach(() => desk.close())
  afterAll(() => desks.close())

  it.each(['xlsx', 'csv'])('comes back unedited as .%s without a single change', async (ending) => {
    const answer = await officer.get(`/export/centres.${ending}`)
    const file = desks.path()
    await writeFile(file, Buffer.from(await answer.arrayBuffer()))
    const whole = await desk.web.somebody('DLA_EDITOR')
    const { receipt, reasonRequired } = await preview(whole, file)
    expect(receipt).toMatchObject({
      outcome: 'ACCEPTED',
      counts: { changed: 0, created: 0, unchanged: 4, refused: 0, warned: 0 },
    })
    expect(reasonRequired).toBe(true)
  })

  it('shows from → to of each cell, changes nothing before it is applied, then everything in one transaction', async () => {
    const file = await edited(await officer.get(OWN), desks.path(), [
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
    expect(await desk.value('06300101', 'road')).toBeNull()
    const receipt = await apply(officer, tried)
    expect(receipt.outcome).toBe('ACCEPTED')
    expect(await desk.value('06300101', 'road')).toBe('ถนนใหม่')
    expect(await desk.value('06300102', 'road')).toBeNull()
    expect(await desk.value('06300101', 'on_behalf')).toBe(true)
    const { rows } = await desk.database.pool.query(
      `select distinct actor_id, on_behalf_of from change where request_id = $1`,
      [receipt.id],
    )
    expect(rows).toEqual([{ actor_id: officer.id, on_behalf_of: 'อปท. 2 แห่ง ตามไฟล์นำเข้า' }])
  })

  it('says at which step it is while it runs, in both languages, to its sender alone, and nothing before and after', async () => {
    const file = await edited(await officer.get(OWN), desks.path(), [
      { row: byCode('06300101'), set: { ถนน: 'ถนนใหม่' } },
    ])
    const tried = await preview(officer, file)
    const step = async (who = officer) => {
      const text = await (await who.get(`/import/uploads/${tried.upload}/progress`)).text()
      return text === '' ? null : (JSON.parse(text) as { th: string; en: string } | null)
    }
    expect(await step()).toBeNull()
    // Somebody is at that centre: the import waits for it.
    const other = await desk.database.pool.connect()
    await other.query('begin')
    await other.query('select from centre for update')
    const applied = apply(officer, tried)
    let said = await step()
    while (said === null) said = await step()
    expect(said).toMatchObject({ th: expect.stringMatching(/[ก-๙]/), en: expect.stringMatching(/[a-z]/) })
    const neighbour = await desk.web.somebody('PROVINCE_OFFICER', desk.country.province('40'))
    expect(await step(neighbour)).toBeNull()
    await other.query('commit')
    other.release()
    expect((await applied).outcome).toBe('ACCEPTED')
    expect(await step()).toBeNull()
  })

  it('keeps what others recorded in cells that this file did not edit', async () => {
    const exported = await officer.get(OWN)
    await desk.database.pool.query(`update centre set road = 'ผู้อื่นแก้', name = 'ชื่อที่ผู้อื่นแก้' where lao_id = $1`, [
      desk.country.lao('06300102'),
    ])
    const file = await edited(exported, desks.path(), [{ row: byCode('06300102'), set: { หมู่ที่: '7' } }])
    const receipt = await apply(officer, await preview(officer, file))
    expect(receipt.counts).toMatchObject({ changed: 1, refused: 0 })
    expect(await desk.value('06300102', 'road')).toBe('ผู้อื่นแก้')
    expect(await desk.value('06300102', 'moo')).toBe('7')
  })

  it('refuses a cell that both edited, naming what it was, is and would be; and replaces it only when told to', async () => {
    const exported = await officer.get(OWN)
    await desk.database.pool.query(`update centre set road = 'ผู้อื่นแก้' where lao_id = $1`, [
      desk.country.lao('06300102'),
    ])
    const file = await edited(exported, desks.path(), [
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
    expect(await desk.value('06300101', 'road')).toBeNull()
    const skipped = await apply(officer, tried, { skipRefused: true })
    expect(skipped.outcome).toBe('ACCEPTED')
    expect([await desk.value('06300101', 'road'), await desk.value('06300102', 'road')]).toEqual([
      'อีกแถว',
      'ผู้อื่นแก้',
    ])
    const again = await preview(officer, file)
    const told = await apply(officer, again, { overwrite: true })
    expect(told).toMatchObject({ outcome: 'ACCEPTED', counts: { warned: 1 } })
    expect(await desk.value('06300102', 'road')).toBe('ถนนของฉัน')
  })

  it('refuses rows outside the importer’s area and cells nobody may write, and tells nothing of them', async () => {
    const admin = await desk.web.somebody('DLA_ADMIN')
    const file = await edited(await admin.get('/export/centres.xlsx'), desks.path(), [
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
    const staff = await desk.web.somebody('LAO_STAFF', desk.country.lao('06300101'))
    const theirs = await preview(staff, file)
    expect((await lines(staff, theirs.receipt, 'REFUSED')).map(({ subject }) => subject)).toEqual([
      '06300101',
      '06300102',
      '3001',
      '06400101',
    ])
  })

  it('knows a reference that was copied beside another row, damaged, or is of no export', async () => {
    const exported = await officer.get(OWN)
    const { rows } = await sheetOf(exported.clone())
    const ref = 'อ้างอิงแถว (ห้ามแก้ไข)'
    const other = rows.find(byCode('06300102'))?.[ref] ?? ''
    const file = await edited(exported, desks.path(), [
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

  it('lets only whoever records import, the register only the Department, and nobody see the files of others', async () => {
    const analyst = await desk.web.somebody('DLA_ANALYST')
    const partner = await desk.web.partner()
    expect((await analyst.get('/import/receipts')).status).toBe(403)
    expect(
      (await partner.post('/import/centres?name=x.csv', 'x', { 'content-type': 'application/octet-stream' }))
        .status,
    ).toBe(403)
    expect(
      (await officer.post('/import/register?name=x.csv', 'x', { 'content-type': 'application/octet-stream' }))
        .status,
    ).toBe(403)
    const tried = await preview(officer, await edited(await officer.get(OWN), desks.path(), []))
    const neighbour = await desk.web.somebody('PROVINCE_OFFICER', desk.country.province('40'))
    expect((await neighbour.get(`/import/receipts/${tried.receipt.id}`)).status).toBe(404)
    expect((await neighbour.post(`/import/uploads/${tried.upload}/apply`, '{}', JSON_TYPE)).status).toBe(404)
    const editor = await desk.web.somebody('DLA_EDITOR')
    const theirs = await preview(editor, await edited(await editor.get(OWN), desks.path(), []))
    const without = await editor.post(`/import/uploads/${theirs.upload}/apply`, '{}', JSON_TYPE)
    expect([without.status, await without.json()]).toEqual([
      400,
      { error: expect.objectContaining({ code: 'INVALID_INPUT' }) },
    ])
    expect((await apply(editor, theirs, { reason: 'ตามหนังสือ' })).outcome).toBe('ACCEPTED')
  })

  it('waits for its turn without a connection that readers need; nobody fills the queue alone, or keeps files without end', async () => {
    const file = await edited(await officer.get(OWN), desks.path(), [])
    const uploads: string[] = []
    for (let n = 0; n < 6; n += 1) uploads.push((await preview(officer, file)).upload)
    const again = (upload?: string) => officer.post(`/import/uploads/${upload}/preview`, '{}', JSON_TYPE)
    expect((await again(uploads[0])).status).toBe(404)
    const holder = await desk.database.pool.connect()
    const waiting = async () => {
      const sql = `select count(*)::int n from pg_locks where locktype = 'advisory' and not granted and database = (
        select oid from pg_database where datname = current_database())`
      return (await holder.query<{ n: number }>(sql)).rows[0]?.n
    }
    try {
      await holder.query('begin; select pg_advisory_xact_lock(7103337)') // an import of another process
      const asked = uploads.slice(2).map(again)
      expect((await Promise.race(asked)).status).toBe(409)
      while ((await waiting()) === 0);
      expect(await waiting()).toBe(1)
      await holder.query('commit')
      expect((await Promise.all(asked)).map(({ status }) => status).sort()).toEqual([200, 200, 200, 409])
    } finally {
      holder.release(true)
    }
  })

  it('answers what is malformed with a refusal, never with a fault', async () => {
    const tried = await preview(officer, await edited(await officer.get(OWN), desks.path(), []))
    const { id } = await apply(officer, tried)
    const got = async (path: string) => (await officer.get(path)).status
    expect(await got('/import/receipts?offset=1.5')).toBe(200)
    expect(await got('/import/receipts?offset=1e999')).toBe(200)
    expect(await got(`/import/receipts/${'-'.repeat(36)}`)).toBe(404)
    expect(await got('/import/templates/constructor.csv')).toBe(404)
    expect(await got('/export/centres?constructor=1')).toBe(400)
    expect(await got('/export/centres?where={"search":"a%5Cu0000"}')).toBe(400)
    for (const body of ['null', '[]', '"x"', '{"dryRun":"yes"}']) {
      const { status } = await officer.post(`/import/receipts/${id}/undo`, body, JSON_TYPE)
      expect([body, status]).toEqual([body, body === 'null' ? 200 : 400])
    }
  })
})
