import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { insertAccount } from '../../server/accounts/account.ts'
import type { PersonRole } from '../../server/accounts/grant.ts'
import { openSession } from '../../server/accounts/session.ts'
import { sessionCookieName } from '../../server/accounts/session-cookie.ts'
import { aVisit, testAccounts } from '../accounts/support.ts'

export type Headers = Readonly<Record<string, string>>

/** Request headers of an officer of this province with a session of their own. */
export async function anOfficer(pool: pg.Pool, province: string): Promise<Headers> {
  return signedInAs(pool, 'PROVINCE_OFFICER', province)
}

/** Request headers of somebody from whom nothing is hidden. */
export async function anAdministrator(pool: pg.Pool): Promise<Headers> {
  return signedInAs(pool, 'DLA_ADMIN', null)
}

/** Request headers of somebody with this role and a session of their own. */
export async function signedInAs(pool: pg.Pool, role: PersonRole, areaId: string | null): Promise<Headers> {
  const accounts = testAccounts(pool)
  const login = `bench-${role.toLowerCase()}-${randomUUID()}`
  const { id: accountId } = await insertAccount(
    pool,
    { login, name: `${login} (ข้อมูลจำลอง)`, grants: [{ role, areaId }] },
    'ACTIVE',
  )
  const session = { accountId, stage: 'FULL', method: 'PASSWORD', secondFactor: true } as const
  const { token } = await openSession(accounts, pool, aVisit(), session)
  return { cookie: `${sessionCookieName(accounts)}=${token}`, 'sec-fetch-site': 'same-origin' }
}
