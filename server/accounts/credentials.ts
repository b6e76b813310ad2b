import type { IncomingHttpHeaders } from 'node:http'

/** The part of an HTTP request that says who asks; a Fastify request with the cookie plugin is one. */
export interface WebRequest {
  readonly headers: IncomingHttpHeaders
  /** Address of the client, behind a trusted proxy the one the proxy saw. */
  readonly ip: string
  /** `https` also when a trusted proxy says so. */
  readonly protocol: string
  readonly cookies: Readonly<Record<string, string | undefined>>
}

/** Only over https can a cookie be Secure, and only a Secure one may carry the prefix that ties it to this very host. */
export function sessionCookieName(request: Pick<WebRequest, 'protocol'>): string {
  return request.protocol === 'https' ? '__Host-session' : 'session'
}

/** The session's token from the cookie whose name fits the scheme; the other name is never read. */
export function sessionTokenOf(request: WebRequest): string | null {
  return request.cookies[sessionCookieName(request)] || null
}

/** What stands after `Bearer` in the Authorization header; an empty string when the header is of another kind. */
export function bearerOf(request: Pick<WebRequest, 'headers'>): string | null {
  const header = request.headers.authorization
  if (header === undefined) return null
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(header)?.[1] ?? ''
}
