import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import type { Viewer } from '../../../access/viewer.ts'
import { NotFound, TooLarge } from '../../../errors.ts'
import type { Source } from '../file/source.ts'
import type { ImportKind } from '../receipt/receipt.ts'

const MEGABYTE = 1_048_576
/** The Department's published register is 13 MB. */
const MOST_BYTES = 32 * MEGABYTE

/** Files one person has sent and not applied; the oldest gives way. */
const MOST_KEPT = 5

/** A file somebody has sent and not yet applied. */
export interface Upload {
  readonly id: string
  readonly kind: ImportKind
  readonly name: string
}

/** Keeps the body of a request until it is applied, or for a day. @throws TooLarge, before more is read */
export async function keepUpload(
  pool: pg.Pool,
  viewer: Viewer,
  kind: ImportKind,
  name: string,
  body: Readable,
): Promise<Upload> {
  return inFolder(async (path) => {
    await pipeline(body, upTo(MOST_BYTES), createWriteStream(path))
    await pool.query(MAKE_ROOM, [viewer.id, MOST_KEPT - 1])
    const { rows } = await pool.query<{ id: string }>(
      'insert into import_upload (kind, name, content, actor_id) values ($1, $2, $3, $4) returning id',
      [kind, name, await readFile(path), viewer.id],
    )
    return { id: rows[0]?.id ?? '', kind, name }
  })
}

const MAKE_ROOM = `
  delete from import_upload where expires_at < now() or actor_id = $1 and id not in (
    select id from import_upload where actor_id = $1 order by created_at desc, id desc limit $2)`

/** Refuses what says beforehand that it is too large. @throws TooLarge */
export function refuseTooLarge(length: string | undefined): void {
  if (Number(length ?? 0) > MOST_BYTES) throw tooLarge()
}

/** Hands over an upload of this viewer as a file on disk. @throws NotFound for another's, or one that is gone */
export async function withUpload<T>(
  pool: pg.Pool,
  viewer: Viewer,
  id: string,
  work: (upload: Upload, source: Source) => Promise<T>,
): Promise<T> {
  const { rows } = await pool.query<Upload & { content: Buffer }>(
    `select id, kind, name, content from import_upload
     where id::text = $1 and actor_id = $2 and expires_at > now()`,
    [id, viewer.id],
  )
  const [found] = rows
  if (!found) throw new NotFound('upload', id)
  return inFolder(async (path) => {
    await writeFile(path, found.content)
    return work(found, { path, name: found.name })
  })
}

export async function forgetUpload(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('delete from import_upload where id = $1', [id])
}

async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lcr-import-'))
  try {
    return await work(join(folder, 'file'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function upTo(most: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > most) done(tooLarge())
      else done(null, chunk)
    },
  })
}

function tooLarge(): TooLarge {
  const most = MOST_BYTES / MEGABYTE
  return new TooLarge({
    th: `ไฟล์ใหญ่เกิน ${most} เมกะไบต์ ให้ลบชีตและรูปภาพที่ไม่ใช้ หรือแบ่งไฟล์`,
    en: `The file is larger than ${most} MB. Remove unused sheets and pictures, or split it.`,
  })
}
