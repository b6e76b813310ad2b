import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Where `npm start` builds the console. */
export const CONSOLE_FOLDER = fileURLToPath(new URL('../../dist/admin/', import.meta.url))

/**
 * Serves the built console. Its files under `assets/` have their content's hash in the name and are kept for a year;
 * every other path a browser asks for is a page of the console, so it gets `index.html`, which is never kept.
 */
export async function registerConsole(app: FastifyInstance, folder = CONSOLE_FOLDER): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(serveStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders(reply, path) {
        const hashed = path.startsWith(join(folder, 'assets'))
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    if (!wantsPage(request)) return notFound(reply)
    return built ? reply.sendFile('index.html') : notBuilt(reply)
  })
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
