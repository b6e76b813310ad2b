import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/**
 * Connection string of the embedded server that already runs on this data folder, if one does: the register may go on
 * serving while a file is imported.
 */
export async function runningServer(dataDir: string): Promise<string | undefined> {
  const pidFile = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
  const socketFolder = pidFile.split('\n')[4]?.trim()
  if (!socketFolder) return undefined
  const url = `postgresql://lcr@${encodeURIComponent(socketFolder)}/register`
  const client = new pg.Client(url)
  try {
    await client.connect()
    return url
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}
