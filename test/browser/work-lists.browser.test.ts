import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type Person, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

const OBLIGATIONS = '/obligations?round=varied'

describe('work lists', () => {
  let register: TestConsole
  const visitors = new Map<Person, Visitor>()
  beforeAll(async () => {
    register = await aConsole()
  })
  afterEach(() => {
    for (const { faults } of visitors.values()) expect(faults.splice(0)).toEqual([])
  })
  afterAll(() => register.close())

  /** In the same window as before, which remembers nothing but who it is. */
  async function comes(person: Person, width = 1440): Promise<Visitor> {
    const visitor = visitors.get(person) ?? (await register.as(person, { at: '/account' }))
    visitors.set(person, visitor)
    await visitor.page.evaluate(() => localStorage.clear())
    await visitor.page.setViewportSize({ width, height: 900 })
    return visitor
  }
  const rowsSaid = async ({ page }: Visitor) => {
    const said = await page.getByRole('navigation', { name: /^หน้า/ }).textContent()
    return Number(/([\d,]+) แถว/.exec(said ?? '')?.[1]?.replaceAll(',', ''))
  }

  const promised = async () => {
    const { rows } = await register.db.pool.query<{ n: number }>(
      `select count(*)::int n from contact_note where outcome = 'PROMISED' and withdrawn_at is null`,
    )
    return rows[0]?.n
  }

  it.each(['analyst', 'officer'] as const)(
    'of the %s: each queue says how many wait and opens exactly these',
    async (person) => {
      const visitor = await comes(person)
      const { page } = visitor
      await visitor.open(person === 'analyst' ? '/queues?round=varied' : '/my-province?round=varied')
      const queues = await page.locator('#main ul:not([aria-label]) > li:has(b)').evaluateAll((lines) =>
        lines.map((line) => ({
          n: Number(line.querySelector('b')?.textContent?.replaceAll(',', '')),
          to: line.querySelector('a')?.getAttribute('href') ?? null,
        })),
      )
      expect(queues.length).toBeGreaterThanOrEqual(6)
      expect(queues.filter(({ n, to }) => n > 0 === (to === null))).toEqual([])
      const opened = queues.flatMap(({ n, to }) => (to === null ? [] : [{ n, to }]))
      expect(opened.length).toBeGreaterThan(1)
      for (const { n, to } of opened) {
        await visitor.goTo(to)
        expect({ to, rows: await rowsSaid(visitor) }).toEqual({ to, rows: n })
      }
    },
  )

  it('notes a call for several at once, says for how many before it does, and takes the notes back', async () => {
    const officer = await comes('officer', 360)
    const { page } = officer
    await officer.open(`${OBLIGATIONS}&province=30&complete=no`)
    const boxes = page.getByRole('checkbox', { name: /^เลือก / })
    const chosen = await boxes.count()
    for (let at = 0; at < chosen; at += 1) await boxes.nth(at).check()
    const bar = page.getByText(new RegExp(`^เลือก ${chosen} แถว \\(\\d+ แห่ง\\)$`))
    const units = /\((\d+) แห่ง/.exec((await bar.textContent()) ?? '')?.[1]
    await page.getByRole('button', { name: 'บันทึกการติดต่อ' }).click()
    const dialog = page.getByRole('dialog', { name: 'บันทึกการติดต่อ' })
    await dialog.getByText(`จะบันทึกการติดต่อของ ${units} แห่ง`).waitFor()
    await dialog.getByRole('combobox').click()
    await page.getByRole('option', { name: 'รับว่าจะบันทึก' }).click()
    await dialog.getByLabel('ติดต่ออีกครั้งวันที่').fill('31/2/2570')
    await dialog.getByRole('button', { name: 'บันทึกการติดต่อ' }).click()
    await dialog.locator('[aria-invalid="true"]').waitFor()
    await dialog.getByLabel('ติดต่ออีกครั้งวันที่').fill('1/3/2570')
    await dialog.getByRole('button', { name: 'บันทึกการติดต่อ' }).click()
    await page.getByText(`บันทึกการติดต่อ ${units} แห่งแล้ว`).waitFor()
    expect(await promised()).toBe(Number(units))

    await page.getByRole('button', { name: 'ถอนบันทึก' }).click()
    await page.getByText('ถอนบันทึกการติดต่อแล้ว').waitFor()
    expect(await promised()).toBe(0)
  })

  it('lists signs and people by filters that compose, each row leading to its part of the record', async () => {
    const officer = await comes('officer')
    const { page } = officer
    const counted = async (condition: string) =>
      (
        await register.db.pool.query<{ n: number }>(
          `select count(distinct s.id)::int n from sign_installation s join centre_place p using (centre_id)
           where s.deleted_at is null and s.removed_on is null and p.province_id = $1 and ${condition}`,
          [register.country.province('30')],
        )
      ).rows[0]?.n
    await officer.open('/signs?round=varied&province=30')
    expect(await rowsSaid(officer)).toBe(await counted('true'))
    await page.getByRole('combobox', { name: 'สถานะป้าย' }).click()
    await page.getByRole('option', { name: 'ยังไม่ได้ติดตั้ง' }).click()
    await page.waitForURL(/status=NOT_INSTALLED/)
    const notUp = await counted("s.status = 'NOT_INSTALLED'")
    await page.getByText(`${notUp} แถว`, { exact: true }).waitFor()
    await page.getByRole('table').getByRole('link').first().click()
    await page.waitForURL(/\/centres\/centre_.*tab=sign/)

    await officer.open('/people?round=varied&province=30&kind=JOINT&role=HEAD')
    expect(await rowsSaid(officer)).toBe(1)
    await page.getByRole('searchbox').fill('ไม่มีใครชื่อนี้')
    await page.getByText('ไม่พบรายการตามตัวกรองนี้').waitFor()
    await page.getByRole('searchbox').fill('หัวหน้า')
    await page.getByText('1 แถว', { exact: true }).waitFor()
    await page.getByRole('table').getByRole('link').first().click()
    await page.waitForURL(/\/centres\/centre_.*tab=people/)
    await officer.settled()
  })

  it('keeps a view with its filter, order and columns; shared, a colleague finds it and others do not', async () => {
    const analyst = await comes('analyst')
    const name = `ค้าง ${Date.now().toString(36)} (ข้อมูลจำลอง)`
    await analyst.open(`${OBLIGATIONS}&province=30&complete=no&sort=MISSING_COUNT&dir=desc`)
    await analyst.page.getByRole('button', { name: 'คอลัมน์' }).click()
    await analyst.page.getByRole('menuitemcheckbox', { name: 'รหัส อปท.' }).click()
    await analyst.page.keyboard.press('Escape')
    const headings = await analyst.page.getByRole('columnheader').allTextContents()
    expect(headings).toContain('รหัส อปท.')
    const rows = await rowsSaid(analyst)
    await keep(analyst, name, 'ทุกคนที่มีบทบาทเดียวกัน')

    const colleague = await comes('colleague')
    await openView(colleague, name)
    expect(new URL(colleague.page.url()).searchParams.get('sort')).toBe('MISSING_COUNT')
    expect(await colleague.page.getByRole('columnheader').allTextContents()).toEqual(headings)
    await colleague.page.getByText(`${rows} แถว`, { exact: true }).waitFor()
    const officer = await comes('officer')
    await views(officer)
    expect(await officer.page.getByRole('link', { name }).count()).toBe(0)
  })

  it('shows a view of one’s own to nobody else, renames it, takes it away and brings it back', async () => {
    const analyst = await comes('analyst')
    const { page } = analyst
    const name = `ของฉัน ${Date.now().toString(36)} (ข้อมูลจำลอง)`
    await analyst.open(`${OBLIGATIONS}&state=UNKNOWN`)
    await keep(analyst, name, 'เฉพาะฉัน')
    const colleague = await comes('colleague')
    await views(colleague)
    expect(await colleague.page.getByRole('link', { name }).count()).toBe(0)

    await views(analyst)
    const dialog = page.getByRole('dialog', { name: 'มุมมองที่บันทึกไว้' })
    await dialog.getByRole('button', { name: `แก้ไขมุมมอง ${name}` }).click()
    await dialog.getByLabel('ชื่อมุมมอง').first().fill(`${name} ใหม่`)
    await dialog.getByRole('button', { name: 'บันทึก', exact: true }).first().click()
    await dialog.getByRole('button', { name: `ลบมุมมอง ${name} ใหม่` }).click()
    await dialog.getByText(`ลบมุมมอง "${name} ใหม่" แล้ว`).waitFor()
    await dialog.getByRole('button', { name: 'เรียกคืน' }).click()
    await dialog.getByRole('link', { name: `${name} ใหม่` }).click()
    await page.waitForURL(/state=UNKNOWN/)
  })

  it('offers a column to those who may see it in the list, whatever was chosen before, and says where it is not shown', async () => {
    const officer = await comes('officer')
    const { page } = officer
    const offered = async (visitor: Visitor) => {
      await visitor.page.getByRole('button', { name: 'คอลัมน์' }).click()
      const names = await visitor.page.getByRole('menuitemcheckbox').allTextContents()
      return names.filter((name) => ['ผู้บันทึก', 'การติดต่อ'].includes(name))
    }
    await officer.open(`${OBLIGATIONS}&recorded=yes&sort=PROVINCE`)
    expect(await offered(officer)).toEqual(['การติดต่อ', 'ผู้บันทึก'])
    await page.getByRole('menuitemcheckbox', { name: 'ผู้บันทึก' }).click()
    await page.keyboard.press('Escape')
    const row = (province: string) =>
      page
        .getByRole('row')
        .filter({ hasText: `จังหวัดตัวอย่าง ${province}` })
        .first()
        .getByRole('cell')
        .last()
    expect(await row('30').textContent()).not.toBe('ไม่มีสิทธิดู')
    expect(await row('31').textContent()).toBe('ไม่มีสิทธิดู')

    await officer.open(`${OBLIGATIONS}&recorded=yes&province=31`)
    expect(await page.getByRole('columnheader', { name: 'ผู้บันทึก' }).count()).toBe(0)
    expect(await offered(officer)).toEqual([])
    const analyst = await comes('analyst')
    await analyst.open(`${OBLIGATIONS}&recorded=yes&province=31`)
    expect(await offered(analyst)).toEqual(['การติดต่อ', 'ผู้บันทึก'])
    const named = await page.request.get(
      `${register.url}/export/centres.csv?columns=passwordHash&where={}&lang=th`,
    )
    expect([named.status(), await named.text()]).toEqual([400, expect.stringContaining('passwordHash')])
  })

  async function views(visitor: Visitor): Promise<void> {
    await visitor.open(OBLIGATIONS)
    await visitor.page.getByRole('button', { name: 'มุมมอง', exact: true }).click()
    await visitor.page.getByRole('dialog', { name: 'มุมมองที่บันทึกไว้' }).waitFor()
    await visitor.settled()
  }
  async function openView(visitor: Visitor, name: string): Promise<void> {
    await views(visitor)
    await visitor.page.getByRole('link', { name }).click()
    await visitor.page.getByRole('dialog').waitFor({ state: 'detached' })
    await visitor.settled()
  }
  async function keep({ page }: Visitor, name: string, audience: string): Promise<void> {
    await page.getByRole('button', { name: 'มุมมอง', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'มุมมองที่บันทึกไว้' })
    await dialog.getByLabel('ชื่อมุมมอง').fill(name)
    await dialog.getByRole('combobox').click()
    await page.getByRole('option', { name: audience }).click()
    await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click()
    await dialog.getByRole('link', { name }).waitFor()
    await dialog.getByRole('button', { name: 'ปิด' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
})
