import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { openPool } from '../../server/database/connect.ts'
import { runtimeUrl } from '../../server/database/open-runtime.ts'
import { registerGraphql } from '../../server/graphql/apollo.ts'
import { type RequestLimits, requestLimits } from '../../server/graphql/request-limits.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { registerSafety } from '../../server/http/safety.ts'
import { someFiles } from '../support/files.ts'

export interface TestApi {
  readonly app: FastifyInstance
  readonly url: string
  close(): Promise<void>
}

let schema: Promise<GraphQLSchema> | undefined

/** The API behind a real HTTP server on the loopback address, with the request guards of the real one. */
export async function anApi(
  given: Accounts,
  prepare: (app: FastifyInstance) => Promise<void> | void = () => undefined,
  limits: Partial<RequestLimits> = {},
): Promise<TestApi> {
  const { pool, own } = servedPool(given.pool)
  const accounts = { ...given, pool }
  const app = Fastify({ trustProxy: '127.0.0.1', genReqId: () => randomUUID() })
  registerSafety(app, { publicOrigin: accounts.settings.publicOrigin ?? undefined })
  await app.register(cookie)
  await prepare(app)
  const files = someFiles(accounts.pool)
  app.addHook('onClose', async () => files.remove())
  schema ??= wholeSchema()
  await registerGraphql(app, {
    pool: accounts.pool,
    accounts,
    files,
    schema: await schema,
    limits: { ...requestLimits(), ...limits },
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    app,
    url,
    async close() {
      await app.close()
      if (own) await pool.end()
    },
  }
}

/** Requests are served by the login that owns nothing, whoever prepares the test. */
function servedPool(pool: pg.Pool): { pool: pg.Pool; own: boolean } {
  const url = pool.options.connectionString ?? ''
  return runtimeUrl(url) === url ? { pool, own: false } : { pool: openPool(runtimeUrl(url)), own: true }
}

/** A browser without pages: keeps its cookies, sends what a browser sends. */
export class Browser {
  readonly cookies = new Map<string, string>()
  /** Set-Cookie lines of the latest answer. */
  lastCookies: string[] = []
  lastStatus = 0

  constructor(
    readonly url: string,
    readonly headers: Record<string, string> = {},
  ) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ origin: this.url, ...this.headers })
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map((pair) => pair.join('=')).join('; '))
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers })
    this.lastStatus = response.status
    this.lastCookies = response.headers.getSetCookie()
    for (const line of this.lastCookies) this.keep(line)
    return response
  }

  /** @returns `data`; @throws the first error's code */
  async ask<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as {
      data?: T
      errors?: { message: string; extensions?: { code?: string } }[]
    }
    const [first] = answer.errors ?? []
    if (first) throw new Error(`${first.extensions?.code ?? ''}: ${first.message}`)
    if (!answer.data) throw new Error(JSON.stringify(answer))
    return answer.data
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    const gone = attributes.some(
      (attribute) => attribute === 'Max-Age=0' || attribute.startsWith('Expires=Thu, 01 Jan 1970'),
    )
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(at + 1))
  }
}

export const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
    __typename
    ... on SignedIn { viewer { login roles mustChangePassword } }
    ... on SecondFactorRequired { seconds }
    ... on SignInRefused { reason messageTh messageEn }
    ... on SignInWait { seconds }
  }
}`

export interface SignInData {
  signIn: {
    __typename: string
    reason?: string
    seconds?: number
    viewer?: { roles: string[]; mustChangePassword: boolean }
  }
}
