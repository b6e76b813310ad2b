import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Head } from './seal-audit.ts'
import type { Anchor } from './verify-audit.ts'

/** Beside the database, not in it: a line `<link> <hash> <instant>` for a head of the chain, now and then. */
const FILE = 'audit-heads'

export async function writeAnchor(folder: string, { id, hash }: Head): Promise<void> {
  await appendFile(join(folder, FILE), `${id} ${hash.toString('hex')} ${new Date().toISOString()}\n`, {
    mode: 0o600,
  })
}

/** None when there is no such file yet. */
export async function readAnchors(folder: string): Promise<Anchor[]> {
  const text = await readFile(join(folder, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    const [id, hash] = line.split(' ')
    return id && hash ? [{ id, hash }] : []
  })
}
