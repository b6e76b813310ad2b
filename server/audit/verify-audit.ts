import type pg from 'pg'
import type { Words } from '../errors.ts'
import { type LinkFacts, linkHash, STREAMS, type Stream } from './link.ts'

/** A head that was written down outside the database. */
export interface Anchor {
  readonly id: string
  /** Hexadecimal. */
  readonly hash: string
}

export interface Verdict {
  readonly links: number
  readonly rows: number
  /** Committed rows that no link covers yet, and the oldest of them. */
  readonly unsealed: number
  readonly unsealedSince: Date | null
  readonly head: Anchor | null
  /** The first thing that does not fit; null when all does. */
  readonly fault: Words | null
}

interface Row {
  id: string
  sealed_at: Date
  stream: Stream
  after_seq: string
  up_to_seq: string
  row_count: number
  digest: Buffer
  leaves: Buffer
  previous: Buffer | null
  hash: Buffer
  now_count: number
  now_digest: Buffer | null
  now_leaves: Buffer | null
  seqs: string[] | null
}

const PAGE = 100

/**
 * Follows the chain from its first link and compares each with the rows as they are now; stops at the first fault.
 * @param keys the server's keys, any of which may have sealed
 * @param anchors heads known from outside, by which a chain that was cut short, or made anew, is noticed
 */
export async function verifyAudit(
  pool: pg.Pool,
  keys: readonly string[],
  anchors: readonly Anchor[],
): Promise<Verdict> {
  const known = new Map(anchors.map(({ id, hash }) => [id, hash]))
  const upTo = new Map<Stream, string>()
  let before: Row | null = null
  let rows = 0
  let fault: Words | null = null
  for (;;) {
    const page: pg.QueryResult<Row> = await pool.query<Row>(LINKS, [before?.id ?? '0', PAGE])
    for (const link of page.rows) {
      fault = faultOf(link, before, upTo.get(link.stream) ?? '0', keys, known.get(link.id))
      if (fault) break
      known.delete(link.id)
      upTo.set(link.stream, link.up_to_seq)
      rows += link.row_count
      before = link
    }
    if (fault || page.rows.length < PAGE) break
  }
  const [lost] = known.keys()
  if (!fault && lost !== undefined) fault = cutShort(lost, before)
  const head = before && { id: before.id, hash: before.hash.toString('hex') }
  return { links: Number(before?.id ?? 0), rows, head, fault, ...(await unsealed(pool, upTo)) }
}

function faultOf(
  link: Row,
  before: Row | null,
  after: string,
  keys: readonly string[],
  anchored: string | undefined,
): Words | null {
  const next = String(BigInt(before?.id ?? 0) + 1n)
  if (link.id !== next) return atLink(next, 'ห่วงโซ่ขาด ไม่มีข้อนี้', 'it is missing')
  const facts: LinkFacts = {
    id: link.id,
    sealedAt: link.sealed_at,
    stream: link.stream,
    after: link.after_seq,
    upTo: link.up_to_seq,
    rows: link.row_count,
    digest: link.digest,
    leaves: link.leaves,
    previous: link.previous,
  }
  if (!keys.some((key) => linkHash(key, facts).equals(link.hash))) {
    return atLink(
      link.id,
      'ข้อนี้ถูกแก้ไข หรือปิดผนึกด้วยกุญแจอื่น',
      'it was edited, or sealed with a key that is not among ours',
    )
  }
  const follows = before === null ? link.previous === null : link.previous?.equals(before.hash)
  if (!follows || link.after_seq !== after)
    return atLink(link.id, 'ไม่ต่อจากข้อก่อนหน้า', 'it does not follow the one before')
  if (anchored !== undefined && anchored !== link.hash.toString('hex')) {
    return atLink(link.id, 'ไม่ตรงกับที่จดไว้นอกฐานข้อมูล', 'it is not the one written down outside the database')
  }
  if (link.now_count === link.row_count && link.now_digest?.equals(link.digest)) return null
  return rowFault(link)
}

/** Where the rows of a link part from what was sealed. */
function rowFault(link: Row): Words {
  const seqs = link.seqs ?? []
  const leaf = (leaves: Buffer | null, at: number) =>
    leaves?.subarray(at * 8, at * 8 + 8).toString('hex') ?? ''
  let at = 0
  while (at < seqs.length && leaf(link.leaves, at) === leaf(link.now_leaves, at)) at += 1
  const here = seqs[at] ?? `> ${seqs.at(-1) ?? link.after_seq}`
  const where = `${link.stream} ${here}`
  const missing = link.row_count - link.now_count
  if (missing > 0)
    return atLink(
      link.id,
      `มี ${missing} แถวหายไป ก่อนหรือที่ ${where}`,
      `${missing} row(s) are missing at or before ${where}`,
    )
  if (missing < 0)
    return atLink(link.id, `มี ${-missing} แถวเกินมา ที่ ${where}`, `${-missing} row(s) were put in at ${where}`)
  return atLink(link.id, `แถว ${where} ถูกแก้ไข`, `row ${where} was edited`)
}

function cutShort(lost: string, before: Row | null): Words {
  return {
    th: `ห่วงโซ่สิ้นสุดที่ข้อ ${before?.id ?? 0} แต่เคยมีข้อ ${lost} ซึ่งจดไว้นอกฐานข้อมูล`,
    en: `The chain ends at link ${before?.id ?? 0}, but link ${lost} was written down outside the database.`,
  }
}

function atLink(id: string, th: string, en: string): Words {
  return { th: `ข้อที่ ${id}: ${th}`, en: `Link ${id}: ${en}.` }
}

async function unsealed(
  pool: pg.Pool,
  upTo: ReadonlyMap<Stream, string>,
): Promise<Pick<Verdict, 'unsealed' | 'unsealedSince'>> {
  const { rows } = await pool.query<{ n: number; since: Date | null }>(
    `select count(*)::int n, min(r.at) since from unnest($1::text[], $2::bigint[]) s(stream, up_to)
     join audit_row r on r.stream = s.stream and r.seq > s.up_to`,
    [STREAMS, STREAMS.map((stream) => upTo.get(stream) ?? '0')],
  )
  return { unsealed: rows[0]?.n ?? 0, unsealedSince: rows[0]?.since ?? null }
}

const LINKS = `
  select l.*, r.now_count, r.now_digest, r.now_leaves, r.seqs
  from (select * from audit_link where id > $1::bigint order by id limit $2) l
  cross join lateral (
    select count(*)::int now_count, sha256(string_agg(x.digest, '' order by x.seq)) now_digest,
      string_agg(substr(x.digest, 1, 8), '' order by x.seq) now_leaves, array_agg(x.seq::text order by x.seq) seqs
    from audit_row x where x.stream = l.stream and x.seq > l.after_seq and x.seq <= l.up_to_seq) r
  order by l.id`
