import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { aConsole, type TestConsole } from './support/console.ts'
import { signsInAgain } from './support/session-over.ts'

describe('people and their access', () => {
  let register: TestConsole
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  /** Who the API takes the bearer of this token for; null: nobody. */
  async function asks(secret: string): Promise<string | null> {
    const response = await fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    })
    const { data } = (await response.json()) as { data?: { viewer: { name: string } | null } }
    return data?.viewer?.name ?? null
  }

  it('says in words what became of rights: no column, no word of a program, no id', async () => {
    const admin = await register.as('admin', { at: '/audit' })
    const rights = admin.page.locator('#main table')
    await rights
      .getByText(/ · นักวิเคราะห์ของกรม/)
      .first()
      .waitFor()
    expect(await rights.textContent()).not.toMatch(/[a-z]+_[a-z]+|[A-Z]{2,}_[A-Z]|[0-9a-f]{8}-[0-9a-f]{4}/)
    expect(admin.faults).toEqual([])
    await admin.close()
  })

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

  it('invites somebody, who opens the address, chooses a password and is at work until suspended', async () => {
    const login = `invited-${Date.now().toString(36)}`
    const admin = await register.as('admin')
    const { page } = admin
    await admin.open('/accounts')
    await page.getByRole('button', { name: 'เชิญผู้ใช้' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('ชื่อ', { exact: true }).fill('ผู้รับเชิญ (ข้อมูลจำลอง)')
    await dialog.getByLabel('ชื่อผู้ใช้').fill('ตัวไทย')
    await dialog.getByRole('combobox', { name: 'บทบาท' }).click()
    await page.getByRole('option', { name: 'เจ้าหน้าที่ สถจ.' }).click()
    await dialog.getByLabel('จังหวัด').press('ArrowDown')
    await page.getByRole('option').first().click()
    await dialog.getByRole('button', { name: 'เชิญผู้ใช้' }).click()
    await dialog
      .getByRole('alert')
      .getByText(/ชื่อผู้ใช้ต้องเป็น/)
      .waitFor()
    await dialog.getByLabel('ชื่อผู้ใช้').fill(login)
    const invite = dialog.getByRole('button', { name: 'เชิญผู้ใช้' })
    await signsInAgain(register, admin, 'admin', () => invite.click())
    const address = (await dialog.locator('code').last().textContent()) ?? ''
    expect(await admin.violations()).toEqual([])
    await admin.screenshot('hand-over-1440-light')
    await dialog.getByRole('button', { name: 'มอบแล้ว ปิด' }).click()

    const guest = await register.stranger()
    await guest.page.goto(address)
    await guest.page.getByLabel('รหัสผ่านใหม่').fill('นกกระเรียน เดินในนา 5 ตัว')
    expect(new URL(guest.page.url()).hash).toBe('')
    await guest.page.getByRole('button', { name: 'ตั้งรหัสผ่าน' }).click()
    await guest.page.waitForURL(/\/my-province/)

    await admin.open(`/accounts?q=${login}`)
    await page.getByRole('link', { name: 'ผู้รับเชิญ (ข้อมูลจำลอง)' }).click()
    await page.getByText('รหัสจากผู้ดูแล · สำเร็จ').waitFor()
    for (const look of [
      { width: 360, dark: true },
      { width: 1440, dark: false },
    ]) {
      await admin.look(look)
      expect(await admin.violations()).toEqual([])
      expect(await admin.sideways()).toBe(0)
      await admin.screenshot(`account-${look.width}-${look.dark ? 'dark' : 'light'}`)
    }
    await page.getByRole('button', { name: 'ระงับ', exact: true }).click()
    await page.getByRole('dialog').getByLabel('เหตุผล').fill('ย้ายไปหน่วยงานอื่น (ข้อมูลจำลอง)')
    await page.getByRole('dialog').getByRole('button', { name: 'ระงับ' }).click()
    await page.getByText('ย้ายไปหน่วยงานอื่น (ข้อมูลจำลอง)').waitFor()
    await page.getByRole('button', { name: 'ยกเลิกการระงับ' }).waitFor()
    await guest.page.goto(`${register.url}/overview`)
    await guest.page.waitForURL(/\/login/)
    expect(admin.faults).toEqual([])
    await guest.close()
    await admin.close()
  })

  it('gives and takes roles, and tells somebody without the right so without asking anything', async () => {
    const { rows } = await register.db.pool.query(`select id from account where login = 'analyst'`)
    const path = `/accounts/account_${rows[0].id}`
    const admin = await register.as('admin')
    const roles = admin.page.getByRole('region', { name: 'บทบาทและพื้นที่' })
    await admin.open(path)
    await roles.getByRole('combobox', { name: 'บทบาท' }).click()
    await admin.page.getByRole('option', { name: 'เจ้าหน้าที่กรม (แก้ไขได้)' }).click()
    await roles.getByRole('button', { name: 'เพิ่มบทบาท' }).click()
    await roles.getByRole('button', { name: 'ถอนบทบาท เจ้าหน้าที่กรม (แก้ไขได้)' }).click()
    await roles.getByRole('button', { name: 'ถอนบทบาท เจ้าหน้าที่กรม (แก้ไขได้)' }).waitFor({ state: 'detached' })
    expect(admin.faults).toEqual([])
    await admin.close()

    const officer = await register.as('officer')
    officer.operations()
    await officer.open(path)
    await officer.page.getByText('ท่านไม่มีสิทธิดูข้อมูลส่วนนี้').waitFor()
    expect(officer.operations()).not.toContain('Account')
    await officer.close()
  })

  it('says what a role may see and do, inside its area and elsewhere, and to administrators only', async () => {
    const admin = await register.as('admin')
    const levelOf = (field: string) =>
      admin.page
        .getByRole('table', { name: 'ช่องข้อมูลของ บุคคลของศูนย์' })
        .getByRole('row', { name: new RegExp(`^${field}`) })
        .getByRole('cell')
        .nth(1)
        .textContent()
    for (const [role, where, level] of [
      ['PROVINCE_OFFICER', 'own', 'เห็นค่า'],
      ['PROVINCE_OFFICER', 'elsewhere', 'ไม่เห็น'],
      ['DLA_ANALYST', 'own', 'เห็นแบบปิดบัง'],
    ]) {
      await admin.open(`/access?role=${role}&where=${where}&q=CentrePerson`)
      expect([role, where, await levelOf('mobile')]).toEqual([
        role,
        where,
        expect.stringMatching(`${level}$`),
      ])
    }
    // What the role sees something of comes first, each thing by its Thai name.
    await admin.open('/access?role=LAO_STAFF')
    const [first] = await admin.page.locator('#main section').allTextContents()
    expect(first).toMatch(/^[\u0E00-\u0E7F]/)
    expect(first).toContain('เห็นค่า')
    expect(admin.faults).toEqual([])
    await admin.close()

    const editor = await register.as('editor')
    editor.operations()
    await editor.open('/access')
    await editor.page.getByText('ท่านไม่มีสิทธิดูข้อมูลส่วนนี้').waitFor()
    expect(editor.operations()).not.toContain('RoleAccess')
    await editor.close()
  })

  it('makes a token that works as shown, changes its secret and revokes it', async () => {
    const admin = await register.as('admin')
    const { page } = admin
    await admin.open('/tokens')
    await page.getByRole('button', { name: 'ออกโทเค็น' }).click()
    const dialog = page.getByRole('dialog')
    const name = `ภาคี ${Date.now().toString(36)} (ข้อมูลจำลอง)`
    await dialog.getByLabel('หน่วยงานหรือโปรแกรม').fill(name)
    await dialog.getByLabel('เครือข่ายที่ใช้ได้').fill('ที่ไหนก็ได้')
    await dialog.getByRole('button', { name: 'ออกโทเค็น' }).click()
    await dialog.getByRole('alert').getByText(/CIDR/).waitFor()
    expect(await admin.violations()).toEqual([])
    await admin.screenshot('token-form-1440-light')
    await dialog.getByLabel('เครือข่ายที่ใช้ได้').fill('127.0.0.0/8')
    await dialog.getByRole('button', { name: 'ออกโทเค็น' }).click()
    const first = await secretOf(page)
    expect(await asks(first)).toBe(name)

    await page.getByRole('link', { name }).click()
    await page.getByRole('button', { name: 'แก้ไข' }).click()
    await dialog.getByLabel('งบคำขอต่อชั่วโมง').fill('5,000')
    await dialog.getByRole('button', { name: 'บันทึก' }).click()
    await page.getByText(/จาก 5,000$/).waitFor()
    await page.getByRole('button', { name: 'เปลี่ยนรหัส' }).click()
    await dialog.getByLabel(/^รหัสเดิมใช้ได้อีก/).fill('0')
    await dialog.getByRole('button', { name: 'เปลี่ยนรหัส' }).click()
    const second = await secretOf(page)
    expect(await asks(first)).toBeNull()
    expect(await asks(second)).toBe(name)
    await page.reload()
    await page.getByRole('table', { name: 'การใช้งาน' }).waitFor()
    await admin.settled()
    await admin.look({ width: 360, dark: true })
    expect(await admin.violations()).toEqual([])
    expect(await admin.sideways()).toBe(0)
    await admin.screenshot('token-360-dark')

    await page.getByRole('button', { name: 'ยกเลิกโทเค็น' }).click()
    await dialog.getByRole('button', { name: 'ยกเลิกโทเค็น' }).click()
    await page.getByText('ยกเลิกเมื่อ').waitFor()
    expect(await asks(second)).toBeNull()
    expect(admin.faults).toEqual([])
    await admin.close()
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

/** The token a dialog shows this once; closes it. */
async function secretOf(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'โทเค็น' })
  const secret = (await dialog.locator('pre').first().textContent()) ?? ''
  await dialog.getByRole('button', { name: 'เก็บแล้ว ปิด' }).click()
  return secret
}
