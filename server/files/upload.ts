import { createHash } from 'node:crypto'
import type pg from 'pg'
import { InvalidInput } from '../errors.ts'
import type { FileStore } from './file-store.ts'

/** Where uploads are kept and counted. */
export interface Files {
  readonly pool: pg.Pool
  readonly store: FileStore
}

/** One file on its way in: whose, and the SHA-256 of all its bytes, by which it is found again after a broken line. */
export interface UploadKey {
  readonly accountId: string
  /** 64 hex digits. */
  readonly sha256: string
}

/** How far an upload is, in bytes. Without a first part nothing is known of its total. */
export interface Progress {
  readonly received: number
  readonly total: number | null
}

/** A photo of a phone at its best; a scanned order of a few pages. */
export const MOST_BYTES = 20 * 1_048_576
/** What is sent at once; small enough to be sent again on a bad line. */
export const MOST_PART_BYTES = 1_048_576
const MOST_OPEN = 20

interface UploadRow {
  total: number
  received: number
  parts: number
}

export async function progressOf({ pool }: Files, key: UploadKey): Promise<Progress> {
  const row = await rowOf(pool, key)
  return { received: row?.received ?? 0, total: row?.total ?? null }
}

/**
 * Takes the part that begins at `offset`; one that came before, or does not join on, changes nothing. Answers how far the
 * upload is, from where the sender goes on. Each part is in the store before it is counted.
 * @throws InvalidInput when too many are unfinished
 */
export async function takePart(
  { pool, store }: Files,
  key: UploadKey,
  total: number,
  offset: number,
  part: Buffer,
): Promise<Progress> {
  const row = (await rowOf(pool, key)) ?? (await begin(pool, key, total))
  if (row.received !== offset || row.total !== total || offset + part.length > total) return row
  await store.keep(partKey(key, row.parts), part, 'application/octet-stream')
  const { rows } = await pool.query<UploadRow>(
    `update file_upload set received = received + $4, parts = parts + 1, touched_at = now()
     where account_id = $1 and sha256 = $2 and received = $3 returning total, received, parts`,
    [key.accountId, key.sha256, offset, part.length],
  )
  return rows[0] ?? progressOf({ pool, store }, key)
}

/** All bytes of a finished upload. Null when it is not finished, or is not what was announced: then it begins anew. */
export async function uploadedBytes({ pool, store }: Files, key: UploadKey): Promise<Buffer | null> {
  const row = await rowOf(pool, key)
  if (!row || row.received !== row.total) return null
  const parts: Buffer[] = []
  for (let n = 0; n < row.parts; n += 1) parts.push((await store.read(partKey(key, n))) ?? Buffer.alloc(0))
  const bytes = Buffer.concat(parts)
  if (createHash('sha256').update(bytes).digest('hex') === key.sha256) return bytes
  await dropUpload({ pool, store }, key)
  return null
}

/** Forgets an upload and what came of it. */
export async function dropUpload({ pool, store }: Files, key: UploadKey): Promise<void> {
  const { rows } = await pool.query<UploadRow>(
    'delete from file_upload where account_id = $1 and sha256 = $2 returning total, received, parts',
    [key.accountId, key.sha256],
  )
  // One more than counted: a part may have been written and not counted.
  for (let n = 0; n <= (rows[0]?.parts ?? -1); n += 1) await store.remove(partKey(key, n))
}

async function rowOf(pool: pg.Pool, key: UploadKey): Promise<UploadRow | undefined> {
  const { rows } = await pool.query<UploadRow>(
    'select total, received, parts from file_upload where account_id = $1 and sha256 = $2',
    [key.accountId, key.sha256],
  )
  return rows[0]
}

async function begin(pool: pg.Pool, key: UploadKey, total: number): Promise<UploadRow> {
  await pool.query(
    `insert into file_upload (account_id, sha256, total)
     select $1, $2, $3 where (select count(*) from file_upload where account_id = $1) < $4
     on conflict do nothing`,
    [key.accountId, key.sha256, total, MOST_OPEN],
  )
  const row = await rowOf(pool, key)
  if (!row) throw new InvalidInput([TOO_MANY_UPLOADS])
  return row
}

function partKey({ accountId, sha256 }: UploadKey, n: number): string {
  return `uploads/${accountId}/${sha256}/${n}`
}

const TOO_MANY_UPLOADS = {
  field: 'upload',
  code: 'TOO_MANY_UPLOADS',
  th: `มีไฟล์ที่ส่งค้างอยู่ ${MOST_OPEN} ไฟล์แล้ว แนบหรือรอให้ระบบล้างไฟล์เก่าก่อน`,
  en: `${MOST_OPEN} files are waiting already: attach them first, or wait until they are cleared away.`,
}
