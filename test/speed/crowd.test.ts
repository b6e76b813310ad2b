import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import autocannon from 'autocannon'
import { type Served, serveFile } from '../bench/served.ts'
import { anOfficer, type Headers } from '../bench/somebody.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aBigCountry } from './big-country.ts'

const CONNECTIONS = 64
const SERVER = fileURLToPath(new URL('../bench/ours.child.ts', import.meta.url))
/** What a server holds at rest takes most of it: were answers kept, or not waited for, there is no room for these hundreds. */
const HEAP = '--max-old-space-size=128'
const MOST_RESIDENT = 512 * 1024 * 1024
const REQUESTS = 12 * CONNECTIONS
const NESTED = `{ province(code: "30") { laos(first: 1000) { nodes { id code fullNameTh
  assistanceCentre { id name recordedBy signInstallation { id status photos { id width height } } } } } } }`

let db: TestDatabase
let served: Served
let officer: Headers
beforeAll(async () => {
  db = await aDatabase()
  await aBigCountry(db.pool, 20)
  const { rows } = await db.pool.query<{ id: string }>("select id from province where code = '30'")
  officer = await anOfficer(db.pool, rows[0]?.id ?? '')
  const env = { DATABASE_URL: db.served, LCR_COST_PER_HOUR: '999999999', LCR_REQUESTS_PER_PERSON: '1000' }
  served = await serveFile(SERVER, env, { execArgv: ['--import', 'tsx', HEAP] })
})
afterAll(async () => {
  await served.stop()
  await db.drop()
})

describe('a crowd that asks for a whole province', () => {
  it('is answered within bounded memory', async () => {
    const { non2xx, errors, requests } = await autocannon({
      url: `${served.url}/graphql`,
      connections: CONNECTIONS,
      amount: REQUESTS,
      timeout: 60,
      headers: { 'content-type': 'application/json', ...officer },
      requests: [{ method: 'POST', body: JSON.stringify({ query: NESTED }) }],
    })
    expect({ non2xx, errors }).toEqual({ non2xx: 0, errors: 0 })
    expect(requests.total).toBe(REQUESTS)
    const { peak, delayMs } = await served.used()
    expect(peak).toBeLessThan(MOST_RESIDENT)
    expect(delayMs).toBeGreaterThan(0)
  })
})
