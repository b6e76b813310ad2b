import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spend } from '../../server/accounts/cost-budget.ts'
import { forgetTheStale } from '../../server/accounts/housekeeping.ts'
import { beginRequest } from '../../server/accounts/oidc-request.ts'
import { signIn } from '../../server/accounts/sign-in.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aVisit, testAccounts } from './support.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
})
afterAll(() => db.drop())

it('forgets waits, sign-ins under way and use that are long past, and keeps the record of sign-ins', async () => {
  const accounts = testAccounts(db.pool)
  const somebody = '00000000-0000-7000-8000-000000000001'
  const counts = async () => {
    const { rows } = await db.pool.query(
      `select (select count(*)::int from throttle) waits, (select count(*)::int from oidc_request) begun,
         (select count(*)::int from cost_use) used, (select count(*)::int from sign_in_event) events`,
    )
    return rows[0]
  }
  await signIn(accounts, aVisit(), { login: 'nobody', password: 'x' })
  await beginRequest(accounts, '/')
  await spend(db.pool, somebody, 10, 1)
  await forgetTheStale(db.pool)
  expect(await counts()).toEqual({ waits: 3, begun: 1, used: 1, events: 1 })
  await db.pool.query(`update throttle set last_failure_at = now() - interval '3 days'`)
  await db.pool.query(`update oidc_request set expires_at = now() - interval '2 days'`)
  await db.pool.query(`update cost_use set hour = hour - interval '500 days'`)
  await forgetTheStale(db.pool)
  expect(await counts()).toEqual({ waits: 0, begun: 0, used: 0, events: 1 })
})
