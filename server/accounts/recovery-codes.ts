import type { Sql } from './accounts.ts'
import type { ServerKeys } from './seal.ts'
import { keyedDigest, normaliseCode, readable } from './secret.ts'

const HOW_MANY = 10

/** Ten codes of ten readable characters, shown once; what is stored is keyed with the server's key. */
export function newRecoveryCodes(keys: ServerKeys): { codes: string[]; digests: string[] } {
  const codes = Array.from({ length: HOW_MANY }, () => `${readable(5)}-${readable(5)}`)
  return { codes, digests: codes.map((code) => digest(keys.current, code)) }
}

/** Uses a recovery code up. @returns whether it was one, not used before */
export async function takeRecoveryCode(
  sql: Sql,
  keys: ServerKeys,
  accountId: string,
  code: string,
): Promise<boolean> {
  const taken = await sql.query(
    `update account_credential set recovery_digests =
       (select coalesce(array_agg(d), '{}') from unnest(recovery_digests) d where d <> all($2))
     where account_id = $1 and recovery_digests && $2`,
    [accountId, keys.all.map((key) => digest(key, code))],
  )
  return taken.rowCount === 1
}

function digest(key: Buffer, code: string): string {
  return keyedDigest(key, 'recovery', normaliseCode(code))
}
