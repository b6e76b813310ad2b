import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { createSampleAccounts, type SampleCredential } from '../../server/accounts/sample-accounts.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aSmallPlace, testAccounts } from './support.ts'
import { anApi, Browser, SIGN_IN, type SignInData, type TestApi } from './support-api.ts'

describe('createSampleAccounts', () => {
  let db: TestDatabase
  let accounts: Accounts
  let api: TestApi
  let made: SampleCredential[]

  beforeAll(async () => {
    db = await aDatabase()
    accounts = testAccounts(db.pool)
    api = await anApi(accounts)
    await aSmallPlace(db.pool)
    made = await createSampleAccounts(db.pool)
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  it('makes one sample per role, all labelled, none with a secret of another installation', async () => {
    expect(made.map((sample) => sample.role)).toEqual([
      'DLA_ADMIN',
      'DLA_EDITOR',
      'DLA_ANALYST',
      'PROVINCE_OFFICER',
      'DISTRICT_OFFICER',
      'LAO_STAFF',
      'PARTNER',
    ])
    expect(made.every((sample) => sample.name.endsWith('(ข้อมูลจำลอง)'))).toBe(true)
    expect(new Set(made.map((sample) => sample.secret)).size).toBe(7)
  })

  it('lets each of them in with its role', async () => {
    for (const { role, login, secret } of made) {
      if (login === null) continue
      const { signIn } = await new Browser(api.url).ask<SignInData>(SIGN_IN, { login, password: secret })
      expect(signIn).toMatchObject({
        __typename: 'SignedIn',
        viewer: { roles: [role], mustChangePassword: false },
      })
    }
    const partner = new Browser(api.url, { authorization: `Bearer ${made.at(-1)?.secret}` })
    expect(await partner.ask('{ viewer { kind roles scopes login sessions { id } } }')).toEqual({
      viewer: {
        kind: 'PARTNER',
        roles: ['PARTNER'],
        scopes: ['COVERAGE', 'RECORDS'],
        login: null,
        sessions: [],
      },
    })
  })

  it('keeps none of the secrets readable', async () => {
    const tables = ['account', 'account_credential', 'partner_token', 'partner_token_secret', 'change']
    for (const table of tables) {
      const { rows } = await db.pool.query(
        `select coalesce(string_agg(to_jsonb(t)::text, ''), '') text from ${table} t`,
      )
      for (const { secret } of made) expect(rows[0].text).not.toContain(secret.split('_').at(-1))
    }
  })
})
