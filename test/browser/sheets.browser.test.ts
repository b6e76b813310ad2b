import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { aFolder } from '../support/folder.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import { signsInAgain } from './support/session-over.ts'
import type { Visitor } from './support/visitor.ts'

const ROUND = 'round=varied'

describe('spreadsheets there and back', () => {
  const folder = aFolder()
  let register: TestConsole

  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(async () => {
    await register.close()
    folder.remove()
  })

  const download = async ({ page }: Visitor, name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Excel (.xlsx)' }).click(),
    ])
    const path = join(folder.path, name)
    await file.saveAs(path)
    return path
  }
  const edit = async (path: string, code: string, heading: string, value: string) => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(path)
    const sheet = workbook.worksheets[0] as ExcelJS.Worksheet
    const headings = (sheet.getRow(3).values as string[]).indexOf(heading)
    const codes = (sheet.getRow(3).values as string[]).indexOf('รหัส อปท.')
    sheet.eachRow((row) => {
      if (row.getCell(codes).value === code) row.getCell(headings).value = value
    })
    await workbook.xlsx.writeFile(path)
  }
  const road = async () =>
    (
      await register.db.pool.query<{ road: string | null }>('select road from centre where id = $1', [
        register.country.centre('04300102'),
      ])
    ).rows[0]?.road

  it('says rows and columns, downloads, previews the edited file, imports it, keeps the receipt and takes it back', async () => {
    const officer = await register.as('officer')
    const { page } = officer
    await officer.open(`/centres?${ROUND}&province=30`)
    await page.getByRole('button', { name: 'ส่งออก' }).click()
    await page.getByText(/^\d+ แถว · \d+ คอลัมน์$/).waitFor()
    await page.getByText('ไฟล์นี้แก้แล้วนำเข้ากลับได้').waitFor()
    expect(await officer.violations()).toEqual([])
    await officer.screenshot('export-dialog')
    const path = await download(officer, 'centres.xlsx')
    await edit(path, '04300102', 'ถนน', 'ถนนจากไฟล์ (ข้อมูลจำลอง)')

    await officer.open('/imports')
    expect(await officer.violations()).toEqual([])
    await officer.screenshot('imports')
    const [blank] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'ดาวน์โหลดแบบฟอร์มเปล่า' }).click(),
    ])
    expect(blank.suggestedFilename()).toMatch(/\.xlsx$/)
    await page.locator('input[type=file]').setInputFiles(await blank.path())
    await page.getByText('ไฟล์มีแต่หัวคอลัมน์ ไม่มีข้อมูล').waitFor()
    await officer.open('/imports')
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText('ยังไม่มีข้อมูลใดถูกเปลี่ยน').waitFor()
    await page.getByText('ถนนจากไฟล์ (ข้อมูลจำลอง)').waitFor()
    expect(await page.locator('ins').count()).toBe(1)
    expect(await road()).toBeNull()
    expect(await officer.violations()).toEqual([])
    await officer.screenshot('import-preview')
    await page.getByRole('button', { name: 'นำเข้า 1 แถว' }).click()

    await page.getByText(/^นำเข้าแล้ว · เลขที่ใบรับ/).waitFor()
    expect(await road()).toBe('ถนนจากไฟล์ (ข้อมูลจำลอง)')
    expect(await officer.violations()).toEqual([])
    await officer.screenshot('import-receipt')
    await page.getByRole('button', { name: 'ย้อนการนำเข้านี้' }).click()
    await page.getByText('คืนค่าเดิมของ 1 ระเบียน').waitFor()
    await page.getByLabel('เหตุผลที่ย้อน').fill('ลองนำเข้า')
    await page.getByRole('dialog').getByRole('button', { name: 'ย้อนการนำเข้านี้' }).click()
    await page.getByRole('link', { name: 'ดูการนำเข้าเดิม' }).waitFor()
    expect(await road()).toBeNull()
    await officer.open('/imports')
    expect(await page.getByText('ย้อนแล้ว', { exact: true }).count()).toBe(1)
    expect(officer.faults).toEqual([])
    await officer.close()
  })

  it('asks what an unknown heading means, shows a conflict with both values, and keeps what was said when the session ends, on a phone', async () => {
    const staff = await register.as('staff', { width: 360 })
    const { page } = staff
    await staff.open(`/centres?${ROUND}&q=04300102`)
    await page.getByRole('button', { name: 'ส่งออก' }).click()
    const path = await download(staff, 'own.xlsx')
    await edit(path, '04300102', 'หมู่ที่', '7')
    await register.db.pool.query(`update centre set moo = '5' where id = $1`, [
      register.country.centre('04300102'),
    ])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(path)
    const heading = workbook.worksheets[0]?.getRow(3) as ExcelJS.Row
    heading.getCell((heading.values as string[]).indexOf('หมู่ที่')).value = 'หมู่บ้าน (ของเรา)'
    await workbook.xlsx.writeFile(path)

    await staff.open('/imports')
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByLabel('หมู่บ้าน (ของเรา)').click()
    await page.getByRole('option', { name: 'หมู่ที่', exact: true }).click()
    await page.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click()
    await page.getByText(/ผู้อื่นแก้ช่องนี้หลังจากส่งออก: .* ขณะนี้ 5 ในไฟล์ 7/).waitFor()
    expect(await page.getByRole('button', { name: /^นำเข้า \d/ }).isDisabled()).toBe(true)
    await page.getByText(/^ไม่มีแถวใดที่รับได้/).waitFor()
    expect(await staff.sideways()).toBe(0)
    expect(await staff.violations()).toEqual([])
    await staff.screenshot('import-conflict')
    await page.getByRole('checkbox', { name: 'ใช้ค่าในไฟล์แทนค่าที่ผู้อื่นแก้หลังส่งออก' }).click()
    const apply = page.getByRole('button', { name: 'นำเข้า 1 แถว' })
    await signsInAgain(register, staff, 'staff', () => apply.click())
    await page.getByText(/^นำเข้าแล้ว/).waitFor()
    expect(staff.faults).toEqual([])
    await staff.close()
  })
})
