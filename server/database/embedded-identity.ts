import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartupError } from '../errors.ts'

/** The operating-system user the database server runs as, and the words put before its command line. */
export interface Identity {
  uid: number
  gid: number
  /** Given to `spawn`: empty unless we are root, because PostgreSQL refuses to run as root. */
  spawn: { uid?: number; gid?: number }
  prefix: string[]
}

/**
 * Whom to run as. An ordinary user runs it as itself. Root hands it to the owner of an existing data folder,
 * else to `postgres`, else to `nobody`; where that user could not reach the folder (a project under /root)
 * it keeps only the right to pass through closed folders.
 */
export function serverIdentity(folder: string): Identity {
  const own = process.getuid?.() ?? -1
  if (own !== 0) return { uid: own, gid: process.getgid?.() ?? -1, spawn: {}, prefix: [] }
  const { uid, gid } = ownerOf(folder) ?? accountOf('postgres') ?? accountOf('nobody') ?? noAccount()
  if (reachable(dirname(folder), { uid, gid })) return { uid, gid, spawn: { uid, gid }, prefix: [] }
  return { uid, gid, spawn: {}, prefix: passingThrough(uid, gid) }
}

/** Present owner of the data folder, when it is not root. */
function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

function accountOf(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** May this user pass through every folder above `path`, and into it when it exists? */
export function reachable(path: string, user: { uid: number; gid: number }): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) {
    const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001
    if ((found.mode & bit) === 0) return false
  }
  return dirname(path) === path || reachable(dirname(path), user)
}

/** `setpriv` gives up root but keeps the right to cross closed folders; it is part of every common Linux. */
function passingThrough(uid: number, gid: number): string[] {
  const keep = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...keep, '--']
  try {
    execFileSync(prefix[0] ?? '', [...prefix.slice(1), 'true'], { stdio: 'ignore' })
  } catch (cause) {
    throw folderClosed(cause)
  }
  return prefix
}

export function folderClosed(cause?: unknown): StartupError {
  return new StartupError(
    'FOLDER_CLOSED',
    {
      th: 'PostgreSQL ทำงานด้วยสิทธิ์ root ไม่ได้ และผู้ใช้อื่นเข้าโฟลเดอร์นี้ไม่ได้',
      en: 'PostgreSQL refuses to run as root, and no other user may enter this folder.',
    },
    {
      th: 'เริ่มโปรแกรมด้วยผู้ใช้ธรรมดา หรือย้ายโปรแกรมออกจากโฟลเดอร์ที่ปิดสิทธิ์ (เช่น /root)',
      en: 'Start the program as an ordinary user, or move it out of the closed folder (such as /root).',
    },
    { cause },
  )
}

function noAccount(): never {
  throw new StartupError(
    'NO_ACCOUNT',
    {
      th: 'PostgreSQL ทำงานด้วยสิทธิ์ root ไม่ได้ และเครื่องนี้ไม่มีผู้ใช้ postgres หรือ nobody',
      en: 'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody.',
    },
    { th: 'เริ่มโปรแกรมด้วยผู้ใช้ธรรมดา', en: 'Start the program as an ordinary user.' },
  )
}
