import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../server/database/connect.ts'
import { priceAuthorisation } from './authorisation.ts'
import { authorisationSection } from './authorisation-report.ts'
import { benchServer } from './country.ts'
import { profileEdit } from './edit-profile.ts'
import { editLoads, mixedLoad } from './edits.ts'
import { timeExports } from './exports.ts'
import { type Facts, factsOf } from './facts.ts'
import { makeFloorTables } from './floor-tables.ts'
import { runImports } from './imports.ts'
import { measure } from './measure.ts'
import { compareAnswers, loadsOf, readLoads, type Servers } from './reads.ts'
import { timeRefusals } from './refusals.ts'
import { type Report, report } from './report.ts'
import { writeSection } from './sections.ts'
import { serve } from './served.ts'
import { writeSheets } from './sheets.ts'
import { tableSizes } from './sizes.ts'
import { anAdministrator, anOfficer } from './somebody.ts'
import { withThirdPage } from './third-page.ts'
import { wholeTree } from './whole-tree.ts'
import { workloads } from './workloads.ts'

const { values: flags, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const pace = flags.quick ? { rounds: 1, seconds: 0.5, warmUp: 0.5 } : { rounds: 3, seconds: 3, warmUp: 9 }
/** One person asks all day as a thousand would: what one may take stands out of the way, and is reckoned all the same. */
const BOUNDLESS = {
  LCR_COST_PER_HOUR: '999999999',
  LCR_REQUESTS_AT_ONCE: '1000',
  LCR_REQUESTS_PER_PERSON: '1000',
}
const say = (line: string) => void process.stderr.write(`${line}\n`)

await using stack = new AsyncDisposableStack()
const server = await benchServer(say)
stack.defer(server.stop)
const url = await server.copy('recorded', 'bench')
const pool = await connect(url)
stack.defer(() => pool.end())

const places = await factsOf(pool)
await makeFloorTables(pool, places.round)
const facts = await withThirdPage(pool, places)
if (positionals[0] === 'authorisation') await authorisation()
else {
  const servers: Servers = { floor: await served('floor.child.ts'), ours: await served('ours.child.ts') }
  const text = report(await run(servers, facts))
  process.stdout.write(`${text}\n`)
  if (!flags.quick) await writeSection('bench', text)
}

async function authorisation(): Promise<void> {
  const pairs = flags.quick ? 40 : 150
  const works = workloads(facts).filter(({ id }) => id !== 'W3c')
  const ours = await served('ours.child.ts')
  const prices = await priceAuthorisation(pool, ours, works, facts.province.id, pairs)
  const text = authorisationSection(prices, pairs)
  process.stdout.write(`${text}\n`)
  if (!flags.quick) await writeSection('authorisation', text)
}

async function served(file: 'floor.child.ts' | 'ours.child.ts') {
  const child = await serve(file, { DATABASE_URL: url, ...BOUNDLESS })
  stack.defer(child.stop)
  return child
}

async function run(both: Servers, facts: Facts): Promise<Report> {
  const officer = await anOfficer(pool, facts.province.id)
  const admin = await anAdministrator(pool)
  const works = workloads(facts)
  const bytes: Record<string, number> = {}
  for (const work of works) bytes[work.id] = await compareAnswers(both, officer, work)
  say('the answers are the same; measuring …')
  const [nested, , page] = works
  if (!nested || !page) throw new Error('there are W1 and W3')
  const reads = await measure(
    [
      ...works.flatMap((work) => readLoads(both, officer, work)),
      loadsOf('W1 unrestricted', both.ours, admin, nested),
    ],
    pace,
  )
  const crowd = await measure(
    [{ ...loadsOf('W1 × 64 connections', both.ours, officer, nested), connections: 64 }],
    pace,
  )
  const edits = await measure(
    [...editLoads(both, officer, facts), mixedLoad(both, officer, facts, page)],
    pace,
  )
  return {
    real: server.real,
    quick: flags.quick,
    startMs: both.ours.startMs,
    bytes,
    measured: [...reads, ...crowd, ...edits],
    edit: await profileEdit(pool, facts),
    refusals: await timeRefusals(both.ours, officer, flags.quick ? 20 : 200),
    tree: await wholeTree(pool, flags.quick ? 1 : 9),
    exported: await timeExports(await served('ours.child.ts'), admin, flags.quick ? 1 : 5),
    imported: await imports(),
    sizes: await tableSizes(pool),
  }
}

async function imports() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  stack.defer(() => rm(folder, { recursive: true }))
  const files = await writeSheets(pool, folder, flags.quick ? 500 : 10_000)
  return runImports(await server.copy('bare', 'bench_import'), files)
}
