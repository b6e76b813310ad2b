import type { GrantWanted } from '../../../server/accounts/grant.ts'
import { CountryIds } from '../../support/country-ids.ts'
import { aDatabase, asAdmin, nameOf, type TestDatabase, testServer } from '../../support/database.ts'
import { aVariedCountry } from '../../support/varied-country.ts'
import type { Person } from './console.ts'
import { addPerson } from './open-console.ts'

/** The database of the run that every console of the tests begins as. */
const FIRST = 'varied_with_people'

/** The varied country with the people of the tests: written once in a run, by whoever comes first, and copied for each. */
export async function aPeopledCountry(): Promise<{ db: TestDatabase; country: CountryIds }> {
  const country = await theFirst()
  return { db: await aDatabase({ like: FIRST }), country }
}

/** Its ids stand in its comment. */
async function theFirst(): Promise<CountryIds> {
  let ids = ''
  await asAdmin(testServer(), async (admin) => {
    // Freed with the connection.
    await admin.query('select pg_advisory_lock(hashtext($1))', [FIRST])
    const { rows } = await admin.query<{ ids: string }>(
      `select shobj_description(oid, 'pg_database') ids from pg_database where datname = $1`,
      [FIRST],
    )
    if (rows[0]) {
      ids = rows[0].ids
      return
    }
    const db = await aDatabase()
    const country = await aVariedCountry(db.pool)
    await withPeople(db, country)
    await db.pool.end()
    ids = JSON.stringify(country)
    const name = nameOf(db.url)
    await admin.query(`comment on database ${name} is '${ids}'`)
    await admin.query(`alter database ${name} rename to ${FIRST}`)
  })
  return new CountryIds(JSON.parse(ids))
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
