import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { insertAccount } from '../../../server/accounts/account.ts'
import type { GrantWanted } from '../../../server/accounts/grant.ts'
import { setPassword } from '../../../server/accounts/password.ts'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/config.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../../support/database.ts'
import { aFolder } from '../../support/folder.ts'
import { aVariedCountry } from '../../support/varied-country.ts'
import { aBrowser } from './chromium.ts'
import { type Visitor, visit } from './visitor.ts'

const PASSWORD = 'ช้างเผือก เดินริมน้ำ 7 วัน'

/** The people of the tests; all ข้อมูลจำลอง. */
export type Person = 'admin' | 'analyst' | 'editor' | 'officer' | 'staff' | 'noted'

/** The real console, the real API and a real database with the varied country, on a port of its own. */
export interface TestConsole {
  url: string
  db: TestDatabase
  country: CountryIds
  /** A signed-in person in a browser window of their own. */
  as(person: Person, options?: { width?: number }): Promise<Visitor>
  /** Nobody yet, at the sign-in page. */
  stranger(): Promise<Visitor>
  password: string
  close(): Promise<void>
}

export async function aConsole(): Promise<TestConsole> {
  const db = await aDatabase()
  const country = await aVariedCountry(db.pool)
  await withPeople(db, country)
  const folder = aFolder()
  const config = readConfig({ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'silent', DATABASE_URL: db.url })
  const app: FastifyInstance = await buildApp({ pool: db.pool, config })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser: Browser = await aBrowser()
  return {
    url,
    db,
    country,
    password: PASSWORD,
    stranger: () => visit(browser, url, {}),
    async as(person, options = {}) {
      const visitor = await visit(browser, url, options)
      await visitor.signIn(person, PASSWORD)
      return visitor
    },
    async close() {
      await browser.close()
      await app.close()
      await db.drop()
      folder.remove()
    },
  }
}

async function withPeople({ pool }: TestDatabase, country: CountryIds): Promise<void> {
  const grants: Record<Person, GrantWanted> = {
    admin: { role: 'DLA_ADMIN', areaId: null },
    analyst: { role: 'DLA_ANALYST', areaId: null },
    editor: { role: 'DLA_EDITOR', areaId: null },
    officer: { role: 'PROVINCE_OFFICER', areaId: country.province('30') },
    staff: { role: 'LAO_STAFF', areaId: country.lao('04300102') },
    noted: { role: 'LAO_STAFF', areaId: country.lao('04300102') },
  }
  for (const [login, grant] of Object.entries(grants)) {
    const name = `${login} (ข้อมูลจำลอง)`
    const { id } = await insertAccount(pool, { login, name, grants: [grant] }, 'ACTIVE')
    await setPassword(pool, id, PASSWORD)
  }
  await pool.query(
    `update account_credential set must_change_password = true
     where account_id = (select id from account where login = 'noted')`,
  )
}
