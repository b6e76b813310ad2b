import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { insertAccount } from '../../server/accounts/account.ts'
import { createPartnerToken } from '../../server/accounts/partner-token.ts'
import { openSession } from '../../server/accounts/session.ts'
import { sessionCookieName } from '../../server/accounts/session-cookie.ts'
import { openPool } from '../../server/database/connect.ts'
import type { RequestLimits } from '../../server/graphql/request-limits.ts'
import { aVisit, testAccounts } from '../accounts/support.ts'
import { anApi, Browser, type TestApi } from '../accounts/support-api.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const ADMIN = [{ role: 'DLA_ADMIN' as const, areaId: null }]
const PLACES = '{ laos(first: 5) { totalCount } }'

interface Answer {
  status: number
  retryAfter: string | null
  code: string | undefined
  cost?: { requested: number; actual: number; remaining: number | null }
}

let db: TestDatabase
const people = { chief: '', colleague: '' }
const open: { api: TestApi; pool: pg.Pool }[] = []

beforeAll(async () => {
  db = await aDatabase()
  for (const login of ['chief', 'colleague'] as const) {
    const { id } = await insertAccount(
      db.pool,
      { login, name: `${login} (ข้อมูลจำลอง)`, grants: ADMIN },
      'ACTIVE',
    )
    people[login] = id
  }
})
afterEach(async () => {
  for (const { api, pool } of open.splice(0)) {
    await api.close()
    await pool.end()
  }
})
afterAll(() => db.drop())

/** The API with these limits, and the statements it sends. */
async function served(limits: Partial<RequestLimits> = {}, options: pg.PoolConfig = {}) {
  const pool = openPool(db.served, options)
  const sent: string[] = []
  pool.on('connect', (client) => {
    const query = client.query
    client.query = function listed(this: pg.Client, ...args: unknown[]) {
      const [first] = args
      sent.push(typeof first === 'string' ? first : String((first as { text?: string }).text))
      return Reflect.apply(query, client, args) as unknown
    } as typeof client.query
  })
  const accounts = testAccounts(pool)
  const api = await anApi(accounts, undefined, limits)
  open.push({ api, pool })
  const somebody = async (login: keyof typeof people) => {
    const browser = new Browser(api.url)
    const stage = { stage: 'FULL', method: 'PASSWORD', secondFactor: true } as const
    const session = await openSession(accounts, pool, aVisit(), { accountId: people[login], ...stage })
    browser.cookies.set(sessionCookieName(accounts), session.token)
    return browser
  }
  return { api, pool, sent, somebody }
}

async function aPartner(url: string, budget = 200_000): Promise<Browser> {
  const { token } = await createPartnerToken(
    { pool: db.pool },
    { id: null, name: 'ระบบ' },
    {
      name: 'ภาคี (ข้อมูลจำลอง)',
      scopes: ['COVERAGE', 'RECORDS'],
      budget,
      expiresAt: new Date(Date.now() + 86_400_000),
    },
  )
  return new Browser(url, { authorization: `Bearer ${token}` })
}

async function ask(browser: Browser, query: string, variables = {}, signal?: AbortSignal): Promise<Answer> {
  const response = await browser.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  })
  const body = (await response.json()) as {
    errors?: { extensions?: { code?: string } }[]
    extensions?: { cost: Answer['cost'] }
  }
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code: body.errors?.[0]?.extensions?.code,
    ...(body.extensions?.cost ? { cost: body.extensions.cost } : {}),
  }
}

/** Statements of the API that wait for the lock below. */
async function waiting(): Promise<number> {
  const { rows } = await db.pool.query<{ n: number }>(
    `select count(*)::int n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0]?.n ?? 0
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('it never came to be')
    await sleep(10)
  }
}

/** While it lasts every read of an LAO takes as long as it likes. */
async function whileLaosAreSlow(work: () => Promise<void>): Promise<void> {
  const client = await db.pool.connect()
  await client.query('begin; lock table lao in access exclusive mode')
  try {
    await work()
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('a statement nobody waits for', () => {
  it('is cancelled when the client goes away, and the connection is not used again', async () => {
    const { somebody, pool } = await served()
    const chief = await somebody('chief')
    await whileLaosAreSlow(async () => {
      const leaving = new AbortController()
      const gone = ask(chief, PLACES, {}, leaving.signal).catch((error: Error) => error.name)
      await until(async () => (await waiting()) === 1)
      leaving.abort()
      expect(await gone).toBe('AbortError')
      await until(async () => (await waiting()) === 0)
    })
    expect(await ask(chief, PLACES)).toMatchObject({ status: 200 })
    expect(pool.idleCount).toBe(pool.totalCount)
  })

  it('is cancelled when the time of the request is over, which is said', async () => {
    const { somebody } = await served({ requestMs: 300 })
    const chief = await somebody('chief')
    await whileLaosAreSlow(async () => {
      expect(await ask(chief, PLACES)).toMatchObject({ status: 503, code: 'TOO_SLOW' })
      await until(async () => (await waiting()) === 0)
    })
    expect(await ask(chief, PLACES)).toMatchObject({ status: 200 })
  })

  it('is ended by the database itself after the time a statement may take', async () => {
    const { somebody } = await served({}, { statement_timeout: 300 })
    const chief = await somebody('chief')
    await whileLaosAreSlow(async () => {
      expect(await ask(chief, PLACES)).toMatchObject({ status: 503, code: 'TOO_SLOW' })
    })
  })
})

describe('requests at the same time', () => {
  it('are refused with 429 when one account has too many, and the next account is served', async () => {
    const { somebody } = await served({ atOnceEach: { PERSON: 2, PARTNER: 1 } })
    const [chief, colleague] = [await somebody('chief'), await somebody('colleague')]
    const partner = await aPartner(chief.url)
    let slow: Promise<Answer>[] = []
    await whileLaosAreSlow(async () => {
      slow = [ask(chief, PLACES), ask(chief, PLACES), ask(partner, PLACES)]
      await until(async () => (await waiting()) === 3)
      const refused = { status: 429, code: 'TOO_MANY_AT_ONCE', retryAfter: '1' }
      expect(await ask(chief, '{ viewer { name } }')).toMatchObject(refused)
      expect(await ask(partner, '{ viewer { name } }')).toMatchObject(refused)
      expect(await ask(colleague, '{ viewer { name } }')).toMatchObject({ status: 200 })
    })
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await ask(chief, PLACES)).toMatchObject({ status: 200 })
  })

  it('are refused with 503, before any statement, when there are too many of everybody together', async () => {
    const { somebody, sent } = await served({ atOnce: 1 })
    const [chief, colleague] = [await somebody('chief'), await somebody('colleague')]
    let slow: Promise<Answer> | undefined
    await whileLaosAreSlow(async () => {
      slow = ask(chief, PLACES)
      await until(async () => (await waiting()) === 1)
      sent.length = 0
      expect(await ask(colleague, PLACES)).toMatchObject({ status: 503, code: 'BUSY', retryAfter: '1' })
      expect(sent).toEqual([])
    })
    expect(await slow).toMatchObject({ status: 200 })
  })
})

describe('what would be too much (W6)', () => {
  const wide = `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: rounds { code }`).join(' ')} }`
  const deep = `{ lao(code: "1") ${'{ successor '.repeat(14)} { code } ${'}'.repeat(14)} }`

  it.each([
    ['a hundred aliases', wide, 'GRAPHQL_VALIDATION_FAILED', 0],
    ['a depth of fifteen', deep, 'GRAPHQL_VALIDATION_FAILED', 0],
    ['a page of a million', '{ laos(first: 1000000) { totalCount } }', 'INVALID_INPUT', 1],
    [
      'a page of a million inside a page',
      '{ provinces { laos(first: 1000000) { totalCount } } }',
      'INVALID_INPUT',
      1,
    ],
    [
      'a million by a default',
      'query ($n: Int = 1000000) { laos(first: $n) { totalCount } }',
      'INVALID_INPUT',
      1,
    ],
    [
      'a page of pages of pages',
      '{ laos(first: 1000) { nodes { province { laos(first: 1000) { nodes { code } } } } } }',
      'TOO_COSTLY',
      1,
    ],
  ])(
    'is refused by its text alone, or before any statement but the one that says who asks: %s',
    async (_, document, code, statements) => {
      const { somebody, sent } = await served()
      const chief = await somebody('chief')
      sent.length = 0
      expect(await ask(chief, document)).toMatchObject({ status: 400, code })
      expect(sent).toHaveLength(statements)
    },
  )

  it('is for a partner also a list without a size, or of more than a hundred, anywhere in the document', async () => {
    const { api, sent } = await served()
    const partner = await aPartner(api.url)
    for (const laos of ['laos', 'laos(first: null)', 'laos(first: 101)']) {
      for (const document of [
        `{ ${laos} { totalCount } }`,
        `{ rounds { code } provinces { ${laos} { totalCount } } }`,
      ]) {
        sent.length = 0
        expect(await ask(partner, document)).toMatchObject({ status: 400, code: 'INVALID_INPUT' })
        expect(sent).toHaveLength(1)
      }
    }
    expect(await ask(partner, '{ laos(first: 100) { totalCount } }')).toMatchObject({ status: 200 })
  })
})

describe('the cost of a request', () => {
  it('is in every answer, with what is left of the hour', async () => {
    const { somebody, api } = await served({ costPerHour: 1000 })
    const chief = await somebody('chief')
    const first = await ask(chief, '{ laos(first: 10) { nodes { code } } }')
    expect(first.cost).toMatchObject({ requested: expect.any(Number), actual: expect.any(Number) })
    const second = await ask(chief, '{ laos(first: 10) { nodes { code } } }')
    expect((first.cost?.remaining ?? 0) - (second.cost?.remaining ?? 0)).toBe(second.cost?.requested)
    const partner = await aPartner(api.url, 500)
    expect((await ask(partner, PLACES)).cost?.remaining).toBeLessThan(500)
  })

  it('is not spent twice: an account whose hour is spent waits, its colleague does not', async () => {
    const { somebody } = await served({ costPerHour: 15 })
    const [chief, colleague] = [await somebody('chief'), await somebody('colleague')]
    const document = '{ laos(first: 5) { nodes { code } } }'
    const answers = [await ask(chief, document), await ask(chief, document), await ask(chief, document)]
    expect(answers.map(({ status }) => status)).toContain(429)
    expect(answers.at(-1)).toMatchObject({ status: 429, code: 'BUDGET_SPENT' })
    expect(await ask(colleague, document)).toMatchObject({ status: 200 })
  })

  it('counts what a variable asks for when it is left to its default', async () => {
    const { somebody } = await served()
    const chief = await somebody('chief')
    const given = await ask(chief, 'query ($n: Int) { laos(first: $n) { nodes { code } } }', { n: 500 })
    const left = await ask(chief, 'query ($n: Int = 500) { laos(first: $n) { nodes { code } } }')
    expect(left.cost?.requested).toBe(given.cost?.requested)
  })
})
