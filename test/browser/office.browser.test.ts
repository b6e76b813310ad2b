import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { aDatabase } from '../support/database.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import { addPerson, type OpenConsole, openConsole } from './support/open-console.ts'

describe('an office at its task list, with the keyboard only', () => {
  let register: TestConsole
  beforeAll(async () => {
    register = await aConsole()
    const { db, country } = register
    const offices = ['04300102', '06300201'].map((code) => country.lao(code))
    await addPerson(db.pool, 'of-two', ...offices.map((areaId) => ({ role: 'LAO_STAFF' as const, areaId })))
  })
  afterAll(() => register.close())

  it('is asked for everything of a joint centre that nobody has recorded, and told of no end', async () => {
    const editor = await register.as('editor', {
      at: `/centres/new?round=varied&slot=slot_${register.country.slot('3101')}`,
    })
    const asked = editor.page.getByRole('complementary', { name: 'สิ่งที่ยังต้องทำ' })
    await asked.getByText(/^ยังขาด/).waitFor()
    expect(await asked.textContent()).not.toContain('ครบถ้วนแล้ว')
    await editor.close()
  })

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

  it('of two LAOs is asked for one at a time, which the address names', async () => {
    const both = await register.stranger()
    await both.signIn('of-two', register.password)
    await both.open('/')
    const { page } = both
    await page.getByText(/04300102 · รอบ/).waitFor()
    await page.getByText('บันทึกโดย สถจ.').waitFor()
    await page.getByRole('combobox', { name: 'ชื่อ อปท.' }).click()
    await page.getByRole('option', { name: /06300201/ }).click()
    await page.getByText(/06300201 · รอบ/).waitFor()
    expect(new URL(page.url()).searchParams.get('lao')).toBe('06300201')
    expect(await both.violations()).toEqual([])
    expect(both.faults).toEqual([])
    await both.close()
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

describe('a register that has no round yet', () => {
  let register: OpenConsole
  beforeAll(async () => {
    const db = await aDatabase()
    const country = await aCountry(db.pool).province('30').district('3001').lao('06300101').build()
    await addPerson(db.pool, 'admin', { role: 'DLA_ADMIN', areaId: null })
    await addPerson(db.pool, 'staff', { role: 'LAO_STAFF', areaId: country.lao('06300101') })
    register = await openConsole(db)
  })
  afterAll(() => register.close())

  it('says so to an office, and leads an administrator to the first one', async () => {
    const staff = await register.as('staff', { at: '/' })
    await staff.page.getByText('ยังไม่มีรอบการบันทึก').waitFor()
    expect(await staff.page.getByText('บัญชีนี้ไม่ได้ผูกกับ อปท. ใด').count()).toBe(0)
    await staff.close()

    const admin = await register.as('admin', { at: '/' })
    const { page } = admin
    const dialog = page.getByRole('dialog')
    await page.getByRole('link', { name: /^เปิดรอบแรกได้ที่/ }).click()
    await page.getByRole('button', { name: 'สร้างรอบใหม่' }).click()
    await dialog.getByLabel('เริ่มจาก').click()
    await page.getByRole('option', { name: /^หนังสือ มท/ }).click()
    await dialog.getByRole('button', { name: 'สร้างรอบใหม่' }).click()
    await page.waitForURL(/round=letter-2566/)
    await page.getByRole('button', { name: 'เปิดรอบ' }).click()
    await dialog.getByRole('button', { name: 'ดูว่าจะเปลี่ยนกี่แถว' }).click()
    await dialog.getByText(/^4 แถวจะต้องบันทึก/).waitFor()
    await dialog.getByRole('button', { name: 'เปิดรอบ' }).click()
    await page.getByRole('button', { name: 'ขยายเวลา' }).waitFor()
    expect(admin.faults).toEqual([])
    await admin.close()
  })
})
