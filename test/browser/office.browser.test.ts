import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type TestConsole } from './support/console.ts'

describe('an office at its task list, with the keyboard only', () => {
  let register: TestConsole
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  it('signs in, goes to the open point, answers it and reads what is next', async () => {
    const staff = await register.stranger()
    const { page } = staff
    const { keyboard } = page
    await staff.open('/login')
    await keyboard.type('staff')
    await keyboard.press('Tab')
    await keyboard.type(register.password)
    await keyboard.press('Enter')
    await page.waitForURL(/\/my-office/)
    await staff.settled()

    await tabTo('ติดตั้งป้ายศูนย์แล้วหรือยัง')
    await keyboard.press('Enter')
    await page.locator('#field-status').waitFor()
    await staff.settled()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-status')
    await keyboard.press('ArrowRight')
    await page.locator('#field-reasonNotInstalled').waitFor()
    await tabToField('field-reasonNotInstalled')
    await keyboard.type('รองบประมาณ (ข้อมูลจำลอง)')
    await tabToField('field-plannedOn')
    await keyboard.type('1/6/2570')
    await keyboard.press('Control+s')
    await page.getByText(/^บันทึกแล้ว/).waitFor()

    const { rows } = await register.db.pool.query(
      'select status, planned_on::text from sign_installation where centre_id = $1 and removed_on is null',
      [register.country.centre('04300102')],
    )
    expect(rows).toEqual([{ status: 'NOT_INSTALLED', planned_on: '2027-06-01' }])
    expect(staff.faults).toEqual([])
    await staff.close()

    async function tabTo(text: string): Promise<void> {
      await tab((active) => active?.textContent === text)
    }
    async function tabToField(id: string): Promise<void> {
      await tab((active) => active?.id === id)
    }
    async function tab(
      reached: (active: { textContent: string | null; id: string } | null) => boolean,
    ): Promise<void> {
      for (let presses = 0; presses < 80; presses += 1) {
        const active = await page.evaluate(() => {
          const element = document.activeElement
          return element && { textContent: element.textContent, id: element.id }
        })
        if (reached(active)) return
        await keyboard.press('Tab')
      }
      throw new Error('never reached with the Tab key')
    }
  })

  it('lists the keys behind "?" and goes to a screen with two of them', async () => {
    const analyst = await register.as('analyst', { at: '/' })
    const { page } = analyst
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'แป้นลัด' }).waitFor()
    expect(await analyst.violations()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await page.keyboard.press('g')
    await page.keyboard.press('l')

    await page.getByRole('heading', { name: 'องค์กรปกครองส่วนท้องถิ่น' }).waitFor()
    await analyst.settled()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search')
    expect(analyst.faults).toEqual([])
    await analyst.close()
  })
})
