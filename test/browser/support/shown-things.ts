import { insertPartnerToken } from '../../../server/accounts/partner-token.ts'
import { inTransaction } from '../../../server/database/connect.ts'
import { aFolder } from '../../exchange/support/files.ts'
import { importCentreRows } from '../../exchange/support/importing.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import type { TestDatabase } from '../../support/database.ts'
import type { TestConsole } from './console.ts'

/** What screens of one thing show, beside the country: its ids in addresses. */
export interface ShownThings {
  country: CountryIds
  account: string
  token: string
  /** An import with rows of every outcome. */
  receipt: string
}

export async function aShownThings({ db, country }: TestConsole): Promise<ShownThings> {
  return {
    country,
    account: await accountOf(db, 'officer'),
    token: await aToken(db),
    receipt: await anImport(db),
  }
}

async function accountOf({ pool }: TestDatabase, login: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('select id from account where login = $1', [login])
  return `account_${rows[0]?.id}`
}

async function aToken({ pool }: TestDatabase): Promise<string> {
  const expiresAt = new Date(Date.now() + 90 * 86_400_000)
  const name = 'ภาคีตัวอย่าง (ข้อมูลจำลอง)'
  const { id } = await inTransaction(pool, (client) =>
    insertPartnerToken(client, { name, scopes: ['RECORDS'], expiresAt }),
  )
  return `token_${id}`
}

/** One row is taken, the other refused. */
async function anImport(db: TestDatabase): Promise<string> {
  const folder = await aFolder()
  const rows = [
    { lao_code: '03300101', road: 'ถนนจากไฟล์ (ข้อมูลจำลอง)' },
    { lao_code: '09999999', road: 'ถนนของใคร' },
  ]
  const { id } = await importCentreRows(db, folder, rows, { skipRefused: true })
  await folder.remove()
  return id
}
