import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import type { Viewer } from '../../access/viewer.ts'
import { createLetterRound, letterRound } from '../../completeness/rounds/letter-round.ts'
import { openRound } from '../../completeness/rounds/open-round.ts'
import { connect, inTransaction } from '../../database/connect.ts'
import { startEmbedded } from '../../database/embedded.ts'
import { openOrm } from '../../database/orm.ts'
import { prepareSchema } from '../../database/prepare.ts'
import { seedReference } from '../../database/seeds/seed.ts'
import { StartupError } from '../../errors.ts'
import { entities } from '../../graphql/entities.ts'
import { wholeSchema } from '../../graphql/schema.ts'
import { type World, walk } from './walk.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0) {
  say('npm run try -- <ทะเบียน อปท. · the published register>   เช่น · as ../shared/data/dlads_05_01.csv')
  process.exitCode = 1
} else {
  process.exitCode = await tryOn(file).catch((error) => {
    say(
      error instanceof StartupError
        ? error.print()
        : error instanceof Error
          ? String(error.stack)
          : String(error),
    )
    return 1
  })
}

/** Walks the main job on a database of its own, which is removed afterwards. @returns 0, or 1 when a figure differs */
async function tryOn(registerFile: string): Promise<number> {
  await using stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'lcr-try-database-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const server = await startEmbedded({ folder: join(folder, 'postgres') })
  stack.defer(server.stop)
  const pool = await connect(server.url)
  stack.defer(() => pool.end())
  await prepareSchema(pool)
  await inTransaction(pool, (client) => seedReference(client, () => undefined))
  const orm = await openOrm(pool, entities)
  stack.defer(() => orm.close())
  const schema = await wholeSchema()
  const viewer: Viewer = {
    id: randomUUID(),
    name: 'ผู้ทดลอง (ข้อมูลจำลอง)',
    kind: 'PERSON',
    grants: [{ role: 'DLA_ADMIN', areaId: null }],
  }
  const world: World = {
    pool,
    say,
    async ask(source, variableValues) {
      const contextValue = { viewer, pool, orm, requestId: randomUUID(), receivedAt: new Date() }
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue })
      if (errors?.[0]) throw errors[0]
      return data ?? {}
    },
    async openRound() {
      await inTransaction(pool, async (client) => openRound(client, await createLetterRound(client)))
      return letterRound.code
    },
  }
  const differences = await walk(world, registerFile)
  for (const difference of differences) say(`ต่างกัน · DIFFERS: ${difference}`)
  say(
    differences.length === 0
      ? 'ทุกตัวเลขตรงกับที่คำนวณแยกต่างหาก · every figure equals the plain computation'
      : `${differences.length} differences`,
  )
  return differences.length === 0 ? 0 : 1
}
