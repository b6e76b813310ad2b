import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Peer } from './peer.ts'

const run = promisify(execFile)
const MINUTES = 5

/** A throw-away folder outside the project with the peer in it. @throws Error saying why it cannot be installed */
export async function install(
  peer: Peer,
): Promise<{ folder: string; server: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    await run('npm', ['install', '--save-exact', '--no-audit', '--no-fund', ...peer.packages], {
      cwd: folder,
      timeout: MINUTES * 60_000,
    })
    const server = join(folder, 'server.js')
    await writeFile(server, peer.server)
    return { folder, server, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
