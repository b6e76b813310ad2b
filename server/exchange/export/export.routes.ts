import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { Turnstile } from '../../access/turnstile.ts'
import type { Viewer } from '../../access/viewer.ts'
import { InvalidInput, NotFound, Unauthenticated } from '../../errors.ts'
import { answerRefusal } from '../refusal-answer.ts'
import type { Asking } from './asking.ts'
import { columnsFor } from './document-of.ts'
import type { ExportColumn, ExportList } from './export-list.ts'
import { closeSnapshot, exportFinished, openSnapshot, recordExport, type Snapshot } from './export-receipt.ts'
import { withSomethingToSee } from './guarded-columns.ts'
import { EXPORT_LISTS } from './lists/lists.ts'
import { followedUpBy } from './own-area.ts'
import { isWrittenDown } from './private-columns.ts'
import { openRows, type Rows } from './read-rows.ts'
import { type ExportRequest, readRequest } from './request-variables.ts'
import { writeList } from './write-list.ts'

export interface ExportParts {
  readonly pool: pg.Pool
  readonly asking: Asking
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | null>
}

/** Each holds a connection until its reader has taken the last row. */
const AT_A_TIME = 4
const AT_A_TIME_EACH = 3

const TYPES = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
} as const

/** What an export is made of once it is known that the viewer may have it. */
interface Wanted extends ExportRequest {
  readonly viewer: Viewer
  readonly list: ExportList
  readonly columns: readonly string[] | null
  readonly chosen: readonly ExportColumn[]
}

type ExportQuery = FastifyRequest<{ Params: { file: string }; Querystring: Record<string, unknown> }>

/**
 * `GET /export/<list>.xlsx` and `.csv`: a list with its filter, its order and the viewer's columns, as one moment shows it.
 * `GET /export/<list>` says beforehand how many rows and which columns that will be.
 */
export function registerExport(app: FastifyInstance, parts: ExportParts): void {
  const turnstile = new Turnstile()
  app.get('/export/:file', { exposeHeadRoute: false }, async (request: ExportQuery, reply) => {
    reply.header('cache-control', 'private, no-store')
    try {
      const { list, format } = listOf(request.params.file)
      const wanted = await wantedOf(parts, list, request)
      if (format === null) return await describe(parts, wanted, request)
      const leave = enter(turnstile, wanted.viewer)
      if (!leave) return busy(reply)
      return await send(parts, wanted, format, request, reply, leave)
    } catch (error) {
      return answerRefusal(reply, error)
    }
  })
}

/** The way out, to be called once; null when this viewer, or everybody together, has too many under way. */
function enter(turnstile: Turnstile, viewer: Viewer): (() => void) | null {
  const leaveOwn = turnstile.enter(viewer.id, AT_A_TIME_EACH)
  if (!leaveOwn) return null
  const leaveAll = turnstile.enter('everybody', AT_A_TIME)
  if (!leaveAll) {
    leaveOwn()
    return null
  }
  return () => {
    leaveOwn()
    leaveAll()
  }
}

/** @throws NotFound */
function listOf(file: string): { list: ExportList; format: 'XLSX' | 'CSV' | null } {
  const [, name = '', ending] = /^([a-z-]+)(?:\.(xlsx|csv))?$/.exec(file) ?? []
  const list = EXPORT_LISTS.get(name)
  if (!list) throw new NotFound('list')
  return { list, format: ending === undefined ? null : ending === 'csv' ? 'CSV' : 'XLSX' }
}

/** @throws Unauthenticated, Forbidden, InvalidInput */
async function wantedOf(parts: ExportParts, list: ExportList, request: ExportQuery): Promise<Wanted> {
  const viewer = await parts.viewerOf(request)
  if (!viewer) throw new Unauthenticated()
  const asked = readRequest(list, request.query)
  const variables =
    list.name === 'follow-up'
      ? { ...asked.variables, where: followedUpBy(viewer, asked.variables.where) }
      : asked.variables
  const columns = columnsFor(list, parts.asking, viewer, new Set(Object.keys(variables)))
  const wanted = chosenOf(columns, asked.columns, viewer)
  const from = { sql: parts.pool, requestId: request.id, address: request.ip }
  const chosen = await withSomethingToSee(wanted, list, variables, viewer, parts.asking, from)
  return { ...asked, variables, viewer, list, chosen }
}

/** In the list's own order. @throws InvalidInput for a column the viewer does not have */
function chosenOf(
  columns: readonly ExportColumn[],
  names: readonly string[] | null,
  viewer: Viewer,
): readonly ExportColumn[] {
  if (names === null) return columns.filter((column) => !isWrittenDown(column, viewer))
  const strange = names.filter((name) => !columns.some(({ field }) => field === name))
  if (strange.length > 0) {
    throw new InvalidInput(
      strange.map((name) => ({
        field: 'columns',
        code: 'UNKNOWN_FIELD',
        th: `ไม่มีคอลัมน์ชื่อ ${name}`,
        en: `There is no column ${name}.`,
      })),
    )
  }
  return columns.filter(({ field }) => names.includes(field))
}

/** `{rows, columns: [{field, th, en}]}`: what a button says before it is pressed. */
async function describe(parts: ExportParts, wanted: Wanted, request: ExportQuery) {
  const { list, chosen } = wanted
  const rows = await openAndSpend(parts, { ...wanted, chosen: [] }, request, parts.pool)
  return {
    list: list.name,
    rows: rows.total,
    columns: chosen.map(({ field, th, en }) => ({ field, th, en })),
  }
}

async function openAndSpend(
  { asking }: ExportParts,
  { list, chosen, variables, viewer }: Wanted,
  request: ExportQuery,
  sql: Pick<pg.ClientBase, 'query'>,
): Promise<Rows> {
  const from = { sql, requestId: request.id, address: request.ip }
  return openRows({ list, columns: chosen, variables, viewer, asking, from })
}

async function send(
  parts: ExportParts,
  wanted: Wanted,
  format: 'XLSX' | 'CSV',
  request: ExportQuery,
  reply: FastifyReply,
  done: () => void,
): Promise<FastifyReply> {
  const client = await parts.pool.connect().catch((error: unknown) => {
    done()
    throw error
  })
  let broken = false
  const close = async () => {
    await closeSnapshot(client).catch(() => {
      broken = true
    })
    client.release(broken)
    done()
  }
  const opened = await opening(parts, wanted, format, request, client).catch(async (error: unknown) => {
    await close()
    throw error
  })
  const { id, rows, snapshot } = opened
  const { list, variables, language } = wanted
  const file = {
    id,
    list,
    columns: wanted.chosen,
    variables,
    language,
    format,
    moment: snapshot.at,
    rows,
    whole: () => exportFinished(parts.pool, id),
  }
  const out = new PassThrough()
  void writeList(file, out)
    .catch((error: unknown) => {
      // A file cut short must not look whole: the connection breaks off instead.
      if (!out.destroyed) request.log.error({ err: error }, 'an export broke off')
      out.destroy(error instanceof Error ? error : new Error(String(error)))
    })
    .finally(close)
  return reply
    .type(TYPES[format])
    .header('x-row-count', String(rows.total))
    .header('content-disposition', `attachment; filename="${fileName(wanted, format, rows.total, snapshot)}"`)
    .send(out)
}

async function opening(
  parts: ExportParts,
  wanted: Wanted,
  format: 'XLSX' | 'CSV',
  request: ExportQuery,
  client: pg.PoolClient,
): Promise<{ id: string; rows: Rows; snapshot: Snapshot }> {
  const snapshot = await openSnapshot(client)
  const rows = await openAndSpend(parts, wanted, request, client)
  const { viewer, list, variables, chosen } = wanted
  const id = await recordExport(parts.pool, viewer, snapshot, {
    list: list.name,
    format,
    variables,
    columns: chosen.map(({ field }) => field),
    rows: rows.total,
  })
  return { id, rows, snapshot }
}

function fileName({ list }: Wanted, format: string, rows: number, { at }: Snapshot): string {
  const day = at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' })
  return `${list.name}-${day}-${rows}-rows.${format.toLowerCase()}`
}

function busy(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', '15')
    .send({
      error: {
        code: 'BUSY',
        th: 'มีการส่งออกหลายรายการพร้อมกัน กรุณาลองใหม่ในอีกสักครู่',
        en: 'Several exports are under way. Please try again in a moment.',
      },
    })
}
