import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator } from 'playwright-core'
import { aCountry } from '../support/country.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

const LOOKS = [
  { width: 1440, dark: false },
  { width: 360, dark: true },
] as const

describe('a record between those who record it and those who verify it', () => {
  let register: TestConsole
  let officer: Visitor
  let editor: Visitor
  const path = (lao: string, tab: string, round = 'checked') =>
    `/centres/centre_${register.country.centre(lao)}?round=${round}&tab=${tab}`
  const basic = ({ page }: Visitor) => page.getByRole('tabpanel').getByRole('region', { name: 'ข้อมูลพื้นฐาน' })
  const stands = (visitor: Visitor, words: string) =>
    basic(visitor)
      .getByRole('heading', { name: `การยืนยันและตรวจสอบ: ${words}` })
      .waitFor()
  const button = (place: Locator, name: string) => place.getByRole('button', { name, exact: true })
  const looked = async (visitor: Visitor, name: string) => {
    for (const look of LOOKS) {
      await visitor.look(look)
      await visitor.screenshot(`${name}-${look.width}-${look.dark ? 'dark' : 'light'}`)
      expect({ name, look, violations: await visitor.violations() }).toEqual({ name, look, violations: [] })
      expect({ name, look, sideways: await visitor.sideways() }).toEqual({ name, look, sideways: 0 })
    }
    await visitor.look(LOOKS[0])
  }
  beforeAll(async () => {
    register = await aConsole()
    const round = { due_at: '2098-03-25T00:00:00+07:00', verification: 'ALL' }
    await aCountry(register.db.pool).round('earlier', round).round('checked', round).build()
    officer = await register.as('officer')
    editor = await register.as('editor')
    for (const { page } of [officer, editor]) page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    expect([officer.faults, editor.faults]).toEqual([[], []])
    await register.close()
  })

  it('is explained where a value is unusual, and the explanation can be taken back', async () => {
    const { page } = officer
    const dialog = page.getByRole('dialog')
    await officer.open(path('06300201', 'completeness'))
    await button(basic(officer), 'ชี้แจง').click()
    await button(dialog, 'บันทึก').click()
    await dialog.getByRole('alert').getByText(/./).first().waitFor()
    await dialog.getByLabel('คำชี้แจง').fill('เลขที่คำสั่งเดิม (ข้อมูลจำลอง)')
    await button(dialog, 'บันทึก').click()
    await basic(officer).getByText('เลขที่คำสั่งเดิม (ข้อมูลจำลอง)').waitFor()
    await button(basic(officer), 'แก้คำชี้แจง').click()
    await dialog.getByLabel('คำชี้แจง').fill('')
    await button(dialog, 'บันทึก').click()
    await button(basic(officer), 'ชี้แจง').waitFor()
  })

  it('is confirmed as unchanged for a new round, verified by somebody else, and shown with what changed since', async () => {
    await officer.open(path('03300101', 'completeness', 'earlier'))
    await button(basic(officer), 'ยืนยันข้อมูล').click()
    await stands(officer, 'ยืนยันแล้ว')
    await officer.open(path('03300101', 'completeness'))
    await button(basic(officer), 'ยืนยันว่าข้อมูลไม่เปลี่ยนแปลง').click()
    await stands(officer, 'ยืนยันแล้ว')
    await button(basic(officer), 'ตรวจสอบแล้ว ถูกต้อง').click()
    await basic(officer).getByRole('alert').waitFor() // not by whoever confirmed it

    await editor.open(path('03300101', 'completeness'))
    await button(basic(editor), 'ตรวจสอบแล้ว ถูกต้อง').click()
    await stands(editor, 'ตรวจสอบแล้ว')

    await officer.open(path('03300101', 'basic'))
    await officer.page.locator('#field-road').fill('ถนนใหม่ (ข้อมูลจำลอง)')
    await button(officer.page.locator('main'), 'บันทึก').click()
    await officer.page.getByText(/^บันทึกแล้ว/).waitFor()
    await editor.open(path('03300101', 'completeness'))
    await stands(editor, 'แก้ไขหลังตรวจสอบ')
    await basic(editor).getByText('ถนนใหม่ (ข้อมูลจำลอง)').waitFor()
    await looked(editor, 'changed-since')
  })

  it('is returned with a field and a reason: the field says so in the form until it is corrected', async () => {
    const dialog = editor.page.getByRole('dialog')
    await editor.open(path('03300101', 'completeness'))
    await button(basic(editor), 'ส่งคืนให้แก้ไข').click()
    await dialog.getByLabel('ช่องที่ต้องแก้ไข').click()
    await editor.page.getByRole('option', { name: 'เลขที่คำสั่ง' }).click()
    await button(dialog, 'ส่งคืนให้แก้ไข').click()
    await dialog.getByRole('alert').getByText(/./).first().waitFor()
    await dialog.getByLabel('เหตุผล').fill('เลขไม่ตรงกับเอกสาร (ข้อมูลจำลอง)')
    await looked(editor, 'return')
    await button(dialog, 'ส่งคืนให้แก้ไข').click()
    await stands(editor, 'ส่งคืนให้แก้ไข')
    await basic(editor).getByText('เลขไม่ตรงกับเอกสาร (ข้อมูลจำลอง)').waitFor()

    const { page } = officer
    await officer.open(path('03300101', 'completeness'))
    await basic(officer).getByText('เลขไม่ตรงกับเอกสาร (ข้อมูลจำลอง)').waitFor()
    await officer.open(`${path('03300101', 'basic')}&field=orderNumber`)
    await page.locator('#field-orderNumber[aria-invalid="true"]:focus').waitFor()
    await page.getByText(/ตามเหตุผลที่ส่งคืน: เลขไม่ตรงกับเอกสาร/).waitFor()
    await looked(officer, 'returned-field')
    await page.locator('#field-orderNumber').fill('77/2561')
    await button(page.locator('main'), 'บันทึก').click()
    await page.getByText(/^บันทึกแล้ว/).waitFor()
    await page.locator('#field-orderNumber:not([aria-invalid="true"])').waitFor()
    await officer.open(path('03300101', 'completeness'))
    await stands(officer, 'ยังไม่ยืนยัน')
  })
})
