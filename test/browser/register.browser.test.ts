import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { aCountry } from '../support/country.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

const LOOKS = [
  { width: 1440, dark: false },
  { width: 360, dark: true },
] as const

describe('the register as it is kept', () => {
  let register: TestConsole
  let editor: Visitor
  let page: Page
  let dialog: Locator
  const one = async (sql: string, values: unknown[] = []) =>
    (await register.db.pool.query(sql, values)).rows[0] as Record<string, unknown>
  beforeAll(async () => {
    register = await aConsole()
    await aCountry(register.db.pool).round('next', { due_at: '2098-03-25T00:00:00+07:00' }).build()
    editor = await register.as('editor')
    page = editor.page
    dialog = page.getByRole('dialog')
  })
  afterEach(() => expect(editor.faults).toEqual([]))
  afterAll(() => register.close())

  const act = (name: string) => dialog.getByRole('button', { name, exact: true })
  const rests = async (day: string) => {
    await dialog.getByLabel('มีผลตั้งแต่วันที่').fill(day)
    await dialog.getByLabel('เลขที่ประกาศหรือหนังสือ').fill('ประกาศตัวอย่าง (ข้อมูลจำลอง)')
  }
  const looked = async (name: string) => {
    for (const look of LOOKS) {
      await editor.look(look)
      await editor.screenshot(`${name}-${look.width}-${look.dark ? 'dark' : 'light'}`)
      expect({ name, look, violations: await editor.violations() }).toEqual({ name, look, violations: [] })
      expect({ name, look, sideways: await editor.sideways() }).toEqual({ name, look, sideways: 0 })
    }
    await editor.look(LOOKS[0])
  }

  it('upgrades an LAO after showing what changes; it goes on under its new code and owes the same', async () => {
    await editor.open('/laos/06300201?round=next')
    await page.getByRole('button', { name: 'แก้ไขทะเบียน' }).click()
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByRole('alert').getByText('ยังเลือกไม่ครบ').waitFor()
    await dialog.getByRole('combobox', { name: 'ประเภท' }).click()
    await page.getByRole('option', { name: 'เทศบาลตำบล' }).click()
    await dialog.getByLabel('รหัส อปท.').fill('๐๕๓๐๐๒๐๑')
    await rests('1 พ.ย. 2567')
    await dialog.getByText('1 พฤศจิกายน 2567').waitFor()
    await looked('lao-amend')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText('องค์การบริหารส่วนตำบล → เทศบาลตำบล').waitFor()
    await dialog.getByText(/คงเดิม [\d,]+ แถว/).waitFor()
    expect(await one(`select type from lao where code = '06300201'`)).toEqual({ type: 'SAO' })
    await act('บันทึก').click()

    await page.waitForURL(/\/laos\/05300201\?round=next/)
    await page.getByRole('heading', { name: /^เทศบาลตำบล/ }).waitFor()
    expect(await one(`select type from lao where code = '05300201'`)).toEqual({
      type: 'SUBDISTRICT_MUNICIPALITY',
    })
  })

  it('merges two LAOs into a third, and says by how many rows less is owed', async () => {
    await editor.open('/laos/06300202?round=next')
    await page.getByRole('button', { name: 'สิ้นสภาพหรือควบรวม' }).click()
    await dialog.getByLabel('อปท. อื่นที่สิ้นสภาพพร้อมกัน').fill('06300203')
    await page.getByRole('option').first().click()
    await dialog.getByLabel('อปท. ที่รับช่วง (ถ้ามี)').fill('05300201')
    await page.getByRole('option').first().click()
    await rests('1/11/2567')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText(/2 แห่งจะควบรวม/).waitFor()
    await dialog.getByText(/8 แถวจะเปลี่ยน/).waitFor()
    await looked('lao-merge-found')
    await act('สิ้นสภาพหรือควบรวม').click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByText('1 พ.ย. 2567').first().waitFor()
    expect(
      await one(`select count(*)::int n from lao where successor_id = $1`, [
        register.country.lao('06300201'),
      ]),
    ).toEqual({ n: 2 })
    expect(await page.getByRole('button', { name: 'แก้ไขทะเบียน' }).count()).toBe(0)

    await editor.open('/laos/06300203?round=next')
    await page.getByRole('button', { name: 'ยกเลิกการสิ้นสภาพ' }).click()
    await dialog.getByLabel('เลขที่ประกาศหรือหนังสือ').fill('บันทึกผิดแห่ง (ข้อมูลจำลอง)')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText(/4 แถวจะเปลี่ยน/).waitFor()
    await looked('lao-resume')
    await act('ยกเลิกการสิ้นสภาพ').click()
    await page.getByRole('button', { name: 'แก้ไขทะเบียน' }).waitFor()
  })

  it('enters a new LAO, which then owes in the running round', async () => {
    await editor.open('/laos?round=next')
    await page.getByRole('button', { name: 'จัดตั้ง อปท.' }).click()
    await dialog.getByRole('combobox', { name: 'ประเภท' }).click()
    await page.getByRole('option', { name: 'เทศบาลเมือง' }).click()
    await dialog.getByLabel('ชื่อ (ไม่รวมประเภท)').fill('บ้านใหม่ (ข้อมูลจำลอง)')
    await dialog.getByLabel('รหัส อปท.').fill('04300999')
    await dialog.getByLabel('จังหวัด', { exact: true }).fill('30')
    await page.getByRole('option').first().click()
    await dialog.getByLabel('อำเภอ', { exact: true }).fill('3001')
    await page.getByRole('option').first().click()
    await rests('1/11/2567')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText(/แถวจะเปลี่ยน/).waitFor()
    await act('จัดตั้ง อปท.').click()
    await page.waitForURL(/\/laos\/04300999/)
    await page.getByRole('heading', { name: /บ้านใหม่/ }).waitFor()
  })

  it('deletes a centre with a reason and takes it back as it was', async () => {
    const id = register.country.centre('03300101')
    const before = await one('select name, deleted_at from centre where id = $1', [id])
    await editor.open(`/centres/centre_${id}?round=varied`)
    await page.getByRole('button', { name: 'ลบข้อมูลศูนย์' }).click()
    await act('ลบข้อมูลศูนย์').click()
    await dialog.getByRole('alert').getByText(/./).waitFor()
    await dialog.getByLabel('เหตุผล').fill('บันทึกซ้ำ (ข้อมูลจำลอง)')
    await act('ลบข้อมูลศูนย์').click()
    await page.waitForURL(/\/centres\/new/)
    await page.getByText(/บันทึกซ้ำ \(ข้อมูลจำลอง\)/).waitFor()
    expect((await one('select deleted_at from centre where id = $1', [id])).deleted_at).not.toBeNull()
    await looked('centre-deleted')

    await page.getByRole('button', { name: 'กู้คืนข้อมูลศูนย์' }).click()
    await dialog.getByLabel('เหตุผล').fill('ลบผิดศูนย์ (ข้อมูลจำลอง)')
    await act('กู้คืนข้อมูลศูนย์').click()
    await page.waitForURL(new RegExp(`/centres/centre_${id}`))
    expect(await one('select name, deleted_at from centre where id = $1', [id])).toEqual(before)
  })

  it('replaces a sign, shares it with the joint centre, stops sharing and takes it down', async () => {
    const id = register.country.centre('03300101')
    await editor.open(`/centres/centre_${id}?round=varied&tab=sign`)
    await page.getByRole('button', { name: 'เปลี่ยนป้าย' }).click()
    await dialog.getByLabel('เหตุผล').fill('ป้ายใหม่ (ข้อมูลจำลอง)')
    await dialog.getByRole('combobox', { name: 'ตำแหน่งที่ติดตั้ง' }).click()
    await page.getByRole('option', { name: 'ริมรั้วที่ทำการ' }).click()
    await dialog.getByLabel('วันที่ติดตั้ง').fill('1/10/2567')
    await looked('sign-replace')
    await act('เปลี่ยนป้าย').click()
    await page.getByRole('heading', { name: 'ป้ายเดิม' }).waitFor()

    await page.getByRole('button', { name: 'ใช้ป้ายร่วมกับศูนย์อื่น' }).click()
    await dialog.getByLabel('ศูนย์ที่ใช้ป้ายเดียวกัน').fill('ศูนย์')
    await page.getByRole('option').filter({ hasText: 'ศูนย์ปฏิบัติการร่วม' }).first().click()
    await dialog.getByLabel('เหตุผล').fill('ป้ายเดียวกัน (ข้อมูลจำลอง)')
    await act('ใช้ป้ายร่วมกับศูนย์อื่น').click()
    await page.getByText('ใช้ป้ายร่วมกับ', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'เลิกใช้ป้ายร่วม' }).click()
    await dialog.getByLabel('เหตุผล').fill('มีป้ายของตนเอง (ข้อมูลจำลอง)')
    await act('เลิกใช้ป้ายร่วม').click()
    await page.getByRole('button', { name: 'ใช้ป้ายร่วมกับศูนย์อื่น' }).waitFor()

    await page.getByRole('button', { name: 'รื้อถอนป้าย' }).click()
    await dialog.getByLabel('เหตุผล').fill('ป้ายชำรุด (ข้อมูลจำลอง)')
    await act('รื้อถอนป้าย').click()
    await page.getByRole('button', { name: 'รื้อถอนป้าย' }).waitFor({ state: 'detached' })
    await editor.open(`/centres/centre_${id}?round=varied&tab=sign`)
    await page.getByRole('heading', { name: 'ป้ายเดิม' }).waitFor()
    await looked('sign-former')
    // The sample photo has no file.
    editor.faults.length = 0
    expect(
      await one(
        'select count(*)::int n, count(*) filter (where removed_on is null)::int stand from sign_installation where centre_id = $1',
        [id],
      ),
    ).toEqual({ n: 2, stand: 0 })
  })

  it('keeps the roster: "none, because …" and back by the province, added and closed by the Department', async () => {
    const officer = await register.as('officer')
    await officer.open('/my-province?round=next')
    const roster = officer.page.getByRole('region', { name: 'บัญชีสถานที่กลาง' })
    await roster.getByText(/^ไม่มี เพราะ/).waitFor()
    const said = officer.page.getByRole('dialog')
    await roster.getByRole('button', { name: /^ยกเลิกคำตอบว่าไม่มี/ }).click()
    await said.getByRole('button', { name: 'ยกเลิกคำตอบว่าไม่มี' }).click()
    await roster.getByText('ยังไม่บันทึก และยังไม่ตอบว่าไม่มี').waitFor()
    await roster.getByRole('button', { name: /^ตอบว่าไม่มี/ }).click()
    await said.getByRole('button', { name: 'ตอบว่าไม่มี' }).click()
    await said.getByText('กรุณาระบุเหตุผลที่ไม่มี').first().waitFor()
    await said.getByLabel('ไม่มี เพราะ').fill('ใช้ร่วมกับอำเภออื่น (ข้อมูลจำลอง)')
    await said.getByRole('button', { name: 'ตอบว่าไม่มี' }).click()
    await roster.getByText('ไม่มี เพราะ ใช้ร่วมกับอำเภออื่น (ข้อมูลจำลอง)').waitFor()
    expect(await roster.getByRole('button', { name: /สถานที่กลาง/ }).count()).toBe(0)
    expect(officer.faults).toEqual([])
    await officer.close()

    await editor.open('/overview?round=next&province=30')
    await page.getByRole('link', { name: 'งานและบัญชีสถานที่กลางของจังหวัด' }).click()
    await page.getByRole('button', { name: 'เพิ่มสถานที่กลาง' }).click()
    await dialog.getByLabel('อำเภอ', { exact: true }).fill('3001')
    await page.getByRole('option').first().click()
    await dialog.getByLabel('ชื่อที่แยกจากแห่งอื่นในอำเภอ').fill('แห่งที่สอง (ข้อมูลจำลอง)')
    await dialog.getByLabel('เริ่มตั้งแต่วันที่').fill('1/11/2567')
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 20')
    await act('เพิ่มสถานที่กลาง').click()
    const added = page.getByRole('listitem').filter({ hasText: 'แห่งที่สอง (ข้อมูลจำลอง)' })
    await added.getByRole('button', { name: /^ปิดสถานที่กลาง/ }).click()
    await dialog.getByLabel('ปิดตั้งแต่วันที่').fill('2/11/2567')
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 21')
    await act('ปิดสถานที่กลาง').click()
    await added.getByText(/^ปิดตั้งแต่/).waitFor()
    await editor.open('/my-province?round=next&province=30')
    await added.getByText(/^ปิดตั้งแต่/).waitFor()
    await looked('roster')
    await added.getByRole('button', { name: /^เปิดอีกครั้ง/ }).click()
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 22')
    await act('เปิดอีกครั้ง').click()
    await added.getByRole('button', { name: /^ปิดสถานที่กลาง/ }).waitFor()
  })
})
