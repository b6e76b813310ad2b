import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { editing } from '../support/editing.ts'
import { updateRow, type Values } from '../support/insert-row.ts'
import { anAdmin } from '../support/viewers.ts'

const DUE = '2023-03-25T00:00:00+07:00'
export const MEMBERS = Array.from({ length: 9 }, (_, n) => `0630011${n}`)

export type Figure = Record<string, number | null> & { key: string }
const TABLE = `query ($kind: CentreKind!, $item: Item, $by: GroupBy!, $within: Within, $atDue: Boolean, $asOf: DateTime) {
  completeness(round: "r", kind: $kind, item: $item, groupBy: $by, within: $within, atDue: $atDue, asOf: $asOf) {
    key expected recorded correct expectedAtDue onTime overdue exempt notApplicable installed signs } }`

/** A round over a register that will change, and its figures. */
export interface CountedRound {
  readonly db: TestDatabase
  readonly api: Api
  readonly country: CountryIds
  table(by: string, where?: Record<string, unknown>): Promise<Figure[]>
  /** Of a province as a whole. */
  figure(province: string, where?: Record<string, unknown>): Promise<Figure | undefined>
  /** An edit of the register that holds from a day on. */
  register(day: string, table: string, id: string, values: Values): Promise<unknown>
  close(): Promise<void>
}

export async function aCountedRound(): Promise<CountedRound> {
  const db = await aDatabase()
  const api = await anApi(db)
  const story = aCountry(db.pool)
    .at('2023-01-15T09:00:00+07:00')
    .province('10', { region_code: 'CENTRAL', in_scope: false })
    .district('1001')
    .province('30')
    .district('3001')
    .lao('02300001', { type: 'PAO' })
    .correctCentre()
    .installedSign()
  for (const member of MEMBERS) story.lao(member)
  story
    .slot()
    .correctCentre()
    .members(...MEMBERS)
  story.province('31').district('3101')
  for (let n = 0; n < 8; n += 1) story.lao(`0631010${n}`)
  story.slot().district('3102').slot()
  story.province('32').district('3201').lao('06320101').lao('05320102', { type: 'TOWN' })
  story.province('33').district('3301').lao('06330101').correctCentre().installedSign()
  const country = await story.at('2023-02-01T09:00:00+07:00').round('r', { due_at: DUE }).build()
  async function table(by: string, where: Record<string, unknown> = {}): Promise<Figure[]> {
    const variables = { kind: 'ASSISTANCE', item: 'BASIC', by, ...where }
    return (await api.ask<{ completeness: Figure[] }>(anAdmin(), TABLE, variables)).completeness
  }
  return {
    ...{ db, api, country, table },
    figure: async (province, where = {}) => (await table('COUNTRY', { within: { province }, ...where }))[0],
    register: (day, name, id, values) =>
      editing(db.pool, `${day}T09:00:00+07:00`, async (client) => {
        await client.query("select set_config('app.as_of', $1, true)", [day])
        await updateRow(client, name, id, values)
      }),
    async close() {
      await api.close()
      await db.drop()
    },
  }
}
