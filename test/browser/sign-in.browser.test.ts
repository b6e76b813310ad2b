import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type TestConsole } from './support/console.ts'

describe('signing in', () => {
  let register: TestConsole
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  it('says that login or password is wrong, and leads back to the page that was asked for', async () => {
    const visitor = await register.stranger()
    const { page } = visitor
    await page.goto(`${register.url}/laos?round=varied&province=30`)
    await page.locator('input[name="login"]').fill('analyst')
    await page.locator('input[name="password"]').fill('ไม่ใช่รหัสผ่านนี้')
    await page.locator('button[type="submit"]').click()
    await page.getByText('ชื่อผู้ใช้ รหัสผ่าน หรือรหัสยืนยันไม่ถูกต้อง').waitFor()
    expect(await visitor.violations()).toEqual([])
    await visitor.screenshot('sign-in-1440-light')
    await visitor.look({ width: 360, dark: false })
    await visitor.screenshot('sign-in-360-light')

    await page.locator('input[name="password"]').fill(register.password)
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/laos/)
    await visitor.settled()

    expect(new URL(page.url()).searchParams.get('province')).toBe('30')
    await visitor.close()
  })

  it('lets nobody in before a password somebody else has seen is changed', async () => {
    const visitor = await register.stranger()
    const { page } = visitor
    await visitor.open('/login')
    await page.locator('input[name="login"]').fill('noted')
    await page.locator('input[name="password"]').fill(register.password)
    await page.locator('button[type="submit"]').click()
    await page.getByLabel('รหัสผ่านใหม่').waitFor()

    await page.getByLabel('รหัสผ่านปัจจุบัน').fill(register.password)
    await page.getByLabel('รหัสผ่านใหม่').fill('นกเงือก บินข้ามเขา 9 ลูก')
    await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click()

    await page.waitForURL(/\/my-office/)
    await visitor.close()
  })

  it('speaks English when asked, and still does after the page is loaded again', async () => {
    const analyst = await register.as('analyst')
    const { page } = analyst
    await page.getByRole('button', { name: /switch to English/ }).click()
    await page.getByRole('heading', { name: 'Completeness overview' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Completeness overview' }).waitFor()

    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(analyst.faults).toEqual([])
    await analyst.close()
  })

  it('is noticed by these tests when a page does what the content policy refuses', async () => {
    const visitor = await register.stranger()
    await visitor.open('/login')
    expect(visitor.faults).toEqual([])
    await visitor.page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(style)
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      document.head.append(script)
    })
    expect(await visitor.page.evaluate(() => 'ran' in globalThis)).toBe(false)
    for (const directive of ['style-src', 'script-src'])
      expect(visitor.faults.join()).toContain(`content policy: ${directive}`)
    await visitor.close()
  })

  it('signs out', async () => {
    const analyst = await register.as('analyst')
    await analyst.page.getByRole('button', { name: /^บัญชี/ }).click()
    await analyst.page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()
    await analyst.page.waitForURL(/\/login/)
    await analyst.page.goto(`${register.url}/overview`)
    await analyst.page.waitForURL(/\/login/)
    await analyst.close()
  })
})
