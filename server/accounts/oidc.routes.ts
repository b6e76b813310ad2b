import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Accounts } from './accounts.ts'
import { visitOf } from './accounts-context.ts'
import { personOfClaims } from './oidc-account.ts'
import type { OidcClient } from './oidc-client.ts'
import { beginRequest, type TakenRequest, takeRequest } from './oidc-request.ts'
import { FOREIGN_HOST, isOwnHost } from './own-host.ts'
import { openSession } from './session.ts'
import { isSecure, setSessionCookie } from './session-cookie.ts'
import { type Outcome, recordSignIn } from './sign-in-event.ts'

const CALLBACK = '/auth/oidc/callback'

/** Each writes a row and talks to the provider; an office behind one address stays far below this. */
const LIMIT = { max: 120, timeWindow: 60_000 }

/**
 * Signing in through an OpenID provider: `/auth/oidc/start?return=/path` sends the browser there, `/auth/oidc/callback`
 * receives it back and goes on to the path, or to `/login?refused=<why>`.
 */
export async function registerOidc(
  app: FastifyInstance,
  accounts: Accounts,
  client: OidcClient,
): Promise<void> {
  await app.register(rateLimit, { global: false })
  app.get<{ Querystring: { return?: string } }>(
    '/auth/oidc/start',
    { config: { rateLimit: LIMIT } },
    async (request, reply) => {
      if (!isOwnHost(accounts.settings.publicOrigin, request.headers.host)) return refuseHost(reply)
      const begun = await beginRequest(accounts, localPath(request.query.return))
      const redirectUri = `${originOf(accounts, request)}${CALLBACK}`
      const url = await client.authorizationUrl({ ...begun, redirectUri }).catch((error: unknown) => {
        request.log.error({ err: error }, 'the OpenID provider cannot be reached')
        return null
      })
      if (url === null) return refuse(accounts, request, reply, 'REFUSED_BY_PROVIDER')
      reply.setCookie(browserCookie(accounts), begun.browser, {
        path: '/',
        httpOnly: true,
        secure: isSecure(accounts),
        // The browser comes back from another site: a strict cookie would stay at home.
        sameSite: 'lax',
        maxAge: 600,
      })
      return reply.header('cache-control', 'no-store').redirect(url.href)
    },
  )

  app.get<{ Querystring: Record<string, string | undefined> }>(
    CALLBACK,
    { config: { rateLimit: LIMIT } },
    async (request, reply) => {
      if (!isOwnHost(accounts.settings.publicOrigin, request.headers.host)) return refuseHost(reply)
      reply.header('cache-control', 'no-store')
      reply.clearCookie(browserCookie(accounts), { path: '/', httpOnly: true, secure: isSecure(accounts) })
      const { state } = request.query
      const browser = request.cookies[browserCookie(accounts)]
      const begun = typeof state === 'string' && browser ? await takeRequest(accounts, state, browser) : null
      if (!begun || typeof state !== 'string') return refuse(accounts, request, reply, 'BAD_STATE')
      return finish(accounts, client, request, reply, { ...begun, state })
    },
  )
}

async function finish(
  accounts: Accounts,
  client: OidcClient,
  request: FastifyRequest<{ Querystring: Record<string, string | undefined> }>,
  reply: FastifyReply,
  begun: TakenRequest & { state: string },
): Promise<FastifyReply> {
  if (request.query.error !== undefined) return refuse(accounts, request, reply, 'REFUSED_BY_PROVIDER')
  const callback = new URL(request.url, originOf(accounts, request))
  const claims = await client.claims(callback, begun).catch((error: unknown) => {
    request.log.warn({ err: error }, 'a sign-in of the OpenID provider does not hold')
    return null
  })
  if (claims === null) return refuse(accounts, request, reply, 'BAD_TOKEN')
  const { mapping, issuer } = client.settings
  const person = await personOfClaims(accounts, mapping, issuer, claims)
  if (person.kind === 'REFUSED') return refuse(accounts, request, reply, person.reason, person.accountId)
  const visit = visitOf({ request })
  const wanted = { accountId: person.accountId, stage: 'FULL', method: 'OIDC' } as const
  const session = await openSession(accounts, accounts.pool, visit, wanted)
  const { accountId } = person
  await recordSignIn(accounts.pool, visit, {
    step: 'OIDC',
    outcome: 'SUCCESS',
    accountId,
    sessionId: session.id,
  })
  setSessionCookie(accounts, reply, session.token)
  return reply.redirect(begun.returnTo)
}

async function refuse(
  accounts: Accounts,
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Outcome,
  accountId: string | null = null,
): Promise<FastifyReply> {
  await recordSignIn(accounts.pool, visitOf({ request }), { step: 'OIDC', outcome, accountId })
  return reply.redirect(`/login?refused=${outcome}`)
}

function refuseHost(reply: FastifyReply): FastifyReply {
  return reply.code(403).send({ error: { code: 'FORBIDDEN', ...FOREIGN_HOST } })
}

function browserCookie(accounts: Accounts): string {
  return isSecure(accounts) ? '__Host-oidc' : 'oidc'
}

function originOf({ settings }: Accounts, request: FastifyRequest): string {
  return settings.publicOrigin ?? `http://${request.headers.host}`
}

/** A path of this site and nothing else: no other site is ever returned to. */
export function localPath(wished: string | undefined): string {
  const here = 'https://here.invalid'
  const url = wished?.startsWith('/') ? URL.parse(wished, here) : null
  return url?.origin === here ? `${url.pathname}${url.search}${url.hash}` : '/'
}
