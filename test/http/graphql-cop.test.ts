import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { testAccounts } from '../accounts/support.ts'
import { anApi, type TestApi } from '../accounts/support-api.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

let db: TestDatabase
let api: TestApi
beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(testAccounts(db.pool))
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

const JSON_TYPE = { 'content-type': 'application/json' }

async function post(body: unknown, headers: Record<string, string> = JSON_TYPE) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: text })
  return { status: response.status, text: await response.text() }
}
const get = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers })
  return { status: response.status, text: await response.text() }
}
const times = (n: number, part: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ')

describe('the twelve checks of graphql-cop', () => {
  it('alias overloading: a hundred aliases are refused', async () => {
    const { text } = await post({ query: `{ ${times(101, (i) => `a${i}: __typename`)} }` })
    expect(text).not.toContain('"a100"')
    expect(text).toContain('errors')
  })

  it('batch queries: a list of operations is refused', async () => {
    const { status, text } = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))
    expect(status).toBe(400)
    expect(text).not.toContain('"__typename":"Query"')
  })

  it('directive overloading: directives without end are refused', async () => {
    const { text } = await post({ query: `{ __typename ${'@aa'.repeat(50)} }` })
    expect((text.match(/Unknown directive/g) ?? []).length).toBeLessThanOrEqual(5)
    expect(text).not.toContain('"data":{')
  })

  it('circular introspection: a document that goes round in the schema is refused', async () => {
    const round = `${'fields { type { '.repeat(8)}name${' } }'.repeat(8)}`
    const { status } = await post({ query: `{ __schema { types { ${round} } } }` })
    expect(status).toBe(401) // before signing in, every such document is answered: sign in
  })

  it('field duplication: a field named without end is refused', async () => {
    const { status, text } = await post({ query: `{ ${'__typename '.repeat(4000)} }` })
    expect([status, text.includes('"data":{')]).toEqual([expect.any(Number), false])
  })

  it('field suggestions: nothing says what there might be', async () => {
    const { text } = await post({ query: '{ viewr { nam } __schema { directive } }' })
    expect(text).not.toMatch(/did you mean/i)
  })

  it('mutations by GET are refused', async () => {
    const { status, text } = await get('mutation { signOut { __typename } }', {
      'apollo-require-preflight': '1',
    })
    expect([status, text.includes('"data":{')]).toEqual([401, false])
  })

  it('queries by GET that another site could send are refused', async () => {
    expect((await get('{ __typename }')).status).toBe(400)
  })

  it('a form of another site cannot ask: URL-encoded bodies are refused', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post('query=%7B__typename%7D', form)).status).toBe(415)
  })

  it('no GraphiQL, no playground', async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/graphql']) {
      const response = await fetch(api.url + path, { headers: { accept: 'text/html' } })
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.headers.get('content-type')).not.toContain('html')
    }
  })

  it('introspection shows somebody who is not signed in the way in, and nothing of the register', async () => {
    const { text } = await post({ query: '{ __schema { types { name } } }' })
    expect(text).not.toMatch(/"(Lao|Centre|Account|PartnerToken|Change)"/)
  })

  it('no tracing, and no inside of the server in a failure', async () => {
    const { text } = await post({ query: '{ __typename }' }, { ...JSON_TYPE, 'apollo-tracing': '1' })
    expect(text).not.toMatch(/tracing|ftv1/)
    for (const bad of ['{', '{"query":1}', '{"query":"{ a(b: }"}']) {
      const failed = await post(bad)
      expect(failed.status).toBeGreaterThanOrEqual(400)
      expect(failed.text).not.toMatch(/node_modules|stacktrace|at \w+ \(|\.ts:/)
    }
  })
})

/** What safety demands otherwise than the audit recommends, by the name of the check, with the reason. */
const ON_PURPOSE: readonly (readonly [RegExp, string])[] = [
  [
    /^MAY .* GETs?( requests)?( when|$)/,
    'what another site can make a browser send without asking is refused',
  ],
  [
    /document validation failure|variable coercion failure/,
    'nobody is signed in here: 401, and never 200 for an error',
  ],
  [/document parsing failure/, 'refused while it is read, before GraphQL begins: an error, never 200'],
]

describe('GraphQL over HTTP', () => {
  it.each(
    serverAudits({ url: () => `${api.url}/graphql`, fetchFn: fetch }).map(
      (audit) => [audit.name, audit] as const,
    ),
  )('%s', async (name, audit) => {
    const result = await audit.fn()
    if (ON_PURPOSE.some(([form]) => form.test(name))) return
    expect([name, result.status, 'reason' in result ? result.reason : '']).toEqual([name, 'ok', ''])
  })
})
