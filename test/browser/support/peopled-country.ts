import { CountryIds } from '../../support/country-ids.ts'
import { aDatabase, asAdmin, nameOf, type TestDatabase, testServer } from '../../support/database.ts'
import { aVariedCountry } from '../../support/varied-country.ts'

/** The database of the run that every console of the tests begins as. */
const FIRST = 'varied_with_people'

type WithPeople = (db: TestDatabase, country: CountryIds) => Promise<void>

/** The varied country with the people of the tests: written once in a run, by whoever comes first, and copied for each. */
export async function aPeopledCountry(
  withPeople: WithPeople,
): Promise<{ db: TestDatabase; country: CountryIds }> {
  const country = await theFirst(withPeople)
  return { db: await aDatabase({ like: FIRST }), country }
}

/** Its ids stand in its comment. */
async function theFirst(withPeople: WithPeople): Promise<CountryIds> {
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
