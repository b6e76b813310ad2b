import { parseArgs } from 'node:util'
import { connect } from '../../../server/database/connect.ts'
import { factsOf } from '../facts.ts'
import { makeFloorTables } from '../floor-tables.ts'
import { writeSection } from '../sections.ts'
import { serve } from '../served.ts'
import { tableSizes } from '../sizes.ts'
import { anOfficer } from '../somebody.ts'
import { withThirdPage } from '../third-page.ts'
import { emptyServer } from './empty-server.ts'
import { type Growth, writeGrownCountry } from './grown-country.ts'
import { type Grown, growthReport } from './growth-report.ts'
import { latencies } from './latencies.ts'
import { wholeReads } from './whole-reads.ts'

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    hundred: { type: 'boolean', default: false },
    /** Which instead, as times × rounds: `1x1,100x1`. The first is what the others are compared with. */
    countries: { type: 'string' },
  },
})
/** The country as it is, ten times it, as it is with the history of many rounds, and a hundred times it when asked for. */
const countries = flags.countries ?? `1x1,10x1,1x${flags.rounds}${flags.hundred ? ',100x1' : ''}`
const GROWTHS: readonly Growth[] = countries.split(',').map((country) => {
  const [times = 1, rounds = 1] = country.split('x').map(Number)
  return { times, rounds }
})
const say = (line: string) => void process.stderr.write(`${line}\n`)

await using stack = new AsyncDisposableStack()
const server = await emptyServer()
stack.defer(server.stop)
const grown: Grown[] = []
for (const growth of GROWTHS) grown.push(await measured(growth))
const text = growthReport(grown)
process.stdout.write(`${text}\n`)
if (!flags.countries) await writeSection('growth', text)

async function measured(growth: Growth): Promise<Grown> {
  const name = `grown_${growth.times}_${growth.rounds}`
  const begun = performance.now()
  const url = await server.database(name)
  const pool = await connect(url)
  try {
    await writeGrownCountry(pool, growth)
    const seconds = (performance.now() - begun) / 1000
    say(`${growth.times} × the LAOs, ${growth.rounds} rounds: written in ${seconds.toFixed(0)} s`)
    const places = await factsOf(pool)
    await makeFloorTables(pool, places.round)
    const facts = await withThirdPage(pool, places)
    const officer = await anOfficer(pool, facts.province.id)
    const ours = await serve('ours.child.ts', { DATABASE_URL: url, LCR_COST_PER_HOUR: '999999999' })
    try {
      const times = await latencies(ours, officer, facts, pool)
      return { growth, seconds, times, whole: await wholeReads(pool, facts), sizes: await tableSizes(pool) }
    } finally {
      await ours.stop()
    }
  } finally {
    await pool.end()
    await server.drop(name)
  }
}
