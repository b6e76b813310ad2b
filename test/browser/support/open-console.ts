import type pg from 'pg'
import { insertAccount } from '../../../server/accounts/account.ts'
import type { GrantWanted } from '../../../server/accounts/grant.ts'
import { setPassword } from '../../../server/accounts/password.ts'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/config.ts'
import type { TestDatabase } from '../../support/database.ts'
import { aFolder } from '../../support/folder.ts'
import { aBrowser } from './chromium.ts'
import { type Visitor, visit } from './visitor.ts'

const PASSWORD = 'ช้างเผือก เดินริมน้ำ 7 วัน'

/** The real console and the real API on a database of the test, on a port of its own. */
export interface OpenConsole {
  url: string
  db: TestDatabase
  /** That of everybody. */
  password: string
  /** A signed-in person in a browser window of their own, empty unless it is said what is open. */
  as(login: string, options?: WindowOptions): Promise<Visitor>
  /** Nobody yet, at the sign-in page. */
  stranger(options?: { width?: number }): Promise<Visitor>
  /** The database goes with it. */
  close(): Promise<void>
}

export interface WindowOptions {
  width?: number
  /** The page it shows, `/`: where the person arrives. */
  at?: string
}

/** @param settings beside those of a test: names and values as in the environment */
export async function openConsole(
  db: TestDatabase,
  settings: Readonly<Record<string, string>> = {},
): Promise<OpenConsole> {
  const folder = aFolder()
  const config = readConfig({
    LCR_DATA_DIR: folder.path,
    LCR_LOG_LEVEL: 'silent',
    DATABASE_URL: db.url,
    ...settings,
  })
  const app = await buildApp({ pool: db.pool, config })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await aBrowser()
  return {
    url,
    db,
    password: PASSWORD,
    stranger: (options = {}) => visit(browser, url, options),
    async as(login, options = {}) {
      const visitor = await visit(browser, url, options)
      await visitor.signIn(login, PASSWORD)
      if (options.at) await visitor.open(options.at)
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

/** Somebody who may sign in at once; ข้อมูลจำลอง. */
export async function addPerson(pool: pg.Pool, login: string, ...grants: GrantWanted[]): Promise<void> {
  const account = { login, name: `${login} (ข้อมูลจำลอง)`, grants }
  const { id } = await insertAccount(pool, account, 'ACTIVE')
  await setPassword(pool, id, PASSWORD)
}
