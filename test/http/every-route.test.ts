import { writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { openPool } from '../../server/database/connect.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { routesOf } from './routes-of.ts'

const JSON_BODY = 'application/json'
const PART = 'application/offset+octet-stream'
const FILE = 'application/octet-stream'

/** Routes that write, with what they take; a GET that writes down who asked has no body. */
const WRITING: Readonly<Record<string, { path: string; type: string | null; open?: true }>> = {
  'POST /graphql': { path: '/graphql', type: JSON_BODY, open: true },
  'GET /graphql': { path: '/graphql?query=%7B__typename%7D', type: null, open: true },
  'PATCH /files/uploads/:sha256': { path: `/files/uploads/${'a'.repeat(64)}`, type: PART },
  'POST /import/:kind': { path: '/import/centres?name=a.csv', type: FILE },
  'POST /import/uploads/:id/preview': { path: '/import/uploads/x/preview', type: JSON_BODY },
  'POST /import/uploads/:id/apply': { path: '/import/uploads/x/apply', type: JSON_BODY },
  'POST /import/receipts/:id/undo': { path: '/import/receipts/x/undo', type: JSON_BODY },
  'GET /export/:file': { path: '/export/centres.csv', type: null },
}

/** A visit from elsewhere is how these begin and end. */
const SIGNING_IN = ['GET /auth/oidc/start', 'GET /auth/oidc/callback']

/** Routes that only read, and whether somebody must be signed in. */
const READING: Readonly<Record<string, { path: string; guarded: boolean }>> = {
  'GET /healthz': { path: '/healthz', guarded: false },
  'GET /readyz': { path: '/readyz', guarded: false },
  'GET /boundaries': { path: '/boundaries', guarded: true },
  'GET /boundaries/:province': { path: '/boundaries/10', guarded: true },
  'GET /boundaries/:province/ground': { path: '/boundaries/10/ground', guarded: true },
  'GET /files/order/:id': { path: '/files/order/x', guarded: true },
  'GET /files/photo/:id': { path: '/files/photo/x', guarded: true },
  'GET /files/photo/:id/thumbnail': { path: '/files/photo/x/thumbnail', guarded: true },
  'GET /files/uploads/:sha256': { path: `/files/uploads/${'a'.repeat(64)}`, guarded: true },
  'GET /import/receipts': { path: '/import/receipts', guarded: true },
  'GET /import/receipts/:id': { path: '/import/receipts/x', guarded: true },
  'GET /import/receipts/:id/lines': { path: '/import/receipts/x/lines', guarded: true },
  'GET /import/templates/:file': { path: '/import/templates/centres.xlsx', guarded: true },
  'GET /import/uploads/:id/progress': { path: '/import/uploads/x/progress', guarded: true },
}

/** The console, which is there once it is built; no part of it is anybody's secret. */
const PAGES = /^GET \/(\*|assets\/.*|[\w.-]+\.(html|svg|png|ico|txt|webmanifest|js|css)(\.br|\.gz)?)?$/

const folder = aFolder()
let db: TestDatabase
let app: FastifyInstance
let url: string

beforeAll(async () => {
  db = await aDatabase()
  const mapping = join(folder.path, 'mapping.json')
  writeFileSync(mapping, JSON.stringify({ rules: [{ claim: 'r', matches: 'a', role: 'DLA_ANALYST' }] }))
  const config = readConfig({
    ...{ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'silent', LCR_OIDC_ISSUER: 'https://id.example' },
    ...{ LCR_OIDC_CLIENT_ID: 'register', LCR_OIDC_MAPPING: mapping },
  })
  app = await buildApp({ pool: openPool(db.served), config })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await db.drop()
  folder.remove()
})

type Headers = Readonly<Record<string, string>>
interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Exactly these headers: fetch() would add some of its own. */
function send(route: string, path: string, headers: Headers, body = ''): Promise<Answer> {
  const [method = 'GET'] = route.split(' ')
  const text = method === 'GET' ? '' : body
  const length: Headers = text === '' ? {} : { 'content-length': String(Buffer.byteLength(text)) }
  return new Promise((resolve, reject) => {
    const options = { method, agent: false, headers: { ...length, ...headers } }
    const asked = httpRequest(new URL(path, url), options, (answer) => {
      let said = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        said += part
      })
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: said })
        asked.destroy()
      })
    })
    asked.on('error', reject)
    // What says beforehand how long it is has to be refused before it comes.
    if (headers['content-length'] === undefined) asked.end(text)
    else asked.flushHeaders()
  })
}

const typed = (type: string | null): Headers => (type === null ? {} : { 'content-type': type })
const codeOf = ({ body }: Answer): unknown =>
  (JSON.parse(body) as { error?: { code?: string } }).error?.code ??
  (JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code

describe('every route of the server', () => {
  it('is named here: as one that writes, signs in, reads, or is a page', () => {
    const named = [...Object.keys(WRITING), ...SIGNING_IN, ...Object.keys(READING)]
    const routes = routesOf(app).filter((route) => !route.startsWith('HEAD ') && !PAGES.test(route))
    expect(routes.sort()).toEqual(named.sort())
  })

  it.each(Object.entries(WRITING))(
    '%s is closed to other sites, whatever they send along',
    async (route, { path, type }) => {
      const visit = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
      const foreign: Headers[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'cross-site', ...visit },
        // A sibling host: the browser sends it the strict cookie, too.
        { 'sec-fetch-site': 'same-site', origin: url, ...visit },
      ]
      const writes = route.startsWith('GET ')
        ? []
        : [{ origin: 'https://evil.example' }, { origin: 'null' }, { cookie: 'session=x' }]
      for (const headers of [...foreign, ...writes]) {
        const answer = await send(route, path, { ...typed(type), cookie: 'session=x', ...headers }, '{}')
        expect([headers, answer.status, codeOf(answer)]).toEqual([headers, 403, 'FOREIGN_ORIGIN'])
      }
    },
  )

  it.each(Object.entries(WRITING).filter(([, { type }]) => type !== null))(
    '%s takes its own content type and no other',
    async (route, { path, type }) => {
      const own = [JSON_BODY, PART, FILE].filter((each) => each !== type)
      const forms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
      for (const wrong of [...own, ...forms, 'text/xml', 'application/json-seq']) {
        const { status } = await send(route, path, { 'content-type': wrong, origin: url }, '{}')
        expect([wrong, status]).toEqual([wrong, 415])
      }
      const { status } = await send(route, path, { origin: url }, '{}')
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    },
  )

  it.each(Object.entries(WRITING).filter(([, { open }]) => !open))(
    '%s asks who is there before anything else',
    async (route, { path, type }) => {
      const answer = await send(route, path, { ...typed(type), origin: url }, '{}')
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED'])
    },
  )

  it.each(Object.entries(WRITING).filter(([, { type }]) => type === JSON_BODY || type === PART))(
    '%s refuses a body that is too large before it has come',
    async (route, { path, type }) => {
      const large = { ...typed(type), origin: url, 'content-length': '1200000' }
      const { status } = await send(route, path, large)
      expect(status).toBe(413)
    },
  )

  it.each(Object.entries(READING))(
    '%s shows nothing to other sites, nor to strangers',
    async (route, { path, guarded }) => {
      const embedded = {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'no-cors',
        'sec-fetch-dest': 'image',
      }
      expect((await send(route, path, embedded)).status).toBe(403)
      expect((await send(route, path, {})).status).toBe(guarded ? 401 : 200)
    },
  )

  it.each(SIGNING_IN)(
    '%s begins and ends with a visit; nothing else of another site gets there',
    async (route) => {
      const [, path = ''] = route.split(' ')
      const visit = {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      }
      expect((await send(route, path, { ...visit, 'sec-fetch-dest': 'iframe' })).status).toBe(403)
      expect((await send(route, path, { ...visit, 'sec-fetch-mode': 'no-cors' })).status).toBe(403)
      const visited = await send(route, path, visit)
      expect(visited.status).toBe(302)
      expect(visited.headers['cache-control']).not.toBe('public')
    },
  )

  it('answers with the same guards, refusals and faults included', async () => {
    const routes = [...Object.entries(WRITING), ...Object.entries(READING)]
    for (const [route, { path }] of routes) {
      const { headers } = await send(route, path, {})
      expect([route, headers]).toEqual([
        route,
        expect.objectContaining({
          'content-security-policy': expect.stringContaining("default-src 'self'"),
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'referrer-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'x-request-id': expect.any(String),
        }),
      ])
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })

  it('gives slow senders a limited time, and answers nothing to a method it does not know', async () => {
    const { requestTimeout, headersTimeout } = app.server
    expect(headersTimeout).toBeLessThanOrEqual(60_000)
    expect(requestTimeout).toBeLessThanOrEqual(300_000)
    for (const method of ['PUT', 'DELETE', 'TRACE', 'OPTIONS']) {
      const { status } = await send(`${method} /graphql`, '/graphql', { origin: url })
      expect(status).toBeGreaterThanOrEqual(400)
    }
  })
})
