import { expect } from '@jest/globals'
import type { Locator } from 'playwright-core'
import type { Ground } from './ground.ts'
import { tabTo } from './keyboard.ts'

/**
 * From the country to the one field that is missing, in three steps and with the keyboard only: a province, the number of
 * its worst district, the field of an LAO.
 */
export async function analystJourney(
  { console, round, province, district, lao }: Ground,
  width: number,
): Promise<void> {
  const analyst = await console.as('analyst', { width, at: '/' })
  const { page } = analyst
  const { keyboard } = page
  const stepTo = async (wanted: Locator) => {
    await tabTo(analyst, wanted)
    await keyboard.press('Enter')
  }
  await page.getByRole('heading', { name: 'ภาพรวมความครบถ้วน' }).waitFor()
  await analyst.settled()

  await keyboard.press('/')
  await keyboard.type(province.name)
  await page.waitForURL(new RegExp(`province=${province.code}`))
  await analyst.settled()
  await analyst.screenshot(`journey-analyst-province-${width}`)

  const number = page.getByRole('link', { name: new RegExp(`^[\\d,]+ รายการ: ยังขาด ${district.name}$`) })
  const missing = Number(await number.textContent())
  await stepTo(number)
  await page.waitForURL(/\/obligations/)
  await analyst.settled()
  await page.getByText(`${missing} แถว`, { exact: true }).waitFor()
  const row = page
    .locator('tr, li')
    .filter({ has: page.getByRole('link', { name: lao.name, exact: true }) })
    .filter({ has: page.getByRole('link', { name: 'โทรศัพท์สำนักงาน' }) })
  expect(await row.getByRole('link').count()).toBe(2)
  await analyst.screenshot(`journey-analyst-list-${width}`)

  await stepTo(row.getByRole('link', { name: 'โทรศัพท์สำนักงาน' }))
  await page.waitForURL(/field=phones/)
  await page.locator('#field-phones:focus').waitFor()
  await analyst.settled()
  expect(new URL(page.url()).searchParams.get('round')).toBe(round)
  expect(await page.locator('#field-phones').inputValue()).toBe('')
  expect(await page.locator('#field-phones-helper-text').textContent()).toBe(
    'กรอกโทรศัพท์สำนักงานอย่างน้อยหนึ่งหมายเลข',
  )
  await analyst.screenshot(`journey-analyst-field-${width}`)
  expect(await analyst.sideways()).toBe(0)
  expect(analyst.faults).toEqual([])
  await analyst.close()
}
