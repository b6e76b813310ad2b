import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Peer } from './peer.ts'

const run = promisify(execFile)
const MINUTES = 8

/** A peer that is ready to be started. */
export interface Installed {
  readonly server: string
  /** The program that runs it. */
  readonly node: string
  readonly remove: () => Promise<void>
}

/**
 * A throw-away folder outside the project with the peer in it. No script of any package runs but those that compile what
 * is named. Kept, the folder is found again by the next run. @throws Error saying why it cannot be installed
 */
export async function install(peer: Peer, kept: boolean): Promise<Installed> {
  const folder = kept
    ? join(tmpdir(), 'bench-peers', peer.name.toLowerCase().replace(' ', '-'))
    : await mkdtemp(join(tmpdir(), 'peer-'))
  const remove = () => (kept ? Promise.resolve() : rm(folder, { recursive: true, force: true }))
  const own = peer.node && `node-${process.platform}-${process.arch}`
  const node = own ? join(folder, 'node_modules', own, 'bin', 'node') : process.execPath
  try {
    const finished = join(folder, 'finished')
    if (!(await stat(finished).catch(() => null))) {
      await packagesOf(peer, folder, own ? [`${own}@${peer.node?.version}`] : [])
      if (own) await compile(peer.node?.compiled ?? [], folder, node)
      await writeFile(finished, '')
    }
    for (const [name, text] of Object.entries(peer.files)) await writeFile(join(folder, name), text)
    if (peer.build) await inFolder(node, peer.build, folder, peer.env)
    return { server: join(folder, 'server.mjs'), node, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function packagesOf({ packages }: Peer, folder: string, more: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const how = ['--save-exact', '--no-audit', '--no-fund', '--ignore-scripts']
  await inFolder('npm', ['install', ...how, ...packages, ...more], folder)
}

/** Against the headers that lie beside the program in its package. */
async function compile(names: readonly string[], folder: string, node: string): Promise<void> {
  await inFolder('npm', ['rebuild', ...names], folder, {
    PATH: [dirname(node), process.env.PATH].join(delimiter),
    npm_config_nodedir: dirname(dirname(node)),
  })
}

async function inFolder(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  await run(program, args, { cwd, timeout: MINUTES * 60_000, env: { ...process.env, ...env } })
}
