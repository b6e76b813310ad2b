import { connect } from '../../server/database/connect.ts'
import { importCentres } from '../../server/exchange/import/centres/import-centres.ts'
import { importSigns } from '../../server/exchange/import/signs/import-signs.ts'

/** W5: imports the two files into the database and tells how long each took and how much memory the process ever had. */
const [centres = '', signs = ''] = process.argv.slice(2)
const pool = await connect(process.env.DATABASE_URL ?? '')
const client = await pool.connect()
const options = { skipRefused: true }
const first = await timed(() => importCentres(client, { path: centres }, options))
const second = await timed(() => importSigns(client, { path: signs }, options))
client.release()
await pool.end()
process.send?.({ centres: first, signs: second, peak: process.resourceUsage().maxRSS * 1024 })

async function timed(work: () => ReturnType<typeof importCentres>) {
  const begun = performance.now()
  const { outcome, rowsRead, counts } = await work()
  return { outcome, rows: rowsRead, refused: counts.refused, ms: performance.now() - begun }
}
