import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bangkokToday } from '../../admin/src/format/date.ts'
import { type Api, anApi } from '../support/api.ts'
import { anAnalyst } from '../support/viewers.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import {
  type NumberLink,
  numberLinks,
  oneOfEachKind,
  rowsOfAddress,
  rowsSaid,
} from './support/rows-behind.ts'
import type { Visitor } from './support/visitor.ts'

const ROUND = 'round=varied'

/** Every screen with figures, in the shapes that count differently; with the least number of links it must have. */
const SCREENS = [
  { path: `/overview?${ROUND}`, least: 40 },
  { path: `/overview?${ROUND}&item=BOTH&by=LAO_TYPE&asof=due`, least: 30 },
  { path: `/overview?${ROUND}&item=SIGN&by=REGION&compare=due`, least: 40 },
  { path: `/overview?${ROUND}&item=BOTH&province=30&compare=2023-03-26`, least: 40 },
  { path: `/overview?${ROUND}&kind=JOINT&item=BOTH&asof=2023-04-20&compare=due`, least: 30 },
  { path: `/overview?${ROUND}&by=RULE&compare=due`, least: 30 },
  { path: `/overview?${ROUND}&kind=JOINT&by=RULE&item=BOTH&asof=due`, least: 15 },
  { path: `/overview?${ROUND}&district=3002&by=LAO`, least: 15 },
  { path: `/overview?${ROUND}&province=30&asof=due&explain=ASSISTANCE.BASIC.30.due`, least: 40 },
  { path: `/overview?${ROUND}&by=REGION&explain=JOINT.SIGN&explainItem=BOTH`, least: 40 },
  { path: `/overview?${ROUND}&item=SIGN&explain=ASSISTANCE.SIGN`, least: 40 },
  { path: `/matrix?${ROUND}&compare=due`, least: 20 },
  { path: `/matrix?${ROUND}&show=rules&item=SIGN&compare=due`, least: 12 },
  { path: `/map?${ROUND}&kind=JOINT&asof=due`, least: 5 },
  { path: `/map?${ROUND}&item=SIGN&province=30&compare=due`, least: 8 },
  { path: `/map?${ROUND}&district=3002&compare=2023-03-26`, least: 6 },
  { path: `/trend?${ROUND}&compare=2023-03-26`, least: 40 },
  { path: `/trend?${ROUND}&kind=JOINT&item=SIGN&asof=due`, least: 30 },
  { path: `/my-province?${ROUND}&province=30`, least: 10 },
  { path: `/queues?${ROUND}`, least: 2 },
] as const

describe('every number of every screen', () => {
  let register: TestConsole
  let analyst: Visitor
  let api: Api
  beforeAll(async () => {
    register = await aConsole()
    analyst = await register.as('analyst')
    api = await anApi(register.db)
  })
  afterAll(async () => {
    await api.close()
    await register.close()
  })

  it('opens a list with exactly that many rows', async () => {
    const links: NumberLink[] = []
    for (const { path, least } of SCREENS) {
      await analyst.open(path)
      // The account of a figure is a part of the program that comes later.
      if (path.includes('explain=')) await analyst.page.getByText('รายชื่อเบื้องหลังตัวเลข').waitFor()
      const found = await numberLinks(analyst)
      expect({ path, enough: found.length >= least, found: found.length }).toEqual({
        ...{ path, enough: true, found: found.length },
      })
      links.push(...found)
    }
    const byAddress = new Map(links.map(({ n, to }) => [to, n]))
    // The same address stands for the same number, wherever it is.
    expect(links.filter(({ n, to }) => byAddress.get(to) !== n)).toEqual([])

    const wrong: (NumberLink & { rows: number })[] = []
    for (const [to, n] of byAddress) {
      const rows = await rowsOfAddress(api, to)
      if (rows !== n) wrong.push({ to, n, rows })
    }
    expect(wrong).toEqual([])
    for (const to of oneOfEachKind([...byAddress.keys()])) {
      expect({ to, rows: await rowsSaid(analyst, to) }).toEqual({ to, rows: byAddress.get(to) })
    }
    for (const kind of ['late=', 'expectation=EXEMPT', 'regressed=', '/units?', 'open=1', 'asof=2023-']) {
      expect({ kind, found: [...byAddress.keys()].some((to) => to.includes(kind)) }).toEqual({
        ...{ kind, found: true },
      })
    }
    expect(analyst.faults).toEqual([])
  })

  it('says what is installed of all and of what is recorded, which are two figures', async () => {
    const { completeness } = await api.ask<{ completeness: Record<string, number>[] }>(
      anAnalyst(),
      '{ completeness(round: "varied", kind: ASSISTANCE, item: SIGN, groupBy: COUNTRY) { installedPercent installedOfRecordedPercent } }',
    )
    const [{ installedPercent = 0, installedOfRecordedPercent = 0 } = {}] = completeness
    expect(installedPercent).not.toBe(installedOfRecordedPercent)
    await analyst.open(`/overview?${ROUND}`)
    const shares = [installedPercent, installedOfRecordedPercent].map((share) => share.toFixed(2))
    await analyst.page.getByText(`${shares[0]}% ของทั้งหมด · ${shares[1]}% ของที่บันทึกแล้ว`).first().waitFor()
  })

  it('shows no figures of another round than the address names', async () => {
    await analyst.open('/overview?round=nonsense')
    await analyst.page.getByText('ไม่มีรอบรหัส “nonsense”').waitFor()
    expect(await analyst.page.locator('#main table').count()).toBe(0)
  })

  it('shows no figures, not even zeros, of a place that does not exist', async () => {
    for (const [asked, said] of [
      ['province=00', 'ไม่มีพื้นที่รหัส “00”'],
      ['district=0001', 'ไม่มีพื้นที่รหัส “0001”'],
      ['region=NOWHERE', 'ไม่มีภาครหัส “NOWHERE”'],
    ] as const) {
      await analyst.open(`/overview?${ROUND}&${asked}`)
      await analyst.page.getByText(said).waitFor()
      expect(await analyst.page.locator('#main table').count()).toBe(0)
    }
  })

  it('shows no figures of a moment that is none or is to come; today counts up to now', async () => {
    const { page } = analyst
    const today = bangkokToday(Date.now())
    for (const [asked, said] of [
      ['asof=nonsense', '“nonsense” ไม่ใช่วันเวลา'],
      ['compare=2199-01-01', 'ยังไม่ถึง 1 มกราคม 2742'],
      [`compare=${today}`, 'ยังไม่ถึง'],
    ] as const) {
      await analyst.open(`/trend?${ROUND}&${asked}`)
      await page.locator('#main').getByText(said).waitFor()
      await page.getByRole('button', { name: 'แสดงโดยไม่ใช้วันเวลานี้' }).click()
      await page.locator('#main table').waitFor()
    }
    await analyst.open(`/overview?${ROUND}&asof=${today}`)
    await page.locator('#main table').first().waitFor()
    await page.getByLabel('สิ้นวันที่').fill('01/01/2742')
    await page.getByText(/^เลือกได้ถึง/).waitFor()
    // The last minute of today is to come at almost any time of it, and waits for a day that is over.
    await page.getByLabel('เวลา', { exact: true }).fill('๒๓.๕๙')
    await page.getByText(/^เลือกได้ถึง \d\d:\d\d/).waitFor()
    await page.getByLabel('วันที่', { exact: true }).fill('24/03/2566')
    await page.getByText('ข้อมูล ณ วันที่ 24 มีนาคม 2566 เวลา 23.59 น.').waitFor()
    await page.getByLabel('เวลา', { exact: true }).fill('๑๖.๓๐')
    await page.getByText('ข้อมูล ณ วันที่ 24 มีนาคม 2566 เวลา 16.30 น.').waitFor()
    expect(new URL(page.url()).searchParams.get('asof')).toBe('2023-03-24T16:30')
    await page.locator('#main a[href^="/obligations"]').first().click()
    await page.getByText('ข้อมูล ณ: 24 มี.ค. 2566 16.30 น.').waitFor()
  })

  it('opens a list that names the rule in words, not by its id', async () => {
    await analyst.open(`/matrix?${ROUND}&show=rules`)
    await analyst.page.locator('#main a[href*="rule="]').first().click()
    const chip = analyst.page.getByRole('button', { name: /^นำตัวกรอง ข้อที่ขาด: / })
    await chip.waitFor()
    expect(await chip.textContent()).toMatch(/^ข้อที่ขาด: [^a-z]+$/)
  })

  it('speaks one language: in English, the account of a province has no Thai in it', async () => {
    await analyst.open(`/overview?${ROUND}`)
    await analyst.speak('en')
    await analyst.page.getByRole('button', { name: /^Where the figures come from: .*Sample 30/ }).click()
    const account = analyst.page.getByRole('dialog')
    await account.getByText('Definition').waitFor()
    expect(await account.textContent()).not.toMatch(/[\u0E00-\u0E7F]/)
    await analyst.page.keyboard.press('Escape')
    await analyst.speak('th')
  })
})
