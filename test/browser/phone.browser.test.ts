import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CDPSession } from 'playwright-core'
import sharp from 'sharp'
import { aPhonePicture } from '../files/a-picture.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

const LAO = '04300102'
const NEIGHBOUR = '05300103'
/** A village with one bar of signal: 400 kbit/s up and down, a fifth of a second each way. */
const ONE_BAR = { offline: false, latency: 200, downloadThroughput: 50_000, uploadThroughput: 50_000 }

/** As a camera writes it, too large for one part: noise does not compress. */
async function aLargePicture(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const
  const create = { width: 900, height: 700, channels: 3, background: '#888888', noise } as const
  return sharp({ create }).jpeg({ quality: 70 }).toBuffer()
}

describe('an office with a phone in front of its sign', () => {
  let register: TestConsole
  let staff: Visitor
  let line: CDPSession
  beforeAll(async () => {
    register = await aConsole()
    await register.db.pool.query(
      `update centre set phones = '[{"number": "020999999", "extension": null, "kind": "OFFICE"}]' where id = $1`,
      [register.country.centre(LAO)],
    )
  })
  // A step that is tried again finds the record as the first try did.
  beforeEach(async () => {
    await register.db.pool.query(
      'update sign_installation set deleted_at = now() where centre_id = any($1)',
      [[register.country.centre(LAO), register.country.centre(NEIGHBOUR)]],
    )
    await register.db.pool.query(
      `insert into sign_installation (centre_id, status, position, installed_on, remarks) values ($1, 'INSTALLED', 'FENCE', '2023-03-01', 'เดิม')`,
      [register.country.centre(NEIGHBOUR)],
    )
  })
  afterEach(() => staff.close())
  afterAll(() => register.close())

  async function arrives(person: 'staff' | 'officer' = 'staff'): Promise<void> {
    staff = await register.as(person, { width: 360, at: '/' })
    staff.page.setDefaultTimeout(20_000)
    line = await staff.page.context().newCDPSession(staff.page)
    await line.send('Network.enable')
  }
  const overTheLine = (conditions: typeof ONE_BAR) =>
    line.send('Network.emulateNetworkConditions', conditions)
  const sessionIsOver = () =>
    register.db.pool.query(
      `update session set revoked_at = now() where account_id = (select id from account where login = 'staff') and revoked_at is null`,
    )
  const photos = async (lao: string) => {
    const { rows } = await register.db.pool.query(
      `select p.caption, s.status, s.remarks from sign_installation s left join photo p on p.sign_id = s.id and p.deleted_at is null
       where s.centre_id = $1 and s.removed_on is null and s.deleted_at is null order by p.position`,
      [register.country.centre(lao)],
    )
    return rows as { caption: string | null; status: string; remarks: string | null }[]
  }

  it('sees what is missing, takes the photo, signs in again in the middle, saves and has its receipt', async () => {
    await arrives()
    const { page } = staff
    await overTheLine(ONE_BAR)
    await page.getByRole('link', { name: 'ติดตั้งป้ายศูนย์แล้วหรือยัง' }).click()
    await page.getByRole('radio', { name: 'ติดตั้งแล้ว', exact: true }).check()
    await page.getByRole('radio', { name: 'ริมรั้วที่ทำการ' }).check()
    await page.locator('#field-installedOn').fill('1/3/2566')
    await page.locator('#field-sign-remarks').fill('ป้ายใหม่ (ข้อมูลจำลอง)')

    const picture = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await aLargePicture() }
    await page.locator('input[type="file"][capture]').setInputFiles(picture)
    await page.getByText(/^กำลังส่ง [1-9]\d?%/).waitFor()
    await overTheLine({ ...ONE_BAR, offline: true })
    await page.getByText(/^สัญญาณขาด รอส่งต่อจาก [1-9]\d?%/).waitFor()
    expect(await staff.sideways()).toBe(0)
    expect(await staff.violations()).toEqual([])
    await staff.screenshot('phone-broken-line-360')
    await overTheLine(ONE_BAR)
    await page.getByText('ส่งแล้ว จะแนบเมื่อบันทึกป้าย').waitFor()

    await sessionIsOver()
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click()
    const again = page.getByRole('dialog', { name: 'เข้าสู่ระบบอีกครั้ง' })
    await again.getByLabel('ชื่อผู้ใช้').fill('staff')
    await again.getByLabel('รหัสผ่าน').fill('ไม่ใช่รหัสนี้')
    await again.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click()
    await again.getByRole('alert').filter({ hasText: /./ }).first().waitFor()
    expect(await staff.violations()).toEqual([])
    await staff.screenshot('phone-sign-in-again-360')
    await again.getByLabel('รหัสผ่าน').fill(register.password)
    await again.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click()

    await page.getByText('แนบภาพแล้ว').waitFor()
    await page.getByText(/^บันทึกแล้ว ครบถ้วนแล้ว/).waitFor()
    expect(await photos(LAO)).toEqual([{ caption: null, status: 'INSTALLED', remarks: 'ป้ายใหม่ (ข้อมูลจำลอง)' }])
    await overTheLine({ ...ONE_BAR, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
    await staff.settled()
    await staff.screenshot('phone-photo-attached-360')

    await staff.open('/my-office?round=varied')
    await page.getByRole('button', { name: 'พิมพ์ใบรับ' }).waitFor()
    await staff.screenshot('phone-receipt-360')
  })

  it('describes, enlarges, puts in order and removes photos', async () => {
    await arrives('officer')
    const { page } = staff
    await staff.open(`/centres/centre_${register.country.centre(NEIGHBOUR)}?round=varied&tab=sign`)
    const buffer = await aPhonePicture(31, { takenAt: '2023:03:02 09:30:00', lat: 15.01, lon: 102.01 })
    await page.locator('input[type="file"]:not([capture])').setInputFiles([
      { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aLargePicture() },
      { name: 'b.jpg', mimeType: 'image/jpeg', buffer },
    ])
    const second = page.getByRole('button', { name: 'ดูภาพใหญ่: ภาพป้ายที่ 2' })
    await second.waitFor()
    await page.getByRole('button', { name: 'คำบรรยาย' }).nth(1).click()
    await page.getByLabel('คำบรรยายภาพ').fill('ด้านทิศเหนือ')
    await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click()
    await page.getByRole('button', { name: 'ดูภาพใหญ่: ด้านทิศเหนือ' }).waitFor()
    await page.getByRole('button', { name: 'เลื่อนขึ้นก่อน' }).click()
    await page.getByRole('button', { name: 'ดูภาพใหญ่: ภาพป้ายที่ 2' }).waitFor()

    await page.getByRole('button', { name: 'ดูภาพใหญ่: ด้านทิศเหนือ' }).click()
    const large = page.getByRole('dialog', { name: 'ด้านทิศเหนือ' })
    await large.getByRole('img', { name: 'ด้านทิศเหนือ' }).evaluate((img: HTMLImageElement) => img.decode())
    await large.getByText(/ถ่ายเมื่อ 2 มี.ค. 2566/).waitFor()
    expect(await staff.violations()).toEqual([])
    await staff.screenshot('phone-lightbox-360')
    await large.getByRole('button', { name: 'ปิด' }).click()

    await staff.settled()
    expect(await staff.sideways()).toBe(0)
    expect(await staff.violations()).toEqual([])
    await staff.screenshot('phone-photos-360')
    await staff.look({ width: 1440, dark: false })
    await staff.screenshot('photos-1440')
    await page.getByRole('button', { name: 'ลบภาพ' }).nth(1).click()
    await page.getByRole('dialog').getByRole('button', { name: 'ลบภาพ' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await photos(NEIGHBOUR)).map(({ caption }) => caption)).toEqual(['ด้านทิศเหนือ'])
    expect(staff.faults).toEqual([])
  })

  it('says which file cannot be taken and why, and brings back what was typed after the page is loaded anew', async () => {
    await arrives('officer')
    const { page } = staff
    await staff.open(`/centres/centre_${register.country.centre(NEIGHBOUR)}?round=varied&tab=sign`)
    const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic', 'latin1'), Buffer.alloc(64)])
    await page
      .locator('input[type="file"]:not([capture])')
      .setInputFiles([{ name: 'a.heic', mimeType: 'image/jpeg', buffer: heic }])
    await page.getByText(/เข้ากันได้มากที่สุด/).waitFor()
    await page.getByRole('button', { name: 'ไม่ส่งภาพนี้' }).click()

    await page.locator('#field-sign-remarks').fill('ยังไม่บันทึก')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByText('นำสิ่งที่พิมพ์ค้างไว้กลับมาแล้ว ตรวจสอบแล้วกดบันทึก').waitFor()
    await expect(page.locator('#field-sign-remarks').inputValue()).resolves.toBe('ยังไม่บันทึก')
    await page.getByRole('button', { name: 'ยกเลิกการแก้ไข' }).last().click()
    await page.reload()
    await staff.settled()
    await expect(page.locator('#field-sign-remarks').inputValue()).resolves.toBe('เดิม')
  })
})
