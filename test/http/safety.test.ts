import { mkdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { registerConsole } from '../../server/http/console.ts'
import { registerSafety } from '../../server/http/safety.ts'
import { aFolder } from '../support/folder.ts'

/** A real HTTP request with exactly these headers: fetch() adds some of its own. */
function send(
  base: string,
  {
    method = 'GET',
    path = '/thing',
    headers = {},
    body = '',
  }: { method?: string; path?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }> {
  return new Promise((resolve, reject) => {
    const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = httpRequest(
      new URL(path, base),
      { method, headers: { ...length, ...headers } },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        )
      },
    )
    asked.on('error', reject).end(body)
  })
}

async function anApp(publicOrigin?: string): Promise<{ app: FastifyInstance; url: string }> {
  const app = Fastify({ bodyLimit: 1_000 })
  registerSafety(app, { publicOrigin })
  app.get('/thing', async () => ({ ok: true }))
  app.post('/thing', async () => ({ ok: true }))
  return { app, url: await app.listen({ port: 0, host: '127.0.0.1' }) }
}

describe('requests of other web sites', () => {
  let app: FastifyInstance
  let url: string

  beforeAll(async () => {
    ;({ app, url } = await anApp())
  })
  afterAll(() => app.close())

  const json = { 'content-type': 'application/json' }
  const post = async (headers: Record<string, string>) =>
    (await send(url, { method: 'POST', headers: { ...json, ...headers }, body: '{}' })).status
  const get = async (headers: Record<string, string>) => (await send(url, { headers })).status
  const VISIT = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

  it('may change nothing, whatever they send along', async () => {
    expect(await post({ origin: 'https://evil.example' })).toBe(403)
    expect(await post({ origin: 'null' })).toBe(403)
    expect(await post({ origin: url.replace('http:', 'https:') })).toBe(403)
    expect(await post({ origin: url.replace(/:\d+$/, ':1') })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'same-site', origin: url })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'cross-site', ...VISIT })).toBe(403)
  })

  it('may not make the browser send our cookie with a request of unknown origin', async () => {
    expect(await post({ cookie: 'session=x' })).toBe(403)
    expect(await post({ cookie: 'session=x', origin: url })).toBe(200)
    expect(await post({ cookie: 'session=x', 'sec-fetch-site': 'same-origin' })).toBe(200)
  })

  it('may not read, frame or embed, only link', async () => {
    expect(
      await get({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }),
    ).toBe(403)
    expect(
      await get({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }),
    ).toBe(403)
    expect(
      await get({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }),
    ).toBe(403)
    expect(await get({ 'sec-fetch-site': 'cross-site', ...VISIT })).toBe(200)
  })

  it('are told apart from our own pages and from programmes', async () => {
    expect(await post({ origin: url, 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await post({})).toBe(200)
    expect(await post({ authorization: 'Bearer x' })).toBe(200)
    expect(await get({ 'sec-fetch-site': 'none', ...VISIT })).toBe(200)
  })

  it('get no permission to ask either', async () => {
    const answer = await send(url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'sec-fetch-site': 'cross-site',
      },
    })
    expect(answer.status).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('cannot be loaded from, but for the pictures of a base map where one is set', async () => {
    const own = String((await send(url, {})).headers['content-security-policy'])
    const app = Fastify()
    registerSafety(app, {
      publicOrigin: undefined,
      mapTiles: 'https://tiles.example/a/{z}/{x}/{y}.png',
    })
    const withMap = (await app.inject('/')).headers['content-security-policy']
    expect(own).toContain("img-src 'self' data: blob:;")
    expect(withMap).toBe(own.replace('blob:;', 'blob: https://tiles.example;'))
  })

  it('are measured against the public address where there is one', async () => {
    const behind = await anApp('https://register.example')
    const at = async (origin: string) =>
      (await send(behind.url, { method: 'POST', headers: { ...json, origin }, body: '{}' })).status
    expect([await at('https://register.example'), await at(behind.url)]).toEqual([200, 403])
    await behind.app.close()
  })
})

describe('what a request may carry', () => {
  let app: FastifyInstance
  let url: string

  beforeAll(async () => {
    ;({ app, url } = await anApp())
  })
  afterAll(() => app.close())

  it.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/graphql',
  ])('is not %s', async (type) => {
    const answer = await send(url, { method: 'POST', headers: { 'content-type': type }, body: '{}' })
    expect(answer.status).toBe(415)
  })

  it.each([
    { path: '/thing?q=a%00' },
    { method: 'POST', body: '{"q":"a\\u0000"}' },
    { method: 'POST', body: '{"query":"{ centre(id: \\"\\\\u0000\\") }"}' },
    { method: 'POST', body: '{"query":"{ centre(id: \\"\\\\u{00}\\") }"}' },
  ])('is no NUL, however it is written: $path $body', async (request) => {
    const answer = await send(url, { headers: { 'content-type': 'application/json' }, ...request })
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('UNREADABLE')])
  })

  it('is not too large, nor JSON that poisons prototypes', async () => {
    const json = { 'content-type': 'application/json' }
    const large = await send(url, { method: 'POST', headers: json, body: JSON.stringify('x'.repeat(2_000)) })
    const poison = await send(url, { method: 'POST', headers: json, body: '{"__proto__":{"admin":true}}' })
    expect([large.status, poison.status]).toEqual([413, 400])
  })
})

describe('the headers of an answer', () => {
  const folder = aFolder()
  let app: FastifyInstance

  beforeAll(async () => {
    mkdirSync(join(folder.path, 'assets'))
    writeFileSync(
      join(folder.path, 'index.html'),
      '<!doctype html><html><head><title>t</title></head></html>',
    )
    app = Fastify()
    registerSafety(app, { publicOrigin: 'https://register.example' })
    await registerConsole(app, folder.path)
    app.get('/thing', async () => ({ ok: true }))
  })
  afterAll(async () => {
    await app.close()
    folder.remove()
  })

  const policyOf = (headers: Record<string, unknown>) =>
    Object.fromEntries(
      String(headers['content-security-policy'])
        .split(';')
        .map((part) => {
          const [name = '', ...sources] = part.trim().split(' ')
          return [name, sources]
        }),
    )

  it('allow scripts and styles of our own origin only, no inline script, no frame', async () => {
    const { headers } = await app.inject('/thing')
    const policy = policyOf(headers)
    expect(policy['script-src']).toEqual(["'self'"])
    expect(policy['style-src']).toEqual(["'self'"])
    expect(policy['object-src']).toEqual(["'none'"])
    expect(policy['frame-ancestors']).toEqual(["'none'"])
    expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|\*/)
    expect(headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('microphone=()'),
    })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  })

  it('carry a nonce for styles, fresh each time, that the page of the same answer names', async () => {
    const ask = async () => {
      const { headers, body } = await app.inject({ url: '/', headers: { accept: 'text/html' } })
      const nonce = /<head><meta property="csp-nonce" nonce="([^"]+)">/.exec(body)?.[1]
      expect(nonce).toMatch(/^[\w+/]{22}==$/)
      expect(policyOf(headers)['style-src']).toEqual(["'self'", `'nonce-${nonce}'`])
      expect(headers['cache-control']).toBe('no-store')
      expect(headers.etag).toBeUndefined()
      return nonce
    }
    expect(await ask()).not.toBe(await ask())
  })

  it('do not let the bare page out under its file name', async () => {
    const { statusCode } = await app.inject({ url: '/index.html', headers: { accept: 'text/html' } })
    expect(statusCode).toBe(404)
  })
})
