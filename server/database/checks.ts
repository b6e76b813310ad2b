import type pg from 'pg'
import { StartupError, type Words } from '../errors.ts'

/** PostgreSQL 15 as the server writes it in `server_version_num`. */
const OLDEST = 150_000

const EXTENSIONS = ['pg_trgm', 'btree_gist', 'pgcrypto']

/** Everything the register needs from a server, checked on every start, also on a server of one's own. @throws StartupError */
export async function checkDatabase(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string; encoding: string }>(
    `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
  )
  checkVersion(Number(rows[0]?.version))
  checkEncoding(rows[0]?.encoding ?? '')
  await checkThaiCollation(pool)
  await checkExtensions(pool)
  await checkThaiTrigrams(pool)
}

/** @param version as in `server_version_num`, e.g. 160004 for 16.4 */
export function checkVersion(version: number): void {
  if (version >= OLDEST) return
  const found = `${Math.floor(version / 10_000)}.${version % 10_000}`
  throw new StartupError(
    'DATABASE_TOO_OLD',
    {
      th: `ฐานข้อมูลเป็น PostgreSQL ${found} ซึ่งเก่าเกินไป`,
      en: `The database server is PostgreSQL ${found}, which is too old.`,
    },
    {
      th: 'ใช้ PostgreSQL 15 ขึ้นไป หรือลบ DATABASE_URL เพื่อใช้ฐานข้อมูลที่มากับโปรแกรม',
      en: 'Use PostgreSQL 15 or newer, or unset DATABASE_URL to use the embedded database.',
    },
  )
}

function checkEncoding(encoding: string): void {
  if (encoding === 'UTF8') return
  throw new StartupError(
    'DATABASE_ENCODING',
    {
      th: `ฐานข้อมูลเข้ารหัสอักขระแบบ ${encoding} ไม่ใช่ UTF8`,
      en: `The encoding of the database is ${encoding} instead of UTF8.`,
    },
    recreate,
  )
}

async function checkThaiCollation(pool: pg.Pool): Promise<void> {
  const found = await pool.query(
    `select from pg_collation where collname = 'th-x-icu'
     and collencoding in (-1, pg_char_to_encoding(current_setting('server_encoding')))`,
  )
  if (found.rowCount) return
  throw new StartupError(
    'DATABASE_ICU',
    {
      th: 'ฐานข้อมูลไม่มีการเรียงลำดับภาษาไทย (collation th-x-icu)',
      en: 'The database has no Thai collation (th-x-icu).',
    },
    {
      th: `ใช้ PostgreSQL ที่คอมไพล์พร้อม ICU แล้วสั่ง select pg_import_system_collations('pg_catalog') หรือลบ DATABASE_URL`,
      en: `Use a PostgreSQL built with ICU and run select pg_import_system_collations('pg_catalog'), or unset DATABASE_URL.`,
    },
  )
}

async function checkExtensions(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    'select name from unnest($1::text[]) name where name not in (select name from pg_available_extensions)',
    [EXTENSIONS],
  )
  if (rows.length === 0) return
  const names = rows.map(({ name }) => name).join(', ')
  throw new StartupError(
    'DATABASE_EXTENSIONS',
    { th: `ฐานข้อมูลไม่มีส่วนเสริม ${names}`, en: `The database server lacks the extensions ${names}.` },
    {
      th: 'ติดตั้งชุด postgresql-contrib ของเซิร์ฟเวอร์นั้น หรือลบ DATABASE_URL เพื่อใช้ฐานข้อมูลที่มากับโปรแกรม',
      en: 'Install the postgresql-contrib package of that server, or unset DATABASE_URL to use the embedded database.',
    },
  )
}

/** With lc_ctype C, pg_trgm takes no Thai character for a letter: searches would silently find nothing. */
async function checkThaiTrigrams(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('create extension if not exists pg_trgm')
    const { rows } = await client.query<{ n: number }>(
      `select coalesce(cardinality(show_trgm('ศูนย์')), 0) as n`,
    )
    if (rows[0]?.n) return
  } catch (cause) {
    throw notAllowed(cause)
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
  throw new StartupError(
    'DATABASE_TRIGRAMS',
    {
      th: 'ฐานข้อมูลค้นหาข้อความภาษาไทยไม่ได้ เพราะ lc_ctype เป็น C',
      en: 'The database finds no trigrams in Thai text, because its lc_ctype is C.',
    },
    recreate,
  )
}

function notAllowed(cause: unknown): StartupError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new StartupError(
    'DATABASE_RIGHTS',
    {
      th: `ผู้ใช้ฐานข้อมูลติดตั้งส่วนเสริม pg_trgm ไม่ได้ (${reason})`,
      en: `The database user cannot install the extension pg_trgm (${reason}).`,
    },
    {
      th: 'ให้ผู้ใช้นั้นเป็นเจ้าของฐานข้อมูล หรือให้ผู้ดูแลสั่ง create extension pg_trgm, btree_gist และ pgcrypto ก่อน',
      en: 'Make that user the owner of the database, or let an administrator create pg_trgm, btree_gist and pgcrypto first.',
    },
    { cause },
  )
}

const recreate: Words = {
  th: `สร้างฐานข้อมูลใหม่ด้วย create database … template template0 encoding 'UTF8' lc_ctype 'C.UTF-8' lc_collate 'C' แล้วย้ายข้อมูลมา`,
  en: `Make a new one with create database … template template0 encoding 'UTF8' lc_ctype 'C.UTF-8' lc_collate 'C', and move the data.`,
}
