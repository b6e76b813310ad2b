import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'

const nonces = new WeakMap<ServerResponse, string>()

/** A fresh nonce for the style sheets the component library writes at run time; before the security headers. */
export function registerStyleNonce(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    nonces.set(reply.raw, randomBytes(16).toString('base64'))
  })
}

/** For the `style-src` directive of this very answer. */
export function styleNonceSource(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${nonces.get(response) ?? ''}'`
}

/** The page with `<meta property="csp-nonce" nonce="…">`, from where the console hands the nonce to its style cache. */
export function withStyleNonce(page: string, reply: FastifyReply): string {
  const nonce = nonces.get(reply.raw)
  if (nonce === undefined) return page
  return page.replace(/<head[^>]*>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`)
}
