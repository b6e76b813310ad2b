import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Request } from 'autocannon'
import { connect } from '../../../server/database/connect.ts'
import { post } from '../ask.ts'
import { benchServer } from '../country.ts'
import { editLoads } from '../edits.ts'
import { factsOf } from '../facts.ts'
import { makeFloorTables } from '../floor-tables.ts'
import { type Load, type Measured, measure } from '../measure.ts'
import { readLoads } from '../reads.ts'
import { writeSection } from '../sections.ts'
import { type Served, serve, serveFile } from '../served.ts'
import { anOfficer } from '../somebody.ts'
import { withThirdPage } from '../third-page.ts'
import { workloads } from '../workloads.ts'
import { comparePeer } from './compare.ts'
import { DIRECTUS } from './directus.ts'
import { install } from './install.ts'
import { KEYSTONE } from './keystone.ts'
import type { Peer, PeerWork } from './peer.ts'
import { peersReport } from './peers-report.ts'
import { POSTGRAPHILE } from './postgraphile.ts'

const PEERS: readonly Peer[] = [POSTGRAPHILE, DIRECTUS, KEYSTONE]
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Leaves what was installed in the temporary folder, for the next run. */
    keep: { type: 'boolean', default: false },
  },
})
const pace = flags.quick ? { rounds: 1, seconds: 1, warmUp: 1 } : { rounds: 3, seconds: 2, warmUp: 6 }
const BOUNDLESS = {
  LCR_COST_PER_HOUR: '999999999',
  LCR_REQUESTS_AT_ONCE: '1000',
  LCR_REQUESTS_PER_PERSON: '1000',
}
/** A read that takes longer alone is measured by a number of requests. */
const SLOW_MS = 40
const FEWEST = 8
const say = (line: string) => void process.stderr.write(`${line}\n`)

await using stack = new AsyncDisposableStack()
const server = await benchServer(say)
stack.defer(server.stop)
const url = await server.copy('recorded', 'bench_peers')
const pool = await connect(url)
stack.defer(() => pool.end())
const places = await factsOf(pool)
await makeFloorTables(pool, places.round)
const facts = await withThirdPage(pool, places)
const officer = await anOfficer(pool, facts.province.id)
const floor = await kept(serve('floor.child.ts', { DATABASE_URL: url, ...BOUNDLESS }))
const ours = await kept(serve('ours.child.ts', { DATABASE_URL: url, ...BOUNDLESS }))

const absent: Record<string, string> = {}
const loads: Load[] = []
for (const peer of PEERS) {
  try {
    loads.push(...(await loadsOf(peer)))
  } catch (error) {
    absent[peer.name] = reasonOf(error)
    say(`${peer.name} cannot be measured: ${absent[peer.name]}`)
  }
}
const reads = workloads(facts).filter(({ id }) => id !== 'W3c')
const measured: readonly Measured[] = await measure(
  [
    ...reads.flatMap((work) => readLoads({ floor, ours }, officer, work)),
    ...editLoads({ floor, ours }, officer, facts),
    ...loads,
  ],
  pace,
)
const text = peersReport({
  measured,
  peers: PEERS.map(({ name }) => name).filter((name) => !(name in absent)),
  absent,
})
process.stdout.write(`${text}\n`)
if (!flags.quick) await writeSection('peers', text)

async function kept(starting: Promise<Served>): Promise<Served> {
  const served = await starting
  stack.defer(served.stop)
  return served
}

async function loadsOf(peer: Peer): Promise<Load[]> {
  say(`installing ${peer.name} into a throw-away folder …`)
  const { server: file, node, remove } = await install(peer, flags.keep)
  stack.defer(remove)
  const how = { execPath: node, cwd: dirname(file) }
  const served = await kept(serveFile(file, { DATABASE_URL: url, ...peer.env }, how))
  await comparePeer(peer, served, ours, officer, facts)
  say(`${peer.name} gives the same answers`)
  const load = (id: string, requests: Request[], ms = 0): Load => ({
    ...{ name: `${id} ${peer.name}`, server: served, path: '/graphql', headers: peer.headers, requests },
    ...(ms > SLOW_MS ? { amount: Math.max(FEWEST, Math.ceil((pace.seconds * 1000) / ms)) } : {}),
  })
  const reads: Load[] = []
  for (const [id, { body }] of Object.entries(peer.works(facts)))
    reads.push(load(id, [{ body: JSON.stringify(body) }], await msOf(peer, served, body)))
  return [...reads, ...Object.entries(peer.edits).map(([id, query]) => load(id, [edits(query)]))]
}

/** What one request takes alone, the first ones not counted. */
async function msOf(peer: Peer, served: Served, body: PeerWork['body']): Promise<number> {
  let ms = 0
  for (let n = 0; n < 3; n += 1) {
    const begun = performance.now()
    await post(served, '/graphql', peer.headers, JSON.stringify(body))
    ms = performance.now() - begun
  }
  return ms
}

/** The first lines of what went wrong, without where. */
function reasonOf(error: unknown): string {
  const { message, stderr } = error as { message?: string; stderr?: string }
  return `${stderr || message || error}`
    .replaceAll(tmpdir(), '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes(' warn ') && !line.trim().startsWith('at '))
    .slice(0, 3)
    .join(' ')
    .slice(0, 300)
}

function edits(query: string): Request {
  let serial = 0
  return {
    setupRequest(request) {
      serial += 1
      const id = facts.elsewhere[serial % facts.elsewhere.length]?.id
      const variables = { id, road: `ถนนตัวอย่าง ${serial}`, version: serial }
      return { ...request, body: JSON.stringify({ query, variables }) }
    },
  }
}
