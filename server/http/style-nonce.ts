import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'

const POLICY = 'content-security-policy'

/**
 * The page with `<meta property="csp-nonce" nonce="…">`, from where the console hands the nonce to its style cache: a fresh
 * one for the style sheets its component library writes at run time, which the policy of this very answer allows.
 */
export function withStyleNonce(page: string, reply: FastifyReply): string {
  const policy = reply.getHeader(POLICY)
  if (policy === undefined) return page
  const nonce = randomBytes(16).toString('base64')
  reply.header(POLICY, String(policy).replace("style-src 'self'", `$& 'nonce-${nonce}'`))
  return page.replace(/<head[^>]*>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`)
}
