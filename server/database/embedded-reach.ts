import { createHash, randomBytes } from 'node:crypto'
import { cp, lstat, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'
import { isCode } from './embedded-folder.ts'
import { folderClosed, type Identity, reachable } from './embedded-identity.ts'

/**
 * The programs where the server's user can execute them. In a project under /root they are copied once into the
 * temporary folder: initdb asks the system whether that *user* may run them, and no extra right changes the answer.
 */
export async function withinReach(binaries: Binaries, identity: Identity): Promise<Binaries> {
  if (process.getuid?.() !== 0 || reachable(binaries.root, identity)) return binaries
  const id = createHash('sha256').update(`${binaries.root} ${binaries.version}`).digest('hex').slice(0, 16)
  const root = join(tmpdir(), `lcr-programs-${id}`)
  if (!reachable(tmpdir(), identity)) throw folderClosed()
  if (!(await isOurs(root))) await copy(join(binaries.root, 'native'), root)
  // Whatever somebody else may have put there first is not run.
  if (!(await isOurs(root))) throw folderClosed(new Error(`${root} belongs to another user`))
  const moved = (program: string) => join(root, relative(join(binaries.root, 'native'), program))
  return { ...binaries, root, initdb: moved(binaries.initdb), postgres: moved(binaries.postgres) }
}

/** A real folder of root's that nobody else can write to. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined)
  return found?.isDirectory() === true && found.uid === 0 && (found.mode & 0o022) === 0
}

async function copy(from: string, to: string): Promise<void> {
  const fresh = `${to}.${randomBytes(4).toString('hex')}`
  await cp(from, fresh, { recursive: true, verbatimSymlinks: true })
  await rename(fresh, to).catch(async (error) => {
    await rm(fresh, { recursive: true, force: true })
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST')) throw error
  })
}
