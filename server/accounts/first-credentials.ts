import type pg from 'pg'
import { inTransaction } from '../database/connect.ts'
import { credentialTable } from './credential-table.ts'
import { createSampleAccounts } from './sample-accounts.ts'

/** One sample account per role, while nobody has an account yet: what to print of them, else null. */
export function firstCredentials(pool: pg.Pool): Promise<string | null> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ taken: boolean }>('select exists (select from account) taken')
    return rows[0]?.taken ? null : credentialTable(await createSampleAccounts(client))
  })
}
