import { momentOfView } from '../../../admin/src/completeness/view.ts'
import { obligationFilter } from '../../../admin/src/obligation/obligation-filter.ts'
import { unitFilter } from '../../../admin/src/obligation/unit-filter.ts'
import type { Api } from '../../support/api.ts'
import { anAnalyst } from '../../support/viewers.ts'
import type { Visitor } from './visitor.ts'

/** A number on a screen and the list it opens. */
export interface NumberLink {
  n: number
  to: string
}

/** A number alone, what came or left, what a remark or a queue counts. */
const NUMBER = /^(?:[+−]|(?:ยกเว้น|ไม่เข้าข่าย|ถอยกลับ) )?([\d,]+)$/

/** Every number of the page, and of what is open over it, that opens a list: `7,331`, `+12`, `−3`, `ยกเว้น 1`. */
export async function numberLinks({ page }: Visitor): Promise<NumberLink[]> {
  const found = await page
    .locator(':is(#main, [role="dialog"]) :is(a[href^="/obligations"], a[href^="/units"])')
    .evaluateAll((links) =>
      links.map((link) => ({
        words: (link.querySelector('b') ?? link).textContent ?? '',
        to: link.getAttribute('href') ?? '',
      })),
    )
  return found
    .map(({ words, to }) => ({ n: Number(NUMBER.exec(words)?.[1]?.replaceAll(',', '')), to }))
    .filter(({ n }) => !Number.isNaN(n))
}

/** How many rows the API has for the list at this address, asked as the console asks. */
export async function rowsOfAddress(api: Api, to: string): Promise<number> {
  const { pathname, searchParams } = new URL(to, 'http://console')
  const get = (name: string) => searchParams.get(name) || null
  const shared = { round: get('round'), ...momentOfView(get('asof')) }
  if (pathname === '/units') {
    const { completeness } = await api.ask<{ completeness: { units: { totalCount: number } }[] }>(
      anAnalyst(),
      `query ($round: String!, $kind: CentreKind!, $asOf: DateTime, $atDue: Boolean, $where: UnitFilter) {
         completeness(round: $round, kind: $kind, groupBy: COUNTRY, asOf: $asOf, atDue: $atDue) {
           units(where: $where) { totalCount } } }`,
      { ...shared, kind: get('kind'), where: unitFilter(get) },
    )
    return completeness[0]?.units.totalCount ?? Number.NaN
  }
  const { obligations } = await api.ask<{ obligations: { totalCount: number } }>(
    anAnalyst(),
    `query ($round: String!, $asOf: DateTime, $atDue: Boolean, $where: ObligationFilter) {
       obligations(round: $round, asOf: $asOf, atDue: $atDue, where: $where) { totalCount } }`,
    { ...shared, where: obligationFilter(get) },
  )
  return obligations.totalCount
}

/** How many rows the list at this address says it has. */
export async function rowsSaid(visitor: Visitor, to: string): Promise<number> {
  await visitor.goTo(to)
  const said = await visitor.page.getByRole('navigation', { name: /^หน้า/ }).textContent()
  return Number(/([\d,]+) แถว/.exec(said ?? '')?.[1]?.replaceAll(',', ''))
}

/** One address for each way a list is narrowed, wherever it is. */
export function oneOfEachKind(addresses: readonly string[]): string[] {
  const kinds = new Map<string, string>()
  for (const to of addresses) {
    const { pathname, searchParams } = new URL(to, 'http://console')
    const narrowed = ['moved', 'state', 'complete', 'recorded', 'timeliness', 'rule', 'sign', 'level', 'late']
    const kind = `${pathname} ${narrowed.filter((name) => searchParams.has(name))}`
    if (!kinds.has(kind)) kinds.set(kind, to)
  }
  return [...kinds.values()]
}
