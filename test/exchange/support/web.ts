import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { insertAccount } from '../../../server/accounts/account.ts'
import { accountSettings } from '../../../server/accounts/account-settings.ts'
import type { GrantWanted } from '../../../server/accounts/grant.ts'
import { insertPartnerToken } from '../../../server/accounts/partner-token.ts'
import { openSession } from '../../../server/accounts/session.ts'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/config.ts'
import type { TestDatabase } from '../../support/database.ts'
import { aFolder } from '../../support/folder.ts'

/** A real server on a port of its own, and people who are signed in to it. */
export interface Web {
  readonly url: string
  /** A new account with this role, and a browser that is signed in as it. */
  somebody(role: GrantWanted['role'] | null, areaId?: string | null): Promise<Visitor>
  partner(budget?: number): Promise<Visitor>
  stranger(): Visitor
  close(): Promise<void>
}

export interface Visitor {
  readonly id: string
  /** What a programme of its own has to send. */
  headers(): Record<string, string>
  get(path: string): Promise<Response>
  /** Sends a file as it lies on disk. */
  upload(path: string, file: string): Promise<Response>
  post(path: string, body: BodyInit, headers?: Record<string, string>): Promise<Response>
  /** The data of an answer of the API. @throws Error with its first message */
  ask<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>
}

export async function aWeb(database: TestDatabase): Promise<Web> {
  const folder = aFolder()
  const config = readConfig({ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'silent' })
  const app: FastifyInstance = await buildApp({ pool: database.pool, config })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const accounts = { pool: database.pool, settings: accountSettings(config) }
  let count = 0
  return {
    url,
    async somebody(role, areaId = null) {
      count += 1
      const login = `person-${count}`
      const { id } = await insertAccount(
        database.pool,
        { login, name: `${login} (ข้อมูลจำลอง)`, grants: role ? [{ role, areaId }] : [] },
        'ACTIVE',
      )
      const visit = { address: '127.0.0.1', userAgent: 'test', requestId: 'test' }
      const wanted = { accountId: id, stage: 'FULL', method: 'OIDC' } as const
      const { token } = await openSession(accounts, database.pool, visit, wanted)
      return visitor(url, id, { cookie: `session=${token}` })
    },
    async partner(budget) {
      const expiresAt = new Date(Date.now() + 3_600_000)
      const { id, token } = await insertPartnerToken(database.pool, {
        name: 'หน่วยงานภายนอก (ข้อมูลจำลอง)',
        scopes: ['COVERAGE', 'RECORDS'],
        expiresAt,
        ...(budget === undefined ? {} : { budget }),
      })
      return visitor(url, id, { authorization: `Bearer ${token}` })
    },
    stranger: () => visitor(url, '', {}),
    async close() {
      await app.close()
      folder.remove()
    },
  }
}

function visitor(url: string, id: string, credentials: Record<string, string>): Visitor {
  const send = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, url), { ...init, headers: { origin: url, ...credentials, ...init.headers } })
  const post: Visitor['post'] = (path, body, headers = {}) => send(path, { method: 'POST', body, headers })
  return {
    id,
    headers: () => ({ origin: url, ...credentials }),
    get: (path) => send(path),
    post,
    upload: async (path, file) =>
      post(path, await readFile(file), { 'content-type': 'application/octet-stream' }),
    async ask<T>(query: string, variables: Record<string, unknown> = {}) {
      const answer = await post('/graphql', JSON.stringify({ query, variables }), {
        'content-type': 'application/json',
      })
      const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] }
      if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? 'no data')
      return data
    },
  }
}
