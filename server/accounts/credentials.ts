import type { IncomingHttpHeaders } from 'node:http'
import type { Accounts } from './accounts.ts'
import { sessionCookieName } from './session-cookie.ts'

/** The part of an HTTP request that says who asks; a Fastify request with the cookie plugin is one. */
export interface WebRequest {
  readonly headers: IncomingHttpHeaders
  /** Address of the client, behind a trusted proxy the one the proxy saw. */
  readonly ip: string
  readonly cookies: Readonly<Record<string, string | undefined>>
}

/** The session's token from the one cookie name that is in use here; no other name is ever read. */
export function sessionTokenOf(accounts: Accounts, request: WebRequest): string | null {
  return request.cookies[sessionCookieName(accounts)] || null
}

/** What stands after `Bearer` in the Authorization header; an empty string when the header is of another kind. */
export function bearerOf(request: Pick<WebRequest, 'headers'>): string | null {
  const header = request.headers.authorization
  if (header === undefined) return null
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(header)?.[1] ?? ''
}
