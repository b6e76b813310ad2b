import type { FastifyInstance } from 'fastify'

/** A NUL, as addresses, JSON and strings of GraphQL inside JSON write it. No text of the register holds one, nor can PostgreSQL. */
const NUL = /%00|\\u(0000|\{0+\})/

/**
 * JSON only: a form of another site can send plain text or multipart without asking first, but never JSON. A route
 * that takes files brings its own parser. Nothing that is read as text may hold a NUL.
 */
export function registerContentTypes(app: FastifyInstance): void {
  app.removeContentTypeParser(['text/plain', 'application/json'])
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (NUL.test(String(body))) done(unreadable())
    else parse(request, String(body), done)
  })
  app.addHook('onRequest', ({ url }, _reply, done) => done(NUL.test(url) ? unreadable() : undefined))
}

function unreadable(): Error {
  return Object.assign(new Error('The request holds a character that is none (NUL).'), {
    code: 'UNREADABLE',
    statusCode: 400,
  })
}
