import type {} from '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import type { Accounts } from './accounts.ts'

/**
 * Only a Secure cookie may carry the prefix that ties it to this very host and path, and only https can hold a
 * Secure cookie; plain http is for this machine's own browser, which gets the plain name.
 */
export function sessionCookieName(accounts: Accounts): string {
  return isSecure(accounts) ? '__Host-session' : 'session'
}

/** No Max-Age: the cookie ends with the browser, and the session by its own clock in the database. */
export function setSessionCookie(accounts: Accounts, reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookieName(accounts), token, { ...common(accounts), sameSite: 'strict' })
}

export function clearSessionCookie(accounts: Accounts, reply: FastifyReply): void {
  reply.clearCookie(sessionCookieName(accounts), { ...common(accounts), sameSite: 'strict' })
}

export function isSecure({ settings }: Accounts): boolean {
  return settings.publicOrigin?.startsWith('https:') ?? false
}

function common(accounts: Accounts) {
  return { path: '/', httpOnly: true, secure: isSecure(accounts) }
}
