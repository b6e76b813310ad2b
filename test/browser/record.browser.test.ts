import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aPdf } from '../files/a-pdf.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

const ROUND = 'round=varied'

describe('the record of a centre', () => {
  let register: TestConsole
  let officer: Visitor
  const centreOf = (subject: string) => `/centres/centre_${register.country.centre(subject)}?${ROUND}`
  const stored = async (subject: string) => {
    const { rows } = await register.db.pool.query('select * from centre where id = $1', [
      register.country.centre(subject),
    ])
    return rows[0] as Record<string, unknown>
  }
  beforeAll(async () => {
    register = await aConsole()
  })
  beforeEach(async () => {
    officer = await register.as('officer')
  })
  afterEach(async () => {
    expect(officer.faults).toEqual([])
    await officer.close()
  })
  afterAll(() => register.close())

  it('opens a missing field focused with its message, saves it as people write it, says what is next, and the figures change', async () => {
    const { page } = officer
    const complete = page
      .getByRole('region', { name: 'ศูนย์ช่วยเหลือประชาชน' })
      .getByRole('link', { name: /^ครบถ้วน \d/ })
      .first()
    await officer.open(`/overview?${ROUND}&district=3001`)
    const before = Number(await complete.textContent())

    await officer.open(`${centreOf('04300102')}&field=phones`)
    const field = page.locator('#field-phones')
    await expect(field.evaluate((input) => input === document.activeElement)).resolves.toBe(true)
    expect(await page.locator('#field-phones-helper-text').textContent()).toBe(
      'กรอกโทรศัพท์สำนักงานอย่างน้อยหนึ่งหมายเลข',
    )
    await field.fill('๐ ๒๒๔๑ ๙๐๐๐ ต่อ 2312, 044-242528')
    await page.getByText('0 2241 9000 ต่อ 2312 · สำนักงาน').waitFor()
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click()

    await page.getByText(/^บันทึกแล้ว ถัดไป: ติดตั้งป้ายศูนย์แล้วหรือยัง/).waitFor()
    expect((await stored('04300102')).phones).toEqual([
      { kind: 'OFFICE', number: '022419000', extension: '2312' },
      { kind: 'OFFICE', number: '044242528', extension: null },
    ])
    await page.getByRole('button', { name: 'ไปยังช่องถัดไป' }).click()
    expect(new URL(page.url()).searchParams.get('tab')).toBe('sign')
    await officer.open(`/overview?${ROUND}&district=3001`)
    expect(Number(await complete.textContent())).toBe(before + 1)
  })

  it('asks which day is meant when a year could be of either era', async () => {
    const { page } = officer
    await officer.open(centreOf('03300101'))
    const field = page.locator('#field-orderDate')

    await field.fill('10/1/66')
    await page.getByRole('button', { name: /10 มกราคม 2566/ }).click()

    await expect(field.inputValue()).resolves.toBe('10/01/2566')
    await field.fill('31/2/2566')
    await page.getByText('ไม่มีวันนี้ในปฏิทิน').waitFor()
    await page.getByRole('button', { name: 'ยกเลิกการแก้ไข' }).click()
  })

  it('keeps both edits where two people changed different fields', async () => {
    const { page } = officer
    await officer.open(centreOf('03300101'))
    await register.db.pool.query('update centre set road = $2 where id = $1', [
      register.country.centre('03300101'),
      'ถนนตัวอย่าง',
    ])

    await page.locator('#field-openingHours').fill('จันทร์–ศุกร์ 08.30–16.30 น.')
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click()
    await page.getByText(/^บันทึกแล้ว/).waitFor()

    expect(await stored('03300101')).toMatchObject({
      road: 'ถนนตัวอย่าง',
      opening_hours: 'จันทร์–ศุกร์ 08.30–16.30 น.',
    })
  })

  it('shows both values where two people changed the same field, and writes nothing before the decision', async () => {
    const { page } = officer
    await officer.open(centreOf('05300103'))
    await register.db.pool.query('update centre set remarks = $2 where id = $1', [
      register.country.centre('05300103'),
      'ของคนอื่น',
    ])
    await page.locator('#field-remarks').fill('ของเรา')
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click()

    const dialog = page.getByRole('dialog', { name: 'มีผู้อื่นแก้ไขช่องเดียวกัน' })
    await dialog.getByText('ของคนอื่น').waitFor()
    expect(await dialog.getByText('ของเรา').count()).toBe(1)
    expect((await stored('05300103')).remarks).toBe('ของคนอื่น')
    expect(await officer.violations()).toEqual([])
    await officer.screenshot('conflict-1440-light')
    await dialog.getByRole('button', { name: 'บันทึกตามที่เลือก' }).click()
    await page.getByText(/^บันทึกแล้ว/).waitFor()

    expect((await stored('05300103')).remarks).toBe('ของเรา')
  })

  it('places a refusal on its field', async () => {
    const { page } = officer
    await officer.open(centreOf('03300101'))
    await page.locator('#field-postcode').fill('12')
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click()

    await page.locator('#field-postcode[aria-invalid="true"]').waitFor()
    expect(await page.locator('#field-postcode-helper-text').textContent()).not.toBe('')
    await page.getByRole('button', { name: 'ยกเลิกการแก้ไข' }).click()
  })

  it('takes the order as a PDF, gives it back as a download, refuses what is none, and lets it go again', async () => {
    const { page } = officer
    await officer.open(centreOf('03300101'))
    const orders = page.locator('#field-orderDocuments')
    const send = (name: string, buffer: Buffer) =>
      orders.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    await orders.getByText('ยังไม่มีไฟล์คำสั่ง').waitFor()

    await send('ไม่ใช่.pdf', Buffer.from('ข้อความ'))
    await orders.getByText('ไฟล์คำสั่งต้องเป็น PDF').waitFor()
    await orders.getByRole('button', { name: 'ไม่ส่งไฟล์นี้' }).click()
    await send('คำสั่งที่ 1-2561.pdf', aPdf('คำสั่ง', { pages: 3 }))
    const link = orders.getByRole('link', { name: 'คำสั่งที่ 1-2561.pdf' })
    await link.waitFor()
    await orders.getByText(/^3 หน้า · 1 KB · ส่งโดย/).waitFor()
    expect(await officer.violations()).toEqual([])
    for (const width of [1440, 360]) {
      await officer.look({ width, dark: false })
      expect(await officer.sideways()).toBe(0)
      await orders.scrollIntoViewIfNeeded()
      await officer.screenshot(`order-document-${width}-light`)
    }
    await officer.look({ width: 1440, dark: false })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('คำสั่งที่ 1-2561.pdf')

    await orders.getByRole('button', { name: 'ลบไฟล์' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'ลบไฟล์' }).click()
    await orders.getByText('ยังไม่มีไฟล์คำสั่ง').waitFor()
  })

  it('shows the position as a pin that typing, pressing, dragging and arrow keys move, and says so outside of the province', async () => {
    const { page } = officer
    await officer.open(centreOf('03300101'))
    const map = page.getByRole('group', { name: /^แผนที่จังหวัด/ })
    const pin = page.getByRole('slider', { name: 'หมุดที่ตั้ง' })
    const typed = async () => [
      Number(await page.locator('#field-lat').inputValue()),
      Number(await page.locator('#field-lon').inputValue()),
    ]
    for (const width of [1440, 360]) {
      await officer.look({ width, dark: width === 360 })
      await page.locator('#field-lat').fill('15°0\'0"N, 102.1')
      await page.locator('#field-openingHours').focus()
      expect(await pin.getAttribute('aria-valuetext')).toBe('15.00000, 102.10000')
      await pin.scrollIntoViewIfNeeded()

      await pin.focus()
      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('ArrowUp')
      const [lat = 0, lon = 0] = await typed()
      expect([lat > 15, lon > 102.1, lon - 102.1 > 5 * (lat - 15)]).toEqual([true, true, true])

      const { x, y, width: across, height } = (await pin.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      await page.mouse.move(x + across / 2, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + across / 2 - 30, y + height / 2 + 10, { steps: 3 })
      await page.mouse.up()
      const [south = 0, west = 0] = await typed()
      expect([south < lat, west < lon]).toEqual([true, true])
      await page.getByText(`หมุดอยู่ที่ ${south.toFixed(5)}, ${west.toFixed(5)}`).waitFor()
      expect([await officer.violations('#record-panel'), await officer.sideways()]).toEqual([[], 0])
      await officer.screenshot(`pin-${width}`, 'window')

      await page.getByRole('button', { name: 'ขยายแผนที่' }).click()
      await map.click({ position: { x: 20, y: 290 } })
      expect((await typed())[1]).toBeLessThan(west)
    }
    await page.locator('#field-lat').fill('18.7')
    await page.getByText(/^หมุดอยู่นอกกรอบของจังหวัด/).waitFor()
    await officer.look({ width: 1440, dark: false })
    await page.getByRole('button', { name: 'ยกเลิกการแก้ไข' }).click()
    await page.getByText(/^หมุดอยู่นอกกรอบของจังหวัด/).waitFor({ state: 'detached' })
  })

  it('asks before unsaved changes are left behind', async () => {
    const { page } = officer
    await officer.open(centreOf('03300101'))
    await page.locator('#field-remarks').fill('ยังไม่บันทึก')

    await page.getByRole('link', { name: 'ภาพรวม', exact: true }).click()
    await page.getByText('มีข้อมูลที่ยังไม่ได้บันทึก ต้องการออกจากหน้านี้หรือไม่').waitFor()
    await page.getByRole('button', { name: 'อยู่หน้านี้ต่อ' }).click()
    await expect(page.locator('#field-remarks').inputValue()).resolves.toBe('ยังไม่บันทึก')
    await page.getByRole('link', { name: 'ภาพรวม', exact: true }).click()
    await page.getByRole('button', { name: 'ออกโดยไม่บันทึก' }).click()

    await page.waitForURL(/\/overview/)
  })
})
