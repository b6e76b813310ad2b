import type { FastifyInstance } from 'fastify'

/**
 * JSON only: a form of another site can send plain text or multipart without asking first, but never JSON. A route
 * that takes files brings its own parser.
 */
export function registerContentTypes(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain')
}
