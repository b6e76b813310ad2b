import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { aConsole, type TestConsole } from './support/console.ts'

describe('people and their access', () => {
  let register: TestConsole
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  it('sets up a second factor, is asked for it at the next sign-in, and switches it off again', async () => {
    await register.db.pool.query(`update account set second_factor_since = null where login = 'staff'`)
    const staff = await register.as('staff')
    const { page } = staff
    await staff.open('/account')
    const card = page.getByRole('region', { name: 'การยืนยันตัวตนสองชั้น' })
    await card.getByRole('button', { name: 'เริ่มตั้งค่า' }).click()
    await card.getByLabel('รหัสผ่านปัจจุบัน').fill(register.password)
    await card.getByRole('button', { name: 'เริ่มตั้งค่า' }).click()
    await card.getByRole('img', { name: 'คิวอาร์โค้ดสำหรับแอปยืนยันตัวตน' }).waitFor()
    const secret = ((await card.locator('code').textContent()) ?? '').replace(/\s/g, '')
    expect(await staff.violations()).toEqual([])
    await staff.screenshot('second-factor-1440-light')
    const app = new TOTP({ secret: Secret.fromBase32(secret) })
    await card.getByLabel('รหัส 6 หลัก').fill(app.generate())
    await card.getByRole('button', { name: 'ยืนยัน', exact: true }).click()
    await card.getByText('รหัสกู้คืน', { exact: true }).waitFor()
    const codes = await card.getByRole('listitem').allInnerTexts()
    expect(codes).toHaveLength(10)
    expect(await staff.violations()).toEqual([])
    await card.getByRole('button', { name: 'เก็บรหัสแล้ว ไปต่อ' }).click()
    await card.getByText('เหลือรหัสกู้คืน 10 รหัส').waitFor()
    await signOut(page)

    await page.locator('input[name="login"]').fill('staff')
    await page.locator('input[name="password"]').fill(register.password)
    await page.locator('button[type="submit"]').click()
    await page.getByLabel('รหัสยืนยัน').fill(codes[0] ?? '')
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/account/)
    await card.getByText('เหลือรหัสกู้คืน 9 รหัส').waitFor()
    await card.getByRole('button', { name: 'ปิดการยืนยันตัวตนสองชั้น' }).click()
    await card.getByLabel('รหัสผ่านปัจจุบัน').fill(register.password)
    await card.getByRole('button', { name: 'ปิดการยืนยันตัวตนสองชั้น' }).click()
    await card.getByText(/^ยังไม่เปิดใช้/).waitFor()
    expect(staff.faults).toEqual([])
    await staff.close()
  })

  it('ends a session of another device, which is then signed out', async () => {
    const there = await register.as('editor')
    const here = await register.as('editor')
    await here.open('/account')
    const sessions = here.page.getByRole('region', { name: 'เครื่องที่เข้าสู่ระบบอยู่' })
    await sessions.getByRole('button', { name: 'ออกจากระบบเครื่องนี้' }).click()
    await sessions.getByRole('button', { name: 'ออกจากระบบเครื่องนี้' }).waitFor({ state: 'detached' })

    await there.page.goto(`${register.url}/laos`)

    await there.page.waitForURL(/\/login/)
    expect(here.faults).toEqual([])
    await there.close()
    await here.close()
  })

  it('says in words why the provider’s way ended, and repeats nothing of the address', async () => {
    const visitor = await register.stranger()
    await visitor.open('/login?refused=NO_MAPPING')
    await visitor.page.getByText(/ยังไม่มีบทบาทในระบบนี้/).waitFor()
    await visitor.open('/login?refused=%3Cb%3Ehello')
    await visitor.page
      .getByRole('alert')
      .getByText(/ตรวจสอบคำตอบของผู้ให้บริการยืนยันตัวตนไม่ผ่าน/)
      .waitFor()
    expect(await visitor.page.getByText('hello').count()).toBe(0)
    await visitor.close()
  })
})

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^บัญชี/ }).click()
  await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()
  await page.waitForURL(/\/login/)
}
