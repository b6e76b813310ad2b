import { parseArgs } from 'node:util'
import type { Request } from 'autocannon'
import { connect } from '../../../server/database/connect.ts'
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
import { install } from './install.ts'
import type { Peer } from './peer.ts'
import { NOT_RUN, peersReport } from './peers-report.ts'
import { POSTGRAPHILE } from './postgraphile.ts'

const PEERS: readonly Peer[] = [POSTGRAPHILE]
const { values: flags } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const pace = flags.quick ? { rounds: 1, seconds: 1 } : { rounds: 3, seconds: 3 }
const BOUNDLESS = {
  LCR_COST_PER_HOUR: '999999999',
  LCR_REQUESTS_AT_ONCE: '1000',
  LCR_REQUESTS_PER_PERSON: '1000',
}
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

const absent: Record<string, string> = { ...NOT_RUN }
const loads: Load[] = []
for (const peer of PEERS) {
  try {
    loads.push(...(await loadsOf(peer)))
  } catch (error) {
    absent[peer.name] = error instanceof Error ? error.message.slice(0, 300) : String(error)
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
  const installed = await install(peer)
  stack.defer(installed.remove)
  const served = await kept(serveFile(installed.server, { DATABASE_URL: url, ...peer.env }))
  await comparePeer(peer, served, ours, officer, facts)
  say(`${peer.name} gives the same answers`)
  const load = (id: string, requests: Request[]): Load => ({
    ...{ name: `${id} ${peer.name}`, server: served, path: '/graphql', headers: {}, requests },
  })
  return [
    ...Object.entries(peer.works(facts)).map(([id, { body }]) => load(id, [{ body: JSON.stringify(body) }])),
    load('W4', [edits(peer)]),
  ]
}

function edits(peer: Peer): Request {
  let serial = 0
  return {
    setupRequest(request) {
      serial += 1
      const id = facts.centres[serial % facts.centres.length]?.id ?? ''
      return { ...request, body: JSON.stringify(peer.edit(id, serial)) }
    },
  }
}
