import { inTransaction } from '../../server/database/connect.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { insertRow } from '../support/insert-row.ts'
import { correctCentre } from '../support/sample-records.ts'

/** So many LAOs of district 3001 that owe something in the round `r`, and province 31 without any. */
export interface OneDistrict {
  readonly db: TestDatabase
  readonly api: Api
  readonly ids: CountryIds
  /** Records the centre of the LAO with this number. */
  record(n: number): Promise<unknown>
  close(): Promise<void>
}

export const laoCode = (n: number) => `063001${String(n).padStart(2, '0')}`

export async function oneDistrict(laos: number): Promise<OneDistrict> {
  const db = await aDatabase()
  const api = await anApi(db)
  const story = aCountry(db.pool).province('31').district('3101').province('30').district('3001')
  for (let n = 0; n < laos; n += 1) story.lao(laoCode(n))
  const ids = await story.round('r', { due_at: '2033-03-25T00:00:00+07:00' }).build()
  return {
    db,
    api,
    ids,
    record: (n) =>
      inTransaction(db.pool, (client) =>
        insertRow(client, 'centre', {
          ...correctCentre(n),
          kind: 'ASSISTANCE',
          lao_id: ids.lao(laoCode(n)),
          district_id: ids.district('3001'),
        }),
      ),
    async close() {
      await api.close()
      await db.drop()
    },
  }
}
