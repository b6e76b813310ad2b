import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NotFound, Unauthenticated } from '../errors.ts'
import { readBehind } from '../read/read-behind.ts'
import { orderDocumentSource } from '../registry/centre/centre-parts.read.ts'
import { photoSource } from '../registry/sign/sign-installation.read.ts'
import { asDownload } from './document-name.ts'
import { thumbnailOf } from './file-keys.ts'
import { refuse, wordsOf } from './refuse.ts'
import type { Files } from './upload.ts'
import type { ViewerOf } from './viewer-of.ts'

interface File {
  Params: { id: string }
}

const COLUMNS = ['storage_key', 'content_type'] as const

/** A list of photos is reached through its sign; a photo by itself has to ask for it. */
const OF_A_SIGN = (photo: string) => `exists (
  select from sign_installation s join centre c on c.id = s.centre_id
  where s.id = ${photo}.sign_id and s.deleted_at is null and c.deleted_at is null)`

const ORDER_COLUMNS = ['storage_key', 'content_type', 'file_name'] as const
const OF_A_CENTRE = (document: string) =>
  `exists (select from centre c where c.id = ${document}.centre_id and c.deleted_at is null)`

/** Nothing in a served file may run, wherever it is opened. */
const SANDBOX = "default-src 'none'; sandbox"

/** Photos and orders, to those who may read the field that leads to them. */
export function registerFileRoutes(app: FastifyInstance, files: Files, viewerOf: ViewerOf): void {
  app.get<File>('/files/photo/:id', (request, reply) => sendPhoto(request, reply, 'url', (key) => key))
  app.get<File>('/files/photo/:id/thumbnail', (request, reply) =>
    sendPhoto(request, reply, 'thumbnailUrl', thumbnailOf),
  )

  app.get<File>('/files/order/:id', async (request, reply) => {
    const viewer = await viewerOf(request)
    if (!viewer) return refuse(reply, 401, wordsOf(new Unauthenticated()))
    const { id } = request.params
    const found = isUuid(id)
      ? await readBehind(
          { viewer, pool: files.pool },
          orderDocumentSource,
          'url',
          id,
          ORDER_COLUMNS,
          OF_A_CENTRE,
        )
      : null
    const bytes = found && (await files.store.read(String(found.storage_key)))
    if (found && bytes === null) request.log.error({ order: id }, 'an order has a row and no file')
    if (!found || bytes === null) return notFound(reply)
    // Official: nothing of it stays in a browser that somebody else may sit at next.
    return reply
      .header('cache-control', 'private, no-store')
      .header('vary', 'cookie, authorization')
      .header('content-disposition', asDownload(String(found.file_name)))
      .header('content-security-policy', SANDBOX)
      .type(String(found.content_type))
      .send(bytes)
  })

  async function sendPhoto(
    request: FastifyRequest<File>,
    reply: FastifyReply,
    field: 'url' | 'thumbnailUrl',
    keyOf: (storageKey: string) => string,
  ) {
    const viewer = await viewerOf(request)
    if (!viewer) return refuse(reply, 401, wordsOf(new Unauthenticated()))
    const { id } = request.params
    const found = isUuid(id)
      ? await readBehind({ viewer, pool: files.pool }, photoSource, field, id, COLUMNS, OF_A_SIGN)
      : null
    if (!found) return notFound(reply)
    // A photo never changes under its id: what a browser keeps of it stays good, for whoever it was given to.
    reply
      .header('cache-control', 'private, max-age=31536000, immutable')
      .header('vary', 'cookie, authorization')
    const etag = `"${id}-${field}"`
    reply.header('etag', etag)
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const bytes = await files.store.read(keyOf(String(found.storage_key)))
    if (bytes === null) {
      request.log.error({ photo: id }, 'a photo has a row and no file')
      return notFound(reply)
    }
    return reply.type(String(found.content_type)).header('content-security-policy', SANDBOX).send(bytes)
  }
}

function notFound(reply: FastifyReply) {
  reply.removeHeader('etag').removeHeader('vary')
  return refuse(reply, 404, wordsOf(new NotFound('file')))
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
