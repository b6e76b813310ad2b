import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type TestConsole } from './support/console.ts'
import { tableOf } from './support/table.ts'
import type { Visitor } from './support/visitor.ts'

const OVERVIEW = '/overview?round=varied&kind=ASSISTANCE'
const TABLE = /^ตารางความครบถ้วน/

describe('the analyst, from the country to the missing field', () => {
  let register: TestConsole
  let analyst: Visitor
  beforeAll(async () => {
    register = await aConsole()
    analyst = await register.as('analyst')
  })
  afterEach(() => {
    expect(analyst.faults.splice(0)).toEqual([])
  })
  afterAll(() => register.close())

  it('goes country › province › district › LAO › centre, and the address says where it is', async () => {
    const { page } = analyst
    await analyst.open(OVERVIEW)
    const into = async (name: string) => {
      await page.getByRole('table', { name: TABLE }).getByRole('link', { name, exact: true }).click()
      await analyst.settled()
    }

    await into('จังหวัดตัวอย่าง 30')
    expect(new URL(page.url()).searchParams.get('province')).toBe('30')
    await into('อำเภอตัวอย่าง 3001')
    expect(new URL(page.url()).searchParams.get('district')).toBe('3001')
    await into('เทศบาลเมืองตัวอย่าง04300102')
    expect(new URL(page.url()).pathname).toBe('/laos/04300102')
    await page.getByRole('link', { name: 'ติดต่อศูนย์ทางโทรศัพท์ได้หรือไม่' }).click()
    await analyst.settled()

    expect(new URL(page.url()).searchParams.get('field')).toBe('phones')
    await expect(page.locator('#field-phones').inputValue()).resolves.toBe('')
  })

  it('shows as sum what the rows add up to, and sorts by the number missing', async () => {
    await analyst.open(OVERVIEW)

    const { rows, total, column } = await tableOf(analyst.page, TABLE)
    for (const name of ['ทั้งหมด (แห่ง)', 'บันทึกแล้ว', 'ครบถ้วน', 'ยังไม่บันทึก', 'ยังขาด', 'ติดตั้งแล้ว']) {
      const at = column(name)
      const sum = rows.reduce((added, row) => added + (Number(row[at]) || 0), 0)
      expect({ name, sum }).toEqual({ name, sum: Number(total[at]) })
    }
    const missing = rows.map((row) => Number(row[column('ยังขาด')])).filter((n) => !Number.isNaN(n))
    expect(missing).toEqual([...missing].sort((a, b) => b - a))
    // Bangkok owes nothing: a dash, in the last row.
    expect(rows.at(-1)?.[column('ร้อยละ')]).toBe('–')
  })

  it('finds the same page again from its address', async () => {
    const { page } = analyst
    await analyst.open(`${OVERVIEW}&item=SIGN&by=REGION&asof=due&sort=name&dir=asc`)
    const before = await tableOf(page, TABLE)

    await page.reload()
    await analyst.settled()

    expect((await tableOf(page, TABLE)).rows).toEqual(before.rows)
    expect(await page.getByText(/ข้อมูล ณ วันที่ 2[45] มีนาคม 2566/).count()).toBe(1)
  })

  it('explains a figure: n, N, rules, and a question that gives the same figures when it is asked anew', async () => {
    const { page } = analyst
    await analyst.open(`${OVERVIEW}&province=30`)
    await page.getByRole('button', { name: /^ที่มาของตัวเลข: .* อำเภอตัวอย่าง 3001$/ }).click()

    const drawer = page.getByRole('dialog', { name: 'ที่มาของตัวเลข' })
    await drawer.getByText(/^N = \d+ แห่ง/).waitFor()
    await drawer.getByText(/^ข้อกำหนดของรอบ/).click()
    expect(await analyst.violations()).toEqual([])
    const shown = await drawer.getByText('n/N =').textContent()
    const question = (await drawer.locator('pre').textContent()) ?? ''
    const answer = await page.evaluate(async (query) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return (await response.json()) as { data: { completeness: { complete: number; expected: number }[] } }
    }, question)

    await drawer.getByRole('button', { name: 'การติดตั้งป้าย' }).click()
    const ofSign = drawer.locator('pre').filter({ hasText: 'item: SIGN' })
    await ofSign.waitFor()
    // The account is part of the address; the way back closes it.
    await page.reload()
    await ofSign.waitFor()
    await page.goBack()
    await drawer.waitFor({ state: 'detached' })

    const [figure] = answer.data.completeness
    expect(shown).toContain(`n/N = ${figure?.complete}/${figure?.expected} =`)
    expect(figure?.expected).toBeGreaterThan(2)
  })
})
