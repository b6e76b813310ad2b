import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { aConsole, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

const LAO = '03300101'

describe('what is typed into a record', () => {
  let register: TestConsole
  let officer: Visitor
  let page: Page
  const path = (tab: string) => `/centres/centre_${register.country.centre(LAO)}?round=varied&tab=${tab}`
  const stored = async () =>
    (await register.db.pool.query('select * from centre where id = $1', [register.country.centre(LAO)]))
      .rows[0]
  const field = (name: string) => page.locator(`#field-${name}`)
  const save = () => page.getByRole('button', { name: 'บันทึก', exact: true }).click()
  /** As a phone does that threw the page out of its memory. */
  const comesBack = async () => {
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await officer.settled()
  }
  beforeAll(async () => {
    register = await aConsole()
  })
  beforeEach(async () => {
    officer = await register.as('officer')
    page = officer.page
  })
  afterEach(async () => {
    expect(officer.faults).toEqual([])
    await officer.close()
  })
  afterAll(() => register.close())

  it('is shown as understood before it is saved: points, numbers, Thai digits', async () => {
    await officer.open(path('basic'))
    await field('lat').fill('๑๔.๙๗, 102.1')
    await field('postcode').fill('๓๐๐๐๐')
    await page.getByText('เข้าใจว่า 14.97, 102.1').waitFor()
    await page.getByText('เข้าใจว่า 30000').waitFor()
    expect(await field('lon').inputValue()).toBe('102.1')
    await field('lat').fill('102.1')
    await field('lon').fill('14.97')
    await page.getByText('เข้าใจว่า 14.97, 102.1 (สลับละติจูดกับลองจิจูดให้แล้ว)').waitFor()
    await field('fax').fill('โทร. ๐ ๔๔๒๔ ๒๕๒๙')
    await page.getByText('0 4424 2529 · สำนักงาน').waitFor()
    for (const look of [
      { width: 360, dark: true },
      { width: 1440, dark: false },
    ]) {
      await officer.look(look)
      await officer.screenshot(`understood-${look.width}`)
      expect(await officer.violations()).toEqual([])
      expect(await officer.sideways()).toBe(0)
    }
    await save()
    await page.getByText(/^บันทึกแล้ว/).waitFor()
    expect(await stored()).toMatchObject({ lat: 14.97, lon: 102.1, postcode: '30000', fax: '0 4424 2529' })
  })

  it('is refused where it is no day, and the former day is not kept in silence', async () => {
    await officer.open(path('basic'))
    await field('orderDate').fill('ปลายปี')
    await save()
    await page.getByRole('alert').getByText(/./).first().waitFor()
    expect(await field('orderDate').inputValue()).toBe('ปลายปี')
    await page.getByRole('button', { name: 'ยกเลิกการแก้ไข' }).click()
  })

  it('comes back after the page was loaded anew, people too, and is given up where one says so', async () => {
    await officer.open(path('basic'))
    await field('road').fill('ถนนที่พิมพ์ค้าง')
    await page.getByRole('tab', { name: 'บุคคล' }).click()
    await field('people-0-duty').fill('รับเรื่อง (ข้อมูลจำลอง)')
    await comesBack()
    await page.getByText('นำสิ่งที่พิมพ์ค้างไว้กลับมาแล้ว').waitFor()
    expect(await field('people-0-duty').inputValue()).toBe('รับเรื่อง (ข้อมูลจำลอง)')
    await page.getByRole('tab', { name: 'ข้อมูลพื้นฐาน' }).click()
    expect(await field('road').inputValue()).toBe('ถนนที่พิมพ์ค้าง')
    await save()
    await page.getByText(/^บันทึกแล้ว/).waitFor()
    expect((await stored()).road).toBe('ถนนที่พิมพ์ค้าง')

    await field('road').fill('ถนนที่ไม่เอา')
    await page.getByRole('link', { name: 'ภาพรวม', exact: true }).click()
    await page.getByRole('button', { name: 'ออกโดยไม่บันทึก' }).click()
    await officer.open(path('basic'))
    expect(await field('road').inputValue()).toBe('ถนนที่พิมพ์ค้าง')
  })

  it('is offered, not put back, where somebody else changed the same field meanwhile', async () => {
    await officer.open(path('basic'))
    await field('road').fill('ถนนของฉัน')
    await field('remarks').fill('หมายเหตุของฉัน')
    await register.db.pool.query('update centre set road = $2 where id = $1', [
      register.country.centre(LAO),
      'ถนนของผู้อื่น',
    ])
    await comesBack()
    await page.getByText(/มีผู้อื่นแก้ไขหลังจากที่ท่านพิมพ์ค้างไว้/).waitFor()
    expect(await field('road').inputValue()).toBe('ถนนของผู้อื่น')
    expect(await field('remarks').inputValue()).toBe('หมายเหตุของฉัน')
    await officer.screenshot('draft-held-1440')
    expect(await officer.violations()).toEqual([])
    await page.getByRole('button', { name: 'ใช้ค่าที่พิมพ์ไว้' }).click()
    expect(await field('road').inputValue()).toBe('ถนนของฉัน')
    await save()
    await page.getByText(/^บันทึกแล้ว/).waitFor()
    expect(await stored()).toMatchObject({ road: 'ถนนของฉัน', remarks: 'หมายเหตุของฉัน' })
  })

  it('can be put back from the history for somebody of the centre too', async () => {
    await officer.open(path('people'))
    const before = await field('people').inputValue()
    await field('people').fill('ชื่อที่ผิด (ข้อมูลจำลอง)')
    await save()
    await page.getByText(/^บันทึกแล้ว/).waitFor()
    await page.getByRole('tab', { name: 'ประวัติ' }).click()
    await page.getByRole('button', { name: 'คืนค่าเดิมของ “ชื่อ-สกุล”' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'คืนค่าเดิม' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: 'บุคคล' }).click()
    await page.waitForFunction(
      (name) => (document.querySelector('#field-people') as HTMLInputElement | null)?.value === name,
      before,
    )
  })
})
