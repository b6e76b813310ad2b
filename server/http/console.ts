import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { withStyleNonce } from './style-nonce.ts'

/** Where `npm start` builds the console. */
export const CONSOLE_FOLDER = fileURLToPath(new URL('../../dist/admin/', import.meta.url))

/**
 * Serves the built console. Its files under `assets/` have their content's hash in the name and are kept for a year;
 * every other path a browser asks for is a page of the console, so it gets `index.html`, written anew each time with
 * the nonce of this answer, and therefore never kept.
 */
export async function registerConsole(app: FastifyInstance, folder = CONSOLE_FOLDER): Promise<void> {
  const page = pageOf(folder)
  if (page !== null) {
    await app.register(serveStatic, {
      root: folder,
      index: false,
      allowedPath: (path) => path !== '/index.html', // without its nonce it would have no styles
      preCompressed: true,
      cacheControl: false,
      setHeaders(reply, path) {
        const hashed = path.startsWith(join(folder, 'assets'))
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    app.get('/', (_request, reply) => sendPage(page, reply))
  }
  app.setNotFoundHandler((request, reply) => {
    if (!wantsPage(request)) return notFound(reply)
    if (page === null) return notBuilt(reply)
    return sendPage(page, reply)
  })
}

function sendPage(page: string, reply: FastifyReply) {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(withStyleNonce(page, reply))
}

function pageOf(folder: string): string | null {
  const file = join(folder, 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  const reads = method === 'GET' || method === 'HEAD'
  const file = /\.[a-z0-9]+$/i.test(url.split('?')[0] ?? '')
  return reads && !file && (headers.accept?.includes('text/html') ?? false)
}

function notFound(reply: FastifyReply) {
  return reply
    .code(404)
    .send({ error: { code: 'NOT_FOUND', th: 'ไม่พบหน้าที่ต้องการ', en: 'There is nothing at this address.' } })
}

function notBuilt(reply: FastifyReply) {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('ยังไม่ได้สร้างหน้าจอ สั่ง npm start\nThe console has not been built yet: run npm start.\n')
}
