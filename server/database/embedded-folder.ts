import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartupError } from '../errors.ts'
import type { Identity } from './embedded-identity.ts'

/** The folder above the data folder exists and we may write into it; otherwise a `StartupError` that names it. */
export async function prepareParent(folder: string, identity: Identity): Promise<void> {
  const parent = dirname(folder)
  try {
    const made = await mkdir(parent, { recursive: true, mode: 0o755 })
    // A narrow umask of root must not shut the database's own user out of a folder we have just made.
    if (made && identity.spawn.uid !== undefined) await chmod(parent, 0o711)
    const probe = join(parent, `.writable-${randomBytes(4).toString('hex')}`)
    await (await open(probe, 'w')).close()
    await rm(probe)
  } catch (cause) {
    throw noPermission(parent, cause)
  }
}

/** Is there a cluster of our major version in `folder`? An older one, or somebody else's, is a `StartupError`. */
export async function hasCluster(folder: string, major: number, identity: Identity): Promise<boolean> {
  try {
    const entries = await readdir(folder)
    if (entries.length === 0) return false
    if (!entries.includes('PG_VERSION')) throw notACluster(folder)
    const owner = await stat(folder)
    if (owner.uid !== identity.uid) throw new Error(`owned by user ${owner.uid}`)
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return false
    if (cause instanceof StartupError) throw cause
    throw noPermission(folder, cause)
  }
  const found = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (Number(found) !== major) throw otherMajor(folder, found, major)
  return true
}

/** Runs `fill` on a new folder beside the final one and puts it in place at once, so that no half-made cluster is left. */
export async function createFolder(
  folder: string,
  identity: Identity,
  fill: (at: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(folder)
  for (const entry of await readdir(parent)) {
    const maker = /\.new-(\d+)-[0-9a-f]+$/.exec(entry)?.[1]
    if (maker && !isAlive(Number(maker))) await rm(join(parent, entry), { recursive: true, force: true })
  }
  const fresh = `${folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await mkdir(fresh, { mode: 0o700 })
    if (process.getuid?.() === 0) await chown(fresh, identity.uid, identity.gid)
  } catch (cause) {
    throw noPermission(fresh, cause)
  }
  try {
    await fill(fresh)
    await rename(fresh, folder)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    // Somebody else finished first: use theirs; that it is in use comes out in the next step.
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST')) throw error
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

export function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

export function noPermission(folder: string, cause: unknown): StartupError {
  const detail = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return new StartupError(
    'DATA_FOLDER_PERMISSION',
    {
      th: `ไม่มีสิทธิ์ใช้โฟลเดอร์ข้อมูล ${folder} (${detail})`,
      en: `The data folder ${folder} cannot be used (${detail}).`,
    },
    {
      th: 'ให้สิทธิ์เขียนแก่ผู้ใช้ที่เริ่มโปรแกรม หรือกำหนด LCR_DATA_DIR เป็นโฟลเดอร์อื่น',
      en: 'Give the user who starts the program the right to write there, or set LCR_DATA_DIR to another folder.',
    },
    { cause },
  )
}

function notACluster(folder: string): StartupError {
  return new StartupError(
    'DATA_FOLDER_FOREIGN',
    {
      th: `โฟลเดอร์ ${folder} มีไฟล์อยู่แล้วแต่ไม่ใช่ฐานข้อมูลของโปรแกรมนี้`,
      en: `The folder ${folder} is not empty and holds no database of this program.`,
    },
    {
      th: 'ย้ายไฟล์เหล่านั้นออก หรือกำหนด LCR_DATA_DIR เป็นโฟลเดอร์อื่น',
      en: 'Move those files away, or set LCR_DATA_DIR to another folder.',
    },
  )
}

function otherMajor(folder: string, found: string, major: number): StartupError {
  return new StartupError(
    'DATA_FOLDER_VERSION',
    {
      th: `โฟลเดอร์ข้อมูล ${folder} สร้างด้วย PostgreSQL ${found} แต่โปรแกรมนี้ใช้ PostgreSQL ${major}`,
      en: `The data folder ${folder} was made by PostgreSQL ${found}, this program ships PostgreSQL ${major}.`,
    },
    {
      th: `สำรองข้อมูลด้วย pg_dump ของรุ่น ${found} แล้วนำเข้าโฟลเดอร์ใหม่ หรือกำหนด LCR_DATA_DIR เป็นโฟลเดอร์ว่าง`,
      en: `Dump it with pg_dump of version ${found} and restore into a new folder, or set LCR_DATA_DIR to an empty folder.`,
    },
  )
}
