import type { ClientBase } from 'pg'
import type { Place } from '../../../access/authorise.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { NotFound } from '../../../errors.ts'
import { type FindingCode, wordsOf } from './finding-words.ts'
import type { ImportKind, Receipt, ReceiptGroup, ReceiptLine } from './receipt.ts'
import { shownLine } from './shown-line.ts'

type Sql = Pick<ClientBase, 'query'>

/** Who reads: the lines tell as much as this viewer may see today. Null: the operator, who sees all. */
export type LineReader = Viewer | null

/** A stored receipt with the first `samples` lines of each kind and code. @throws NotFound */
export async function readReceipt(sql: Sql, id: string, reader: LineReader, samples = 5): Promise<Receipt> {
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
  return { ...receipt, groups: await groupsOf(sql, receipt, reader, samples) }
}

async function groupsOf(
  sql: Sql,
  { id, kind }: Pick<Receipt, 'id' | 'kind'>,
  reader: LineReader,
  samples: number,
): Promise<ReceiptGroup[]> {
  const { rows } = await sql.query<Line & { count: number }>(
    `select ${LINE}, x.count from (
       select *, count(*) over same::int count, row_number() over (partition by kind, code order by position) nth
       from import_receipt_line where receipt_id = $1 window same as (partition by kind, code)) x
     ${PLACE} where nth <= $2 order by position`,
    [id, samples],
  )
  const groups = new Map<string, ReceiptGroup & { samples: ReceiptLine[] }>()
  for (const { count, ...line } of rows) {
    const key = `${line.kind} ${line.code}`
    const group = groups.get(key) ?? { kind: line.kind, code: line.code, count, samples: [] }
    group.samples.push(spoken(line, kind, reader))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** All lines of a receipt in order, or those of one kind, fetched a piece at a time. */
export async function* receiptLines(
  sql: Sql,
  receipt: Pick<Receipt, 'id' | 'kind'>,
  kind: ReceiptLine['kind'] | null = null,
): AsyncGenerator<ReceiptLine> {
  for (let after = 0; ; ) {
    const lines = await receiptPage(sql, receipt, null, { kind, after, most: PIECE })
    yield* lines
    const last = lines.at(-1)
    if (last === undefined || lines.length < PIECE) return
    after = last.position
  }
}

/** The lines after a position, at most `most`. */
export async function receiptPage(
  sql: Sql,
  receipt: Pick<Receipt, 'id' | 'kind'>,
  reader: LineReader,
  { kind, after, most }: { kind: ReceiptLine['kind'] | null; after: number; most: number },
): Promise<ReceiptLine[]> {
  const { rows } = await sql.query<Line>(
    `select ${LINE} from (
       select * from import_receipt_line
       where receipt_id = $1 and position > $2 and ($3::text is null or kind = $3) order by position limit $4) x
     ${PLACE} order by position`,
    [receipt.id, after, kind, most],
  )
  return rows.map((line) => spoken(line, receipt.kind, reader))
}

const PIECE = 1_000

const LINE = `x.position, x.kind, x.code, x.row_number as "rowNumber", x.subject, x.title, x.field, x.value, x.details,
  json_build_object('provinceId', coalesce(l.province_id, d.province_id), 'districtId', coalesce(l.district_id, d.id), 'laoId', l.id,
    'laoType', l.type) place`

/** Where the record of a line lies now; a code that nobody has any more lies nowhere. */
const PLACE = `
  left join lao l on l.code = x.subject and l.ended_on is null
  left join district d on d.code = left(x.subject, 4) and x.subject !~ '^[0-9]{8}$'`

type Line = Omit<ReceiptLine, 'words'> & { code: FindingCode | null; place: Place }

function spoken({ place, ...read }: Line, of: ImportKind, reader: LineReader): ReceiptLine {
  const line = reader === null ? read : shownLine(reader, of, place, read)
  const { position, kind, code, rowNumber, subject, title, field, value, details } = line
  const words = code === null ? null : wordsOf(code, value, { subject, title, ...details })
  return { position, kind, code, rowNumber, subject, title, field, value, details, words }
}
