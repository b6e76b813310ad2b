import { writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Receipt } from '../../server/exchange/import/receipt/receipt.ts'
import { apply, byCode, type Desk, type Desks, lines, OWN, preview, someDesks, undo } from './support/desk.ts'
import { edited } from './support/sheet.ts'
import type { Visitor } from './support/web.ts'

describe('an import that is taken back', () => {
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

  it('takes a whole import back: former values, a receipt of its own, and not twice', async () => {
    const file = await edited(await officer.get(OWN), desks.path(), [
      { row: byCode('06300101'), set: { ถนน: 'ถนนใหม่', ชื่อหัวหน้าศูนย์: 'หัวหน้าใหม่ (ข้อมูลจำลอง)' } },
      { row: byCode('06300102'), set: { ถนน: '', โทรศัพท์: '0 4400 0009' } },
    ])
    const before = await desk.database.pool.query('select road, phones, moo from centre order by id')
    const receipt = await apply(officer, await preview(officer, file))
    const dry = (await (await undo(officer, receipt.id, { dryRun: true })).json()) as Receipt
    expect(dry).toMatchObject({
      outcome: 'ACCEPTED',
      dryRun: true,
      undoes: receipt.id,
      counts: { changed: 2 },
    })
    expect(await desk.value('06300101', 'road')).toBe('ถนนใหม่')
    const undone = (await (await undo(officer, receipt.id)).json()) as Receipt
    expect(undone).toMatchObject({
      outcome: 'ACCEPTED',
      undoes: receipt.id,
      counts: { changed: 2, refused: 0 },
    })
    expect((await desk.database.pool.query('select road, phones, moo from centre order by id')).rows).toEqual(
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
    const file = await edited(await officer.get(OWN), desks.path(), [
      { row: byCode('06300101'), set: { ถนน: 'นำเข้า' } },
      { row: byCode('06300102'), set: { ถนน: 'นำเข้า' } },
    ])
    const receipt = await apply(officer, await preview(officer, file))
    await desk.database.pool.query(`update centre set road = 'แก้ภายหลัง' where lao_id = $1`, [
      desk.country.lao('06300102'),
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
    expect(await desk.value('06300101', 'road')).toBe('นำเข้า')
    const partly = (await (await undo(officer, receipt.id, { skipRefused: true })).json()) as Receipt
    expect(partly.outcome).toBe('ACCEPTED')
    expect([await desk.value('06300101', 'road'), await desk.value('06300102', 'road')]).toEqual([
      null,
      'แก้ภายหลัง',
    ])
  })

  it('removes, when taken back, the signs and centres that the import made, unless they are in use', async () => {
    const answer = await officer.get('/import/templates/signs.csv')
    expect(await answer.text()).toContain('สถานะป้าย')
    const file = desks.path()
    await writeFile(file, '\uFEFFรหัส อปท.,สถานะป้าย\r\n06300102,ติดตั้งแล้ว\r\n')
    const receipt = await apply(officer, await preview(officer, file, 'signs'))
    expect(receipt.counts.created).toBe(1)
    const standing = 'select id from sign_installation where centre_id = $1 and deleted_at is null'
    const centre = desk.country.centre('06300102')
    const [sign] = (await desk.database.pool.query<{ id: string }>(standing, [centre])).rows
    await desk.database.pool.query(
      `insert into photo (sign_id, sha256, content_type, width, height, bytes, storage_key)
       values ($1, repeat('a', 64), 'image/jpeg', 1, 1, 1, 'x')`,
      [sign?.id],
    )
    const refused = (await (await undo(officer, receipt.id)).json()) as Receipt
    expect((await lines(officer, refused, 'REFUSED')).map(({ code }) => code)).toEqual(['UNDO_IN_USE'])
    await desk.database.pool.query('update photo set deleted_at = now() where sign_id = $1', [sign?.id])
    expect(((await (await undo(officer, receipt.id)).json()) as Receipt).outcome).toBe('ACCEPTED')
    expect((await desk.database.pool.query(standing, [centre])).rows).toEqual([])
  })
})
