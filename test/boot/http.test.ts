import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { registerConsole } from '../../server/http/console.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

describe('the HTTP side', () => {
  const folder = aFolder()
  let db: TestDatabase
  let app: FastifyInstance
  let address: string

  beforeAll(async () => {
    db = await aDatabase()
    const config = readConfig({ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'silent' })
    app = await buildApp({ pool: db.pool, config })
    app.get('/broken', async () => {
      throw new Error('relation "secret" does not exist')
    })
    address = await app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(async () => {
    await app.close()
    await db.drop()
    folder.remove()
  })

  it('sends the security headers with every answer, and no HSTS over plain HTTP', async () => {
    const { headers } = await fetch(`${address}/healthz`)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*script-src 'self';/)
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-request-id')).toMatch(UUID)
  })

  it('answers a fault with its id and nothing of what happened', async () => {
    const answer = await fetch(`${address}/broken`)
    const body = await answer.text()
    expect(answer.status).toBe(500)
    expect(JSON.parse(body)).toMatchObject({
      error: { code: 'INTERNAL', id: answer.headers.get('x-request-id') },
    })
    expect(body).not.toContain('secret')
  })

  it('answers 404 in both languages where there is nothing', async () => {
    const answer = await fetch(`${address}/nothing.js`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({
      error: { code: 'NOT_FOUND', th: expect.stringMatching(/ไม่พบ/) },
    })
  })

  it('refuses a body that is too large', async () => {
    const answer = await fetch(`${address}/nowhere`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify('x'.repeat(1_100_000)),
    })
    expect(answer.status).toBe(413)
  })
})

describe('/readyz', () => {
  it('says 503 when the database is gone, while /healthz still answers', async () => {
    const folder = aFolder()
    const db = await aDatabase()
    const config = readConfig({ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'silent' })
    const app = await buildApp({ pool: db.pool, config })
    const before = await app.inject('/readyz')
    await db.drop()
    const after = await app.inject('/readyz')
    const alive = await app.inject('/healthz')
    await app.close()
    folder.remove()
    expect([before, after, alive].map(({ statusCode }) => statusCode)).toEqual([200, 503, 200])
  })
})

describe('the console', () => {
  const folder = aFolder()
  let app: FastifyInstance

  beforeAll(async () => {
    mkdirSync(join(folder.path, 'assets'))
    writeFileSync(join(folder.path, 'index.html'), '<!doctype html><head></head><title>ศูนย์</title>')
    writeFileSync(join(folder.path, 'assets', 'app-1a2b.js'), 'export {}')
    app = Fastify()
    await registerConsole(app, folder.path)
  })
  afterAll(async () => {
    await app.close()
    folder.remove()
  })

  it('is the answer to every page a browser asks for, and is asked for again each time', async () => {
    const accept = 'text/html,application/xhtml+xml'
    const [root, deep] = await Promise.all(
      ['/', '/provinces/30/laos?q=ท่า'].map((url) => app.inject({ url: encodeURI(url), headers: { accept } })),
    )
    expect(root?.body).toContain('ศูนย์')
    expect(deep?.body).toBe(root?.body)
    expect(deep?.headers['cache-control']).toBe('no-store')
  })

  it('keeps files whose name carries their hash for a year', async () => {
    const { headers, body } = await app.inject('/assets/app-1a2b.js')
    expect(body).toBe('export {}')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('does not pretend that a missing file or an API address is a page', async () => {
    const missing = await app.inject({ url: '/assets/gone.js', headers: { accept: '*/*' } })
    const api = await app.inject({ url: '/nothing', headers: { accept: 'application/json' } })
    const post = await app.inject({ method: 'POST', url: '/', headers: { accept: 'text/html' } })
    expect([missing, api, post].map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
  })
})
