import type { GrantWanted } from '../../../server/accounts/grant.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import type { TestDatabase } from '../../support/database.ts'
import { addPerson, type OpenConsole, openConsole, type WindowOptions } from './open-console.ts'
import { aPeopledCountry } from './peopled-country.ts'
import type { Visitor } from './visitor.ts'

/** The people of the tests; all ข้อมูลจำลอง. */
export type Person = 'admin' | 'analyst' | 'colleague' | 'editor' | 'officer' | 'staff' | 'noted'

/** The console on a database with the varied country. */
export interface TestConsole extends OpenConsole {
  country: CountryIds
  as(person: Person, options?: WindowOptions): Promise<Visitor>
}

export async function aConsole(settings: Readonly<Record<string, string>> = {}): Promise<TestConsole> {
  const { db, country } = await aPeopledCountry(withPeople)
  return { ...(await openConsole(db, settings)), country }
}

async function withPeople({ pool }: TestDatabase, country: CountryIds): Promise<void> {
  const grants: Record<Person, GrantWanted> = {
    admin: { role: 'DLA_ADMIN', areaId: null },
    analyst: { role: 'DLA_ANALYST', areaId: null },
    colleague: { role: 'DLA_ANALYST', areaId: null },
    editor: { role: 'DLA_EDITOR', areaId: null },
    officer: { role: 'PROVINCE_OFFICER', areaId: country.province('30') },
    staff: { role: 'LAO_STAFF', areaId: country.lao('04300102') },
    noted: { role: 'LAO_STAFF', areaId: country.lao('04300102') },
  }
  for (const [login, grant] of Object.entries(grants)) await addPerson(pool, login, grant)
  await pool.query(
    `update account_credential set must_change_password = true
     where account_id = (select id from account where login = 'noted')`,
  )
}
