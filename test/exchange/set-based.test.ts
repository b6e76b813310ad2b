import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PoolClient } from 'pg'
import { importCentres } from '../../server/exchange/import/centres/import-centres.ts'
import type { Source } from '../../server/exchange/import/file/source.ts'
import type { Receipt } from '../../server/exchange/import/receipt/receipt.ts'
import { importRegister } from '../../server/exchange/import/register/import-register.ts'
import { importSigns } from '../../server/exchange/import/signs/import-signs.ts'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { onClient } from './support/importing.ts'
import { registerRows, sao } from './support/register-file.ts'
import { anOpenRound, aSmallCountry } from './support/small-country.ts'
import { centreRows, signRows } from './support/template-rows.ts'

const FEW = 2
const MANY = 700 // more than where statistics are refreshed
const SLOW = 180_000

describe('every import', () => {
  let folder: Folder
  let country: TestDatabase
  beforeAll(async () => {
    ;[folder, country] = await Promise.all([aFolder(), aSmallCountry()])
    await anOpenRound(country)
  })
  afterAll(() => Promise.all([country.drop(), folder.remove()]))

  /** Statements that reach PostgreSQL while the file is imported. */
  async function statements(
    source: Source,
    importing: (client: PoolClient, source: Source) => Promise<Receipt>,
  ): Promise<number> {
    return onClient(country, async (client) => {
      let count = 0
      const query = client.query
      client.query = function counted(this: PoolClient, ...args: unknown[]) {
        count += 1
        return Reflect.apply(query, client, args) as unknown
      } as typeof client.query
      const receipt = await importing(client, source).finally(() => {
        client.query = query
      })
      expect(receipt).toMatchObject({ outcome: 'ACCEPTED', counts: { refused: 0 } })
      return count
    })
  }

  it(
    'sends as many statements for 700 rows as for two, but for refreshing the statistics',
    async () => {
      const laos = (count: number) => registerRows(...many(count).map((each) => sao(each, `จำลอง${each}`)))
      const few = await statements(await folder.csv(laos(FEW)), importRegister)
      const all = await statements(await folder.csv(laos(MANY)), importRegister)
      expect(all - few).toBe(1)

      const centres = (count: number) =>
        centreRows(
          ...many(count).map((each) => ({
            lao_code: each,
            name: `ศูนย์ ${each} (ข้อมูลจำลอง)`,
            phones: `0700${each.slice(-5)}`,
            head_name: 'ก (ข้อมูลจำลอง)',
          })),
        )
      const fewCentres = await statements(await folder.csv(centres(FEW)), importCentres)
      const allCentres = await statements(await folder.csv(centres(MANY)), importCentres)
      expect(allCentres - fewCentres).toBe(1)

      const signs = (count: number) =>
        signRows(
          ...many(count).map((each) => ({
            lao_code: each,
            status: 'ยังไม่ได้ติดตั้ง',
            reason_not_installed: 'รอ',
            planned_on: '1/6/2566',
          })),
        )
      const fewSigns = await statements(await folder.csv(signs(FEW)), importSigns)
      const allSigns = await statements(await folder.csv(signs(MANY)), importSigns)
      expect(allSigns - fewSigns).toBe(1)

      const { rows } = await country.pool.query(
        `select b.item, s.state, count(*)::int n from obligation b join obligation_status s on s.obligation_id = b.id group by 1, 2 order by 1`,
      )
      expect(rows).toEqual([
        { item: 'BASIC', state: 'INCOMPLETE', n: MANY },
        { item: 'SIGN', state: 'CORRECT', n: MANY },
      ])
    },
    SLOW,
  )
})

/** Codes of distinct LAOs; their district digits count up, and prove nothing. */
function many(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const [district, number] = [Math.floor(at / 90) + 1, (at % 90) + 10]
    return `0691${String(district).padStart(2, '0')}${number}`
  })
}
