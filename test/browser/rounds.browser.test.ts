import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { aCountry } from '../support/country.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

const DUE = '2098-03-25T00:00:00+07:00'
const LOOKS = [
  { width: 1440, dark: false },
  { width: 360, dark: true },
] as const

describe('decisions about a round, each shown in numbers first', () => {
  let register: TestConsole
  let admin: Visitor
  let page: Page
  let dialog: Locator
  const count = async (condition: string) => {
    const { rows } = await register.db.pool.query(
      `select count(*)::int n from obligation o join round r on r.id = o.round_id where r.code = 'next' and ${condition}`,
    )
    return rows[0].n as number
  }
  beforeAll(async () => {
    register = await aConsole()
    await aCountry(register.db.pool).round('next', { due_at: DUE }).build()
    admin = await register.as('admin')
    page = admin.page
    dialog = page.getByRole('dialog')
  })
  afterAll(() => register.close())

  const choose = async (label: string, option: string | RegExp) => {
    await dialog.getByLabel(label, { exact: true }).click()
    await page.getByRole('option', { name: option }).click()
  }
  const province = async (code: string) => {
    await dialog.getByLabel('จังหวัด', { exact: true }).fill(code)
    await page.getByRole('option').first().click()
  }
  const lao = async (code: string) => {
    await choose('ใช้กับ', 'อปท. แห่งเดียว')
    await province('30')
    await dialog.getByLabel('อปท.', { exact: true }).fill(code)
    await page.getByRole('option', { name: code }).click()
  }
  const act = (name: string) => dialog.getByRole('button', { name, exact: true })
  const looked = async (name: string) => {
    for (const look of LOOKS) {
      await admin.look(look)
      expect({ name, look, violations: await admin.violations() }).toEqual({ name, look, violations: [] })
      expect({ name, look, sideways: await admin.sideways() }).toEqual({ name, look, sideways: 0 })
      await admin.screenshot(`${name}-${look.width}-${look.dark ? 'dark' : 'light'}`)
    }
    await admin.look(LOOKS[0])
  }

  it('extends the due date of a province by a document, and the ledger opens its rows', async () => {
    await admin.open('/rounds?round=next&tab=extensions')
    await page.getByText('ยังไม่มีการขยายเวลา').waitFor()
    await page.getByRole('button', { name: 'ขยายเวลา' }).click()
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByRole('alert').getByText('ยังเลือกไม่ครบ').waitFor()
    await choose('ใช้กับ', 'ทั้งจังหวัด')
    await province('30')
    await dialog.getByLabel('ขยายถึงวันที่').fill('๓๐ เม.ย. 2641')
    await dialog.getByText('30 เมษายน 2641').waitFor()
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText('กรุณาระบุ').first().waitFor()
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 12 (ข้อมูลจำลอง)')
    await looked('round-extend')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    const owed = await count(`o.province_id = '${register.country.province('30')}'`)
    await dialog.getByText(`${owed} แถวจะเปลี่ยน: ครบกำหนดใหม่ 30 เมษายน 2641`).waitFor()
    expect(await count('o.effective_due_at <> o.due_at')).toBe(0)
    await act('ขยายเวลา').click()
    await dialog.waitFor({ state: 'detached' })

    expect(await count(`o.effective_due_at = '2098-05-01T00:00:00+07:00'`)).toBe(owed)
    await page.getByText('ตัวอย่าง ว 12 (ข้อมูลจำลอง)').waitFor()
    await page.getByRole('tabpanel').getByRole('link').first().click()
    await page.waitForURL(/\/obligations\?.*province=30/)
  })

  it('withdraws it for a reason, in numbers first; the ledger keeps it and nobody else is asked', async () => {
    const officer = await register.as('officer', { at: '/rounds?round=next&tab=extensions' })
    await officer.page.getByText('มีผลอยู่').waitFor()
    expect(await officer.page.getByRole('button', { name: /^ถอนการขยายเวลา/ }).count()).toBe(0)
    await officer.close()

    await admin.open('/rounds?round=next&tab=extensions')
    const owed = await count(`o.province_id = '${register.country.province('30')}'`)
    await page.getByRole('button', { name: 'ถอนการขยายเวลา: ตัวอย่าง ว 12 (ข้อมูลจำลอง)' }).click()
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText('กรุณาระบุ').first().waitFor()
    await dialog.getByLabel('เหตุผล').fill('พิมพ์วันที่ผิด (ข้อมูลจำลอง)')
    await looked('round-withdraw')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText(`${owed} แถวจะกลับไปครบกำหนดตามเดิม`).waitFor()
    expect(await count('o.effective_due_at <> o.due_at')).toBe(owed)
    await act('ถอนการขยายเวลา').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(/^ถอนแล้ว .*: พิมพ์วันที่ผิด \(ข้อมูลจำลอง\)$/).waitFor()
    expect(await count('o.effective_due_at <> o.due_at')).toBe(0)
    await admin.open('/rounds?round=next&tab=extensions')
    await looked('round-extensions')
  })

  it('exempts one LAO from one item and takes it back', async () => {
    await admin.open('/rounds?round=next&tab=exemptions')
    await page.getByText('ยังไม่มีการยกเว้น').waitFor()
    await page.getByRole('button', { name: 'ยกเว้น', exact: true }).click()
    await lao('04300102')
    await choose('รายการ', 'การติดตั้งป้าย')
    await dialog.getByLabel('เหตุผล').fill('น้ำท่วม (ข้อมูลจำลอง)')
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 13')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText('1 แถวจะเปลี่ยนเป็นได้รับยกเว้น').waitFor()
    await act('ยกเว้น').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('tabpanel').getByText('ได้รับยกเว้น').waitFor()
    const staff = await register.as('staff', { at: '/my-office?round=next' })
    const task = staff.page.getByRole('region', { name: 'การติดตั้งป้าย' })
    await task.getByText('ได้รับยกเว้น').waitFor()
    expect(await task.getByText(/ยังขาด|ต้องแก้ไข|ยังไม่บันทึก|ค้าง|รอดำเนินการ/).count()).toBe(0)
    await staff.close()

    await page.getByRole('button', { name: 'ยกเลิกการยกเว้น' }).click()
    await lao('04300102')
    await dialog.getByLabel('เหตุผล').fill('น้ำลดแล้ว (ข้อมูลจำลอง)')
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 14')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText('1 แถวจะกลับมาต้องบันทึก').waitFor()
    await act('ยกเลิกการยกเว้น').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('ตัวอย่าง ว 14').waitFor()
  })

  it('extends and exempts chosen rows of a list at once', async () => {
    await admin.open('/obligations?round=next&district=3002&kind=ASSISTANCE&item=BASIC')
    await page.getByRole('checkbox', { name: 'เลือกทุกแถวของหน้านี้' }).check()
    await page.getByText(/^เลือก 3 แถว/).waitFor()
    await page.getByRole('button', { name: 'ขยายเวลา' }).click()
    await dialog.getByLabel('ขยายถึงวันที่').fill('31/5/2641')
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 15')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText(/^6 แถวจะเปลี่ยน/).waitFor()
    await act('ขยายเวลา').click()
    await dialog.waitFor({ state: 'detached' })
    expect(await count(`o.effective_due_at = '2098-06-01T00:00:00+07:00'`)).toBe(6)

    await page.getByRole('checkbox', { name: 'เลือกทุกแถวของหน้านี้' }).check()
    await looked('bulk-bar')
    await page.getByRole('button', { name: 'ยกเว้น', exact: true }).click()
    await dialog.getByLabel('เหตุผล').fill('น้ำท่วม (ข้อมูลจำลอง)')
    await dialog.getByLabel('เลขที่หนังสือ').fill('ตัวอย่าง ว 16')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText('3 แถวจะเปลี่ยนเป็นได้รับยกเว้น').waitFor()
    await act('ยกเว้น').click()
    await page.getByText('ไม่พบรายการตามตัวกรองนี้').waitFor()
  })

  it('closes a round, unlocks one LAO until a day and locks it again; others only read', async () => {
    await admin.open('/rounds?round=varied&tab=unlocks')
    await page.getByRole('button', { name: 'แก้ไขรอบ' }).click()
    await dialog.getByLabel('ปิดรับวันสุดท้าย').fill('31/5/2566')
    await looked('round-edit')
    // Somebody else writes meanwhile: what both wrote is shown beside, what only they wrote stays.
    await register.db.pool.query(
      `update round set letter_reference = 'ของเขา', allows_on_behalf = false where code = 'varied'`,
    )
    await dialog.getByLabel('หนังสืออ้างอิง').fill('ของเรา (ข้อมูลจำลอง)')
    await act('บันทึก').click()
    await dialog.getByText('ค่าปัจจุบัน: ของเขา').waitFor()
    await act('บันทึก').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('31 พฤษภาคม 2566').waitFor()
    const { rows } = await register.db.pool.query(
      `select letter_reference, allows_on_behalf from round where code = 'varied'`,
    )
    expect(rows).toEqual([{ letter_reference: 'ของเรา (ข้อมูลจำลอง)', allows_on_behalf: false }])
    await page.getByRole('button', { name: 'ปลดล็อก', exact: true }).click()
    await lao('04300102')
    await dialog.getByLabel('แก้ไขได้ถึงวันที่').fill('31/12/2640')
    await dialog.getByLabel('เหตุผล').fill('แก้เลขโทรศัพท์ (ข้อมูลจำลอง)')
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    await dialog.getByText('2 แถวจะแก้ไขได้ถึง 31 ธันวาคม 2640').waitFor()
    await act('ปลดล็อก').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'ล็อกอีกครั้ง' }).click()
    await act('ล็อกอีกครั้ง').click()
    await page.getByText(/^ล็อกอีกครั้งแล้ว/).waitFor()
    expect(admin.faults).toEqual([])

    const officer = await register.as('officer')
    await officer.open('/rounds?round=varied&tab=unlocks')
    await officer.page.getByText('แก้เลขโทรศัพท์ (ข้อมูลจำลอง)').waitFor()
    expect(await officer.page.getByRole('button', { name: /ปลดล็อก|ขยายเวลา|ล็อกอีกครั้ง/ }).count()).toBe(0)
    expect(officer.faults).toEqual([])
    await officer.close()
  })

  it('makes a round and opens it, after saying how much will be owed', async () => {
    await admin.open('/rounds?round=next')
    await page.getByRole('button', { name: 'สร้างรอบใหม่' }).click()
    await act('สร้างรอบใหม่').click()
    await dialog.getByText('กรุณาระบุ').first().waitFor()
    await dialog.getByLabel('ชื่อรอบ (ไทย)').fill('รอบที่สาม (ข้อมูลจำลอง)')
    await dialog.getByLabel('ชื่อรอบ (อังกฤษ)').fill('The third')
    await dialog.getByLabel('รหัสรอบ').fill('third')
    await dialog.getByLabel('วันเปิดรอบ').fill('1/1/2640')
    await dialog.getByLabel('วันสุดท้ายที่ทันกำหนด').fill('31/3/2640')
    await dialog.getByText(/^ข้อกำหนดที่ใช้/).click()
    await dialog.getByRole('checkbox', { name: /รหัสไปรษณีย์/ }).uncheck()
    await looked('round-new')
    await act('สร้างรอบใหม่').click()
    await page.waitForURL(/\/rounds\?round=third/)
    await page.getByRole('button', { name: 'แก้ไขรอบ' }).click()
    await dialog.getByLabel('วันสุดท้ายที่ทันกำหนด').fill('30/4/2640')
    await looked('round-draft-edit')
    await act('บันทึก').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('30 เมษายน 2640').waitFor()
    await page.getByRole('button', { name: 'เปิดรอบ', exact: true }).click()
    await act('ดูว่าจะเปลี่ยนกี่แถว').click()
    const found = (await dialog.getByText(/แถวจะต้องบันทึก/).textContent()) ?? ''
    const of = async (sql: string) => {
      const { rows } = await register.db.pool.query(`select ${sql} n from round r where r.code = 'third'`)
      return rows[0].n
    }
    const owed = '(select count(*)::int from obligation o where o.round_id = r.id)'
    expect(await of(owed)).toBe(0)
    await act('เปิดรอบ').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'ขยายเวลา' }).waitFor()
    expect(await of(owed)).toBe(Number.parseInt(found, 10))
    expect(await of('due_at')).toEqual(new Date('2097-05-01T00:00:00+07:00'))
    expect(
      await of(
        '(select count(*)::int from rule where not retired) - (select count(*)::int from round_rule where round_id = r.id)',
      ),
    ).toBe(1)
  })

  it('removes a round that is not open yet, for a reason', async () => {
    await register.db.pool.query(
      `insert into round (code, name_th, name_en, opens_at, due_at) values ('mistaken', 'รอบที่สร้างผิด (ข้อมูลจำลอง)', 'Mistaken', '2097-01-01', '2097-02-01')`,
    )
    await admin.open('/rounds?round=mistaken')
    await page.getByRole('button', { name: 'ลบรอบ' }).click()
    await act('ลบรอบ').click()
    await dialog.getByText('กรุณาระบุ').first().waitFor()
    await dialog.getByLabel('เหตุผล').fill('สร้างซ้ำ (ข้อมูลจำลอง)')
    await looked('round-delete')
    await act('ลบรอบ').click()
    await page.waitForURL(/\/rounds$/)
    await page.getByText('รอบที่สร้างผิด (ข้อมูลจำลอง)').first().waitFor({ state: 'detached' })
  })

  it('keeps the legal basis with its dates: entered, corrected, withdrawn; others only read', async () => {
    await admin.open('/rounds?round=next')
    const card = page.getByRole('region', { name: 'ฐานอำนาจของศูนย์' })
    await card.getByText('ยังไม่มีฐานอำนาจในทะเบียน').waitFor()
    await card.getByRole('button', { name: 'เพิ่มฐานอำนาจ' }).click()
    await act('บันทึก').click()
    await dialog.getByText('กรุณาระบุ').first().waitFor()
    await choose('ประเภทเอกสาร', 'ประกาศ')
    await choose('ใช้กับศูนย์', 'ศูนย์ปฏิบัติการร่วม')
    await dialog.getByLabel('ชื่อเรื่อง').fill('ประกาศตัวอย่าง (ข้อมูลจำลอง)')
    await dialog.getByLabel('ข้อหรือมาตรา').fill('ข้อ 6')
    await dialog.getByLabel('ลงวันที่').fill('๑๑/๑๐/๒๕๖๐')
    await looked('legal-basis')
    await act('บันทึก').click()
    await card.getByText('ประกาศ · ลงวันที่ 11 ต.ค. 2560 · ข้อ 6 · ศูนย์ปฏิบัติการร่วม').waitFor()
    await card.getByRole('button', { name: /^แก้ไขฐานอำนาจ/ }).click()
    await dialog.getByLabel('สิ้นผลวันที่ (วันแรกที่ไม่ใช้)').fill('1/1/2566')
    await act('บันทึก').click()
    await card.getByText(/สิ้นผล 1 ม.ค. 2566$/).waitFor()
    await admin.open('/rounds?round=next')
    await looked('legal-basis-card')

    const officer = await register.as('officer')
    await officer.open('/rounds?round=next')
    const theirs = officer.page.getByRole('region', { name: 'ฐานอำนาจของศูนย์' })
    await theirs.getByText('ประกาศตัวอย่าง (ข้อมูลจำลอง)').waitFor()
    expect(await theirs.getByRole('button').count()).toBe(0)
    await officer.close()

    await card.getByRole('button', { name: /^ถอนรายการ/ }).click()
    await dialog.getByLabel('เหตุผล').fill('บันทึกซ้ำ (ข้อมูลจำลอง)')
    await act('ถอนรายการ').click()
    await card.getByText('ยังไม่มีฐานอำนาจในทะเบียน').waitFor()
    expect(admin.faults).toEqual([])
  })
})
