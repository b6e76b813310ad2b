import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

/**
 * The configured keys, newest first; without any, the one in the data folder, made on the first start.
 * Losing that file makes sealed secrets (second factors) unreadable, so it belongs into the backup.
 */
export function serverKeyTexts(config: Pick<Config, 'serverKeys' | 'dataDir'>): readonly string[] {
  if (config.serverKeys) return config.serverKeys
  const file = join(config.dataDir, 'server-key')
  mkdirSync(config.dataDir, { recursive: true })
  try {
    // `wx` fails when the file exists, so that two starts at once cannot each make a key.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return [readFileSync(file, 'utf8').trim()]
}
