import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { StartupError } from '../errors.ts'
import { isAlive, isCode } from './embedded-folder.ts'

/** How long a server that still answers is given to go away (its owner may have died a moment ago). */
const PATIENCE_MS = 2_000
/** How long a server that is already shutting down is given. */
const SHUTDOWN_MS = 60_000

/**
 * Makes sure that no server uses `folder`, and removes what a killed one left behind (`postmaster.pid`, its socket).
 * A process id alone proves nothing: after a restart of a container another program may have it.
 * @throws StartupError `DATA_FOLDER_IN_USE`
 */
export async function claimFolder(folder: string, socketFolder: string): Promise<void> {
  const since = Date.now()
  for (;;) {
    const seen = await pidFile(folder)
    const pid = await serverOf(seen, folder, socketFolder)
    if (pid === undefined) return clearAway(seen, folder, socketFolder)
    const waited = Date.now() - since
    if (waited > SHUTDOWN_MS || (waited > PATIENCE_MS && (await answers(socketFolder)))) {
      throw inUse(folder, pid)
    }
    await sleep(100)
  }
}

/** Removes only what was found stale: a server that started since then wrote another file. */
async function clearAway(seen: string, folder: string, socketFolder: string): Promise<void> {
  if (seen === '' || (await pidFile(folder)) !== seen) return
  await rm(join(folder, 'postmaster.pid'), { force: true })
  await rm(join(socketFolder, '.s.PGSQL.5432'), { force: true })
  await rm(join(socketFolder, '.s.PGSQL.5432.lock'), { force: true })
}

function pidFile(folder: string): Promise<string> {
  return readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')
}

/** Process id of the server that runs on `folder`, if one does. */
async function serverOf(file: string, folder: string, socketFolder: string): Promise<number | undefined> {
  const pid = Number(file.split('\n')[0])
  if (!pid || !isAlive(pid)) return undefined
  if (process.platform !== 'linux') return (await listens(socketFolder)) ? pid : undefined
  const command = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  if (command.trim() !== 'postgres') return undefined
  // A process that has ended and was not yet reaped has no folder any more; one of another user hides it.
  const home = await readlink(`/proc/${pid}/cwd`).catch((error) => (isCode(error, 'EACCES') ? 'hidden' : ''))
  return home === 'hidden' || home === (await realpath(folder)) ? pid : undefined
}

function listens(socketFolder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketFolder, '.s.PGSQL.5432'))
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref().end()
  })
}

async function answers(socketFolder: string): Promise<boolean> {
  const client = new pg.Client({ host: socketFolder, user: 'lcr', database: 'postgres' })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

export function inUse(folder: string, pid: number): StartupError {
  return new StartupError(
    'DATA_FOLDER_IN_USE',
    {
      th: `โฟลเดอร์ข้อมูล ${folder} ถูกใช้งานอยู่โดยโปรเซส ${pid}`,
      en: `The data folder ${folder} is in use by another process (${pid}).`,
    },
    {
      th: 'หยุดโปรแกรมอีกชุดหนึ่งก่อน หรือกำหนด LCR_DATA_DIR เป็นโฟลเดอร์อื่น',
      en: 'Stop the other copy of the program first, or set LCR_DATA_DIR to another folder.',
    },
  )
}
