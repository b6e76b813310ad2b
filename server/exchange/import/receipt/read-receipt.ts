import type { ClientBase } from 'pg'
import { NotFound } from '../../../errors.ts'
import { type FindingCode, wordsOf } from './finding-words.ts'
import type { Receipt, ReceiptGroup, ReceiptLine } from './receipt.ts'

type Sql = Pick<ClientBase, 'query'>

/** A stored receipt with the first `samples` lines of each kind and code. @throws NotFound */
export async function readReceipt(sql: Sql, id: string, samples = 5): Promise<Receipt> {
  const { rows } = await sql.query<Omit<Receipt, 'groups'>>(
    `select id, kind, outcome, dry_run as "dryRun", rows_read as "rowsRead", as_of::text as "asOf", options, facts, actor, actor_id as "actorId",
       undoes, (select u.id from import_receipt u where u.undoes = r.id and u.outcome = 'ACCEPTED' and not u.dry_run) as "undoneBy",
       json_build_object('name', file_name, 'bytes', file_bytes, 'sha256', file_sha256, 'format', file_format,
         'encoding', file_encoding) file,
       json_build_object('created', created, 'changed', changed, 'unchanged', unchanged, 'ended', ended,
         'refused', refused, 'warned', warned, 'asked', asked) counts,
       started_at as "startedAt", finished_at as "finishedAt"
     from import_receipt r where id = $1`,
    [id],
  )
  const receipt = rows[0]
  if (!receipt) throw new NotFound('import receipt', id)
  return { ...receipt, groups: await groupsOf(sql, id, samples) }
}

async function groupsOf(sql: Sql, id: string, samples: number): Promise<ReceiptGroup[]> {
  const { rows } = await sql.query<Line & { count: number }>(
    `select * from (
       select ${LINE}, count(*) over same::int count, row_number() over (partition by kind, code order by position) place
       from import_receipt_line where receipt_id = $1 window same as (partition by kind, code)) line
     where place <= $2 order by position`,
    [id, samples],
  )
  const groups = new Map<string, ReceiptGroup & { samples: ReceiptLine[] }>()
  for (const { count, ...line } of rows) {
    const key = `${line.kind} ${line.code}`
    const group = groups.get(key) ?? { kind: line.kind, code: line.code, count, samples: [] }
    group.samples.push(spoken(line))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** All lines of a receipt in order, or those of one kind, fetched a piece at a time. */
export async function* receiptLines(
  sql: Sql,
  id: string,
  kind: ReceiptLine['kind'] | null = null,
): AsyncGenerator<ReceiptLine> {
  for (let after = 0; ; ) {
    const lines = await receiptPage(sql, id, kind, after, PIECE)
    yield* lines
    const last = lines.at(-1)
    if (last === undefined || lines.length < PIECE) return
    after = last.position
  }
}

/** The lines after a position, at most `most`. */
export async function receiptPage(
  sql: Sql,
  id: string,
  kind: ReceiptLine['kind'] | null,
  after: number,
  most: number,
): Promise<ReceiptLine[]> {
  const { rows } = await sql.query<Line>(
    `select ${LINE} from import_receipt_line
     where receipt_id = $1 and position > $2 and ($3::text is null or kind = $3) order by position limit $4`,
    [id, after, kind, most],
  )
  return rows.map(spoken)
}

const PIECE = 1_000

const LINE = 'position, kind, code, row_number as "rowNumber", subject, title, field, value, details'

type Line = Omit<ReceiptLine, 'words'> & { code: FindingCode | null }

function spoken(line: Line): ReceiptLine {
  const { position, kind, code, rowNumber, subject, title, field, value, details } = line
  const words = code === null ? null : wordsOf(code, value, { subject, title, ...details })
  return { position, kind, code, rowNumber, subject, title, field, value, details, words }
}
