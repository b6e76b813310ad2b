import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Viewer } from '../../../access/viewer.ts'
import { Conflict, InvalidInput } from '../../../errors.ts'
import { answerRefusal } from '../../refusal-answer.ts'
import type { Source } from '../file/source.ts'
import type { Receipt, ReceiptLine } from '../receipt/receipt.ts'
import { linesFor, receiptFor, receiptsFor } from '../receipt/receipts-for.ts'
import { templateBytes } from '../template.ts'
import { undoImport } from '../undo/undo-import.ts'
import { ImportQueue } from './import-queue.ts'
import { stepOf, told } from './progress.ts'
import { COLUMNS_OF, runUpload, type UploadOptions } from './run-upload.ts'
import { forgetUpload, keepUpload, refuseTooLarge, type Upload, withUpload } from './upload.ts'
import { kindOf, mayImport, owesReason, requireReason } from './who-imports.ts'
import { readUndoWishes, readWishes, type Wishes } from './wishes.ts'

export interface ImportParts {
  readonly pool: pg.Pool
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | null>
}

/** Where imports run. */
interface Place {
  readonly pool: pg.Pool
  readonly queue: ImportQueue
}

type Answer = (request: FastifyRequest, viewer: Viewer, reply: FastifyReply) => Promise<unknown>
type Method = 'GET' | 'POST'

/**
 * Files in: `POST /import/<kind>?name=` takes a file and answers with its preview, `POST /import/uploads/<id>/preview` tries it
 * again with other wishes, `…/apply` does it. Receipts, their lines and undo are under `/import/receipts`.
 */
export async function registerImport(app: FastifyInstance, parts: ImportParts): Promise<void> {
  const { pool, viewerOf } = parts
  const place: Place = { pool, queue: new ImportQueue() }
  const route = (scope: FastifyInstance, method: Method, url: string, answer: Answer) =>
    scope.route({
      method,
      url,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        reply.header('cache-control', 'private, no-store')
        try {
          return await answer(request, mayImport(await viewerOf(request), null), reply)
        } catch (error) {
          return answerRefusal(reply, error)
        }
      },
    })

  route(app, 'GET', '/import/templates/:file', async ({ params, query }, viewer, reply) => {
    const [, name = '', ending = 'xlsx'] = /^([a-z]+)\.(xlsx|csv)$/.exec(named(params).file ?? '') ?? []
    const kind = kindOf(name)
    mayImport(viewer, kind)
    const bytes = await templateBytes(COLUMNS_OF[kind], ending as 'xlsx' | 'csv', languageOf(query))
    const type = ending === 'csv' ? 'text/csv; charset=utf-8' : XLSX
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="${name}-template.${ending}"`)
      .send(bytes)
  })

  route(app, 'GET', '/import/receipts', async ({ query }, viewer) =>
    receiptsFor(pool, viewer, { first: PAGE, offset: position(named(query).offset) }),
  )
  route(app, 'GET', '/import/receipts/:id', async ({ params }, viewer) =>
    withColumns(await receiptFor(pool, viewer, named(params).id ?? '')),
  )
  route(app, 'GET', '/import/receipts/:id/lines', async ({ params, query }, viewer) => {
    const { kind, after } = named(query)
    return linesFor(pool, viewer, named(params).id ?? '', { kind: lineKind(kind), after: position(after) })
  })
  route(app, 'POST', '/import/receipts/:id/undo', async (request, viewer) => {
    const { kind, id } = await receiptFor(pool, viewer, named(request.params).id ?? '')
    const { dryRun, reason, skipRefused } = readUndoWishes(request.body)
    if (!dryRun) requireReason(viewer, kind, reason)
    const actor = { id: viewer.id, name: viewer.name }
    const options = { viewer, actor, reason: reason ?? 'ย้อนการนำเข้า', dryRun, skipRefused }
    return place.queue.inTurn(viewer, () =>
      onClient(pool, (client) => undoImport(client, id, { ...options, receivedAt: new Date() })),
    )
  })
  route(app, 'GET', '/import/uploads/:id/progress', async ({ params }, viewer) =>
    stepOf(viewer, named(params).id ?? ''),
  )
  route(app, 'POST', '/import/uploads/:id/preview', async ({ params, body }, viewer) =>
    withUpload(pool, viewer, named(params).id ?? '', (upload, source) =>
      tried(place, viewer, upload, source, readWishes(body)),
    ),
  )
  route(app, 'POST', '/import/uploads/:id/apply', async ({ params, body }, viewer) => {
    const wishes = readWishes(body)
    const receivedAt = new Date()
    return withUpload(pool, viewer, named(params).id ?? '', async (upload, source) => {
      mayImport(viewer, upload.kind)
      requireReason(viewer, upload.kind, wishes.reason)
      const receipt = await run(place, viewer, upload, source, { ...optionsOf(wishes), receivedAt })
      if (receipt.outcome === 'ACCEPTED') await forgetUpload(pool, upload.id)
      return receipt
    })
  })

  await app.register(async (files) => {
    // The body stays a stream: a file is never held in memory as a whole while it comes in.
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body))
    route(files, 'POST', '/import/:kind', async (request, viewer) => {
      const kind = kindOf(named(request.params).kind ?? '')
      mayImport(viewer, kind)
      refuseTooLarge(request.headers['content-length'])
      const name = nameOf(named(request.query).name)
      const upload = await keepUpload(pool, viewer, kind, name, request.body as Readable)
      return withUpload(pool, viewer, upload.id, (kept, source) =>
        tried(place, viewer, kept, source, readWishes({})),
      )
    })
  })
}

/** Of the list of past imports. */
const PAGE = 50

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The preview: a receipt of an import that was taken back at once, and what the console offers next. */
async function tried(
  place: Place,
  viewer: Viewer,
  upload: Upload,
  source: Source,
  wishes: Wishes,
): Promise<{ upload: string; reasonRequired: boolean; receipt: Receipt }> {
  const receipt = await run(place, viewer, upload, source, { ...optionsOf(wishes), dryRun: true })
  return {
    upload: upload.id,
    reasonRequired: owesReason(viewer, upload.kind),
    receipt: withColumns(receipt),
  }
}

/** Runs an upload when its turn comes. @throws Conflict while it is running, or too much else of this person is */
async function run(
  { pool, queue }: Place,
  viewer: Viewer,
  upload: Upload,
  source: Source,
  options: Omit<UploadOptions, 'progress'>,
): Promise<Receipt> {
  const receipt = await told(viewer, upload.id, (progress) =>
    queue.inTurn(
      viewer,
      () => runUpload(pool, viewer, upload.kind, source, { ...options, progress }),
      progress,
    ),
  )
  if (receipt === null) throw new Conflict(UNDER_WAY)
  return receipt
}

/** With the headings of its kind, for whoever names a cell or says what a heading means. */
function withColumns(receipt: Receipt) {
  const columns = COLUMNS_OF[receipt.kind].filter((column) => !column.exportOnly)
  return { ...receipt, columns: columns.map(({ field, th, en }) => ({ field, th, en })) }
}

function optionsOf({ reason, ...wishes }: Wishes) {
  return { ...wishes, ...(reason === null ? {} : { reason }) }
}

async function onClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

function named(parameters: unknown): Readonly<Record<string, string | undefined>> {
  return parameters as Record<string, string | undefined>
}

function languageOf(query: unknown): 'th' | 'en' {
  return named(query).lang === 'en' ? 'en' : 'th'
}

/** A place in a list; 0 for what is none. */
function position(written: string | undefined): number {
  return /^\d{1,9}$/.test(written ?? '') ? Number(written) : 0
}

/** What receipts call the file: its own name without a path. */
function nameOf(written: string | undefined): string {
  const name = (written ?? '').replace(/^.*[\\/]/, '').slice(0, 200)
  if (name !== '') return name
  throw new InvalidInput([
    { field: 'name', code: 'REQUIRED', th: 'ต้องระบุชื่อไฟล์', en: 'The name of the file must be given.' },
  ])
}

function lineKind(written: string | undefined): ReceiptLine['kind'] | null {
  const kinds = ['CREATED', 'CHANGED', 'ENDED', 'REFUSED', 'WARNING', 'QUESTION'] as const
  return kinds.find((kind) => kind === written) ?? null
}

const UNDER_WAY = { th: 'ไฟล์นี้กำลังถูกนำเข้าอยู่', en: 'This file is being imported.' }
