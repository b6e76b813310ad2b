import { join } from 'node:path'
import { expect } from '@jest/globals'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { thai } from '../../../admin/src/i18n/th/thai.ts'
import { aFolder } from '../../support/folder.ts'
import { onPaper } from '../support/paper.ts'
import type { Visitor } from '../support/visitor.ts'
import type { Ground } from './ground.ts'

const QUEUE = 'เหลือข้อเดียวก็ถูกต้อง ครบถ้วน'
const ANNEX = thai.list.followUp.title

/** From a queue to whom to call, what came of calling, and the annex to the letter: on paper and as a spreadsheet. */
export async function officerJourney({ console, lao }: Ground, width: number): Promise<void> {
  const officer = await console.as('officer', { width, at: '/' })
  const { page } = officer
  await page.waitForURL(/\/my-province/)
  await officer.screenshot(`journey-officer-queues-${width}`)
  const before = await countOf(page, 'ติดต่อไม่ได้')

  const waiting = await countOf(page, QUEUE)
  await page.getByRole('link', { name: QUEUE }).click()
  await officer.settled()
  await page.getByText(`${waiting} แถว`, { exact: true }).waitFor()
  await page.getByRole('checkbox', { name: `เลือก ${lao.name} ข้อมูลพื้นฐาน` }).click()
  await page.getByText('เลือก 1 แถว (1 แห่ง)').waitFor()
  await page.getByRole('button', { name: 'บันทึกการติดต่อ' }).click()
  const dialog = page.getByRole('dialog', { name: 'บันทึกการติดต่อ' })
  await dialog.getByText('จะบันทึกการติดต่อของ 1 แห่ง').waitFor()
  await dialog.getByLabel('หมายเหตุ').fill('สายไม่ว่าง (ข้อมูลจำลอง)')
  await officer.screenshot(`journey-officer-note-${width}`)
  await dialog.getByRole('button', { name: 'บันทึกการติดต่อ' }).click()
  await page.getByText('บันทึกการติดต่อ 1 แห่งแล้ว').waitFor()

  await goTo(officer, 'งานของจังหวัด')
  expect(await countOf(page, 'ติดต่อไม่ได้')).toBeGreaterThan(before)
  const call = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: lao.name, exact: true }) })
  await call.getByText('สายไม่ว่าง (ข้อมูลจำลอง)').waitFor()
  await officer.screenshot(`journey-officer-calls-${width}`)

  await goTo(officer, 'บัญชีติดตาม')
  await page.getByRole('heading', { name: ANNEX }).waitFor()
  await page.getByText(/^รวม \d+ รายการ$/).waitFor()
  const rows = await page
    .locator('#main :is(tbody tr:not(:has(th[scope=rowgroup])), section > ul > li)')
    .count()
  expect(await page.getByText(`รวม ${rows} รายการ`).count()).toBe(1)
  await page.getByRole('button', { name: 'พิมพ์' }).waitFor()
  expect(await downloadedRows(officer)).toEqual({ title: ANNEX, rows })
  await onPaper(officer, `journey-officer-annex-${width}`)
  expect(officer.faults).toEqual([])
  await officer.close()
}

async function countOf(page: Page, queue: string): Promise<number> {
  const line = page.getByRole('listitem').filter({ hasText: queue })
  return Number((await line.locator('b').textContent())?.replace(',', ''))
}

/** By the menu, which a narrow screen keeps behind a button. */
async function goTo({ page, settled }: Visitor, screen: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'เมนู', exact: true })
  if (await menu.isVisible()) await menu.click()
  await page.getByRole('link', { name: screen, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await settled()
}

async function downloadedRows({ page }: Visitor): Promise<{ title: string; rows: number }> {
  const folder = aFolder()
  await page.getByRole('button', { name: 'ส่งออก' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excel (.xlsx)' }).click(),
  ])
  const path = join(folder.path, 'annex.xlsx')
  await file.saveAs(path)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const [sheet] = workbook.worksheets
  const rows: string[][] = []
  sheet?.eachRow((row) => rows.push((row.values as unknown[]).map(String)))
  folder.remove()
  await page.getByRole('button', { name: 'ยกเลิก' }).click()
  return {
    title: rows[0]?.join(' ').trim() ?? '',
    rows: rows.filter((cells) => cells.some((cell) => /^\d{8}$/.test(cell))).length,
  }
}
