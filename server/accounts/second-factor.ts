import { InvalidInput } from '../errors.ts'
import type { Accounts } from './accounts.ts'
import { type Actor, asActor } from './as-actor.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { seal, unseal } from './seal.ts'
import type { SignedInPerson } from './signed-in.ts'
import { newTotpSecret, totpStep, totpUri } from './totp.ts'

/**
 * Begins to set up a second factor: a secret for the person's app, in force only once a code of it was confirmed.
 * @returns the secret in base32 and as `otpauth:` URI for a QR code
 */
export async function startSecondFactor(
  { pool, settings }: Accounts,
  person: SignedInPerson,
): Promise<{ secret: string; uri: string }> {
  const secret = newTotpSecret()
  const started = await pool.query(
    `update account_credential c set totp_sealed = $2, totp_last_step = 0
     from account a where a.id = c.account_id and a.id = $1 and a.second_factor_since is null`,
    [person.id, seal(settings.keys, person.id, secret)],
  )
  if (started.rowCount === 0) {
    throw new InvalidInput([
      {
        field: '',
        code: 'ALREADY_SET_UP',
        th: 'บัญชีนี้เปิดใช้การยืนยันตัวตนสองชั้นอยู่แล้ว',
        en: 'This account already has a second factor. Switch it off first.',
      },
    ])
  }
  return { secret, uri: totpUri(secret, person.login) }
}

/** Puts the second factor in force. @returns ten recovery codes, shown this once @throws InvalidInput for a wrong code */
export async function confirmSecondFactor(
  { pool, settings }: Accounts,
  person: SignedInPerson,
  actor: Actor,
  code: string,
): Promise<string[]> {
  return asActor(pool, actor, async (sql) => {
    const found = await sql.query<{ totp_sealed: string | null }>(
      `select c.totp_sealed from account_credential c join account a on a.id = c.account_id
       where a.id = $1 and a.second_factor_since is null for update`,
      [person.id],
    )
    const sealed = found.rows[0]?.totp_sealed
    const step = sealed ? totpStep(unseal(settings.keys, person.id, sealed), code, 0) : null
    if (step === null) throw wrongCode()
    const { codes, digests } = newRecoveryCodes(settings.keys)
    await sql.query(
      'update account_credential set totp_last_step = $2, recovery_digests = $3, wrong_codes = 0 where account_id = $1',
      [person.id, step, digests],
    )
    await sql.query('update account set second_factor_since = now() where id = $1', [person.id])
    await sql.query('update session set second_factor_at = now() where id = $1', [person.sessionId])
    return codes
  })
}

/** Ten new recovery codes; the old ones are void. */
export async function renewRecoveryCodes(
  { pool, settings }: Accounts,
  person: SignedInPerson,
): Promise<string[]> {
  const { codes, digests } = newRecoveryCodes(settings.keys)
  await pool.query('update account_credential set recovery_digests = $2 where account_id = $1', [
    person.id,
    digests,
  ])
  return codes
}

/** Takes the second factor off an account: by its owner, or by an administrator when the phone is lost. */
export async function removeSecondFactor({ pool }: Accounts, accountId: string, actor: Actor): Promise<void> {
  await asActor(pool, actor, async (sql) => {
    await sql.query(`update account set second_factor_since = null where id = $1`, [accountId])
    await sql.query(
      `update account_credential set totp_sealed = null, recovery_digests = '{}', wrong_codes = 0 where account_id = $1`,
      [accountId],
    )
  })
}

export function wrongCode(): InvalidInput {
  return new InvalidInput([
    {
      field: 'code',
      code: 'WRONG',
      th: 'รหัสไม่ถูกต้องหรือหมดอายุแล้ว กรุณาใช้รหัสล่าสุดที่แอปแสดง',
      en: 'The code is wrong or no longer valid. Use the one your app shows now.',
    },
  ])
}
