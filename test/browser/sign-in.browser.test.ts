import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aKey, CLIENT, TestProvider } from '../accounts/support-oidc.ts'
import { MAPPING } from '../accounts/support-oidc-office.ts'
import { aFolder } from '../support/folder.ts'
import { aConsole, type TestConsole } from './support/console.ts'

describe('signing in', () => {
  const folder = aFolder()
  let provider: TestProvider
  let register: TestConsole
  beforeAll(async () => {
    provider = await TestProvider.start()
    const mapping = join(folder.path, 'mapping.json')
    writeFileSync(mapping, JSON.stringify(MAPPING))
    register = await aConsole({
      ...{ LCR_OIDC_ISSUER: provider.issuer, LCR_OIDC_NAME: 'ThaID (ข้อมูลจำลอง)', LCR_OIDC_MAPPING: mapping },
      ...{ LCR_OIDC_CLIENT_ID: CLIENT.id, LCR_OIDC_CLIENT_SECRET: CLIENT.secret },
    })
  })
  afterAll(async () => {
    await register.close()
    await provider.stop()
    folder.remove()
  })

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
    const analyst = await register.as('analyst', { at: '/' })
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

  it('leads through the OpenID provider of another site and back to the page that was asked for', async () => {
    // To a browser localhost is another site than the provider's 127.0.0.1: strict cookies stay at home on the way back.
    const here = register.url.replace('127.0.0.1', 'localhost')
    provider.use(`${here}/auth/oidc/callback`, aKey('browser'))
    provider.people.somying = {
      ...{ preferred_username: 'somying', name: 'สมหญิง (ข้อมูลจำลอง)', roles: ['dla-analyst'] },
    }
    provider.who = 'somying'
    const visitor = await register.stranger()
    const { page } = visitor
    await page.goto(`${here}/laos?round=varied&province=30`)
    await page.getByRole('link', { name: 'ThaID (ข้อมูลจำลอง)' }).waitFor()
    visitor.faults.length = 0 // until here nobody was signed in
    await page.getByRole('link', { name: 'ThaID (ข้อมูลจำลอง)' }).click()
    await page.waitForURL((now) => now.pathname === '/laos' && now.searchParams.get('province') === '30')
    await visitor.settled()
    await page.getByRole('button', { name: /^บัญชี สมหญิง/ }).waitFor()
    const cookies = (await page.context().cookies(here)).map(({ name, httpOnly, sameSite }) => [
      ...[name, httpOnly, sameSite],
    ])
    expect(cookies).toEqual([['session', true, 'Strict']])
    expect(visitor.faults).toEqual([])
    await visitor.close()
  })

  it('signs out', async () => {
    const analyst = await register.as('analyst', { at: '/' })
    await analyst.page.getByRole('button', { name: /^บัญชี/ }).click()
    await analyst.page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()
    await analyst.page.waitForURL(/\/login/)
    await analyst.page.goto(`${register.url}/overview`)
    await analyst.page.waitForURL(/\/login/)
    await analyst.close()
  })
})
