import type pg from 'pg'
import { inTransaction } from '../../server/database/connect.ts'
import { seededRandom } from '../../server/database/seeds/random.ts'
import { OPENS, type SampleCalendar } from '../../server/database/seeds/sample/calendar.ts'
import { sampleLaos } from '../../server/database/seeds/sample/sample-laos.ts'
import { openSampleRound, sampleRounds } from '../../server/database/seeds/sample/sample-rounds.ts'
import { writeLaos } from '../../server/database/seeds/sample/write-register.ts'
import { seedReference } from '../../server/database/seeds/seed.ts'
import { importRegister } from '../../server/exchange/import/register/import-register.ts'
import { REFERENCE_DATA } from '../reference/reference-data.ts'

/** Places, LAOs (the Department's published register when it is there), a slot for each district, the first round opened. */
export async function writeRegister(pool: pg.Pool, real: boolean, calendar: SampleCalendar): Promise<void> {
  await inTransaction(pool, (client) => seedReference(client, () => undefined))
  if (real) await importReal(pool)
  else
    await inTransaction(pool, (client) =>
      writeLaos(client, sampleLaos(seededRandom(1), calendar.midnight(OPENS))),
    )
  await pool.query('analyze')
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into joint_slot (province_id, district_id)
       select d.province_id, d.id from district d where exists (select from lao l where l.district_id = d.id and l.type <> 'PAO')
       order by d.code`,
    )
    await client.query("select set_config('app.received_at', $1, true)", [
      calendar.midnight(OPENS).toISOString(),
    ])
    await openSampleRound(client, sampleRounds(calendar)[0])
  })
}

async function importReal(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const receipt = await importRegister(client, { path: `${REFERENCE_DATA}/dlads_05_01.csv` })
    if (receipt.outcome !== 'ACCEPTED') throw new Error(`the register was ${receipt.outcome}`)
  } finally {
    client.release()
  }
}
