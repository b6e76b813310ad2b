import { InvalidInput, NotFound } from '../errors.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Accounts, Sql } from './accounts.ts'
import { type Actor, asActor } from './as-actor.ts'
import { addGrant, endGrant, type GrantWanted } from './grant.ts'
import { issueCode, withdrawCodes } from './one-time-code.ts'
import { endSessions } from './session.ts'
import { forgiveAccount } from './throttle.ts'

/** What an administrator hands over in person: shown once, good until `expiresAt`. */
export interface HandOver {
  readonly accountId: string
  readonly login: string
  readonly code: string
  readonly expiresAt: Date
}

export interface NewAccount {
  readonly login: string
  readonly name: string
  readonly grants: readonly GrantWanted[]
}

/** Makes an account that becomes active once its owner has accepted the invitation and chosen a password. */
export async function inviteAccount(accounts: Accounts, actor: Actor, wanted: NewAccount): Promise<HandOver> {
  return changing(accounts, actor, async (sql) => {
    const { id, login } = await insertAccount(sql, wanted, 'INVITED')
    const { code, expiresAt } = await issueCode(sql, accounts.settings.keys, id, 'INVITATION', actor.id)
    return { accountId: id, login, code, expiresAt }
  })
}

/** @throws InvalidInput for a login that is malformed or taken, or an empty name */
export async function insertAccount(
  sql: Sql,
  wanted: NewAccount,
  status: 'INVITED' | 'ACTIVE',
): Promise<{ id: string; login: string }> {
  const login = wanted.login.trim().toLowerCase()
  const name = checkName(wanted.name)
  if (!/^[a-z0-9][a-z0-9._@-]{1,63}$/.test(login)) {
    throw new InvalidInput([
      {
        field: 'login',
        code: 'MALFORMED',
        th: 'ชื่อผู้ใช้ต้องเป็นอักษร a–z ตัวเลข หรือ . _ @ - ยาว 2–64 ตัว',
        en: 'A login has 2–64 characters: a–z, digits, . _ @ -',
      },
    ])
  }
  const inserted = await sql.query<{ id: string }>(
    'insert into account (login, name, status) values ($1, $2, $3) on conflict (login) do nothing returning id',
    [login, name, status],
  )
  const id = inserted.rows[0]?.id
  if (!id) {
    throw new InvalidInput([
      { field: 'login', code: 'TAKEN', th: 'ชื่อผู้ใช้นี้มีอยู่แล้ว', en: 'This login is already taken.' },
    ])
  }
  for (const grant of wanted.grants) await addGrant(sql, id, grant)
  return { id, login }
}

export async function renameAccount(
  accounts: Accounts,
  actor: Actor,
  accountId: string,
  name: string,
): Promise<void> {
  const clean = checkName(name)
  await changing(accounts, actor, async (sql) => {
    const renamed = await sql.query('update account set name = $2 where id = $1', [accountId, clean])
    if (renamed.rowCount === 0) throw new NotFound('account', accountId)
  })
}

/** Suspended: may not use the register (any more). Locked: may, but the account may be in wrong hands. Both end every session. */
export async function stopAccount(
  accounts: Accounts,
  actor: Actor,
  accountId: string,
  status: 'SUSPENDED' | 'LOCKED',
  reason: string,
): Promise<void> {
  const why = normaliseText(reason)
  if (why === null) {
    throw new InvalidInput([
      { field: 'reason', code: 'BLANK', th: 'กรุณาระบุเหตุผล', en: 'A reason is needed.' },
    ])
  }
  await changing(accounts, { ...actor, reason: why }, async (sql) => {
    await setStatus(sql, accountId, status, why)
    await withdrawCodes(sql, accountId)
    await endSessions(sql, accountId, { by: actor.id })
  })
}

/**
 * Lifts a suspension or a lock and every wait that failed attempts earned. An account without a password becomes
 * INVITED again: it needs a new one-time code.
 */
export async function freeAccount(accounts: Accounts, actor: Actor, accountId: string): Promise<void> {
  await changing(accounts, actor, async (sql) => {
    const found = await sql.query<{ login: string; usable: boolean }>(
      `select a.login, c.password_hash is not null
              or exists (select from account_identity i where i.account_id = a.id) usable
       from account a join account_credential c on c.account_id = a.id where a.id = $1 for update of a`,
      [accountId],
    )
    const account = found.rows[0]
    if (!account) throw new NotFound('account', accountId)
    await setStatus(sql, accountId, account.usable ? 'ACTIVE' : 'INVITED', null)
    await sql.query('update account_credential set wrong_codes = 0 where account_id = $1', [accountId])
    await forgiveAccount(sql, { id: accountId, login: account.login })
  })
}

/** A one-time code with which the person chooses a new password; until then the present one works. */
export async function issueReset(accounts: Accounts, actor: Actor, accountId: string): Promise<HandOver> {
  return changing(accounts, actor, async (sql) => {
    const found = await sql.query<{ login: string; status: string }>(
      'select login, status from account where id = $1',
      [accountId],
    )
    const account = found.rows[0]
    if (!account) throw new NotFound('account', accountId)
    const purpose = account.status === 'INVITED' ? 'INVITATION' : 'RESET'
    const { code, expiresAt } = await issueCode(sql, accounts.settings.keys, accountId, purpose, actor.id)
    return { accountId, login: account.login, code, expiresAt }
  })
}

/** Signs the person out everywhere; the account's history keeps who did so. */
export async function endSessionsOf(accounts: Accounts, actor: Actor, accountId: string): Promise<void> {
  await changing(accounts, actor, async (sql) => {
    const found = await sql.query('update account set sessions_ended_at = now() where id = $1', [accountId])
    if (found.rowCount === 0) throw new NotFound('account', accountId)
    await endSessions(sql, accountId, { by: actor.id })
  })
}

export async function giveGrant(
  accounts: Accounts,
  actor: Actor,
  accountId: string,
  grant: GrantWanted,
): Promise<void> {
  await changing(accounts, actor, async (sql) => {
    const found = await sql.query('select from account where id = $1', [accountId])
    if (found.rowCount === 0) throw new NotFound('account', accountId)
    await addGrant(sql, accountId, grant)
  })
}

export async function takeGrant(
  accounts: Accounts,
  actor: Actor,
  accountId: string,
  grantId: string,
): Promise<void> {
  await changing(accounts, actor, async (sql) => {
    if (!(await endGrant(sql, accountId, grantId))) throw new NotFound('grant', grantId)
  })
}

async function setStatus(sql: Sql, accountId: string, status: string, reason: string | null): Promise<void> {
  const changed = await sql.query('update account set status = $2, status_reason = $3 where id = $1', [
    accountId,
    status,
    reason,
  ])
  if (changed.rowCount === 0) throw new NotFound('account', accountId)
}

function checkName(name: string): string {
  const clean = normaliseText(name)
  if (clean !== null && clean.length <= 200) return clean
  throw new InvalidInput([
    {
      field: 'name',
      code: 'BLANK',
      th: 'กรุณาระบุชื่อ (ไม่เกิน 200 ตัวอักษร)',
      en: 'A name of 1–200 characters is needed.',
    },
  ])
}

/** @throws InvalidInput when the change would leave the register without an active administrator */
async function changing<T>({ pool }: Accounts, actor: Actor, work: (sql: Sql) => Promise<T>): Promise<T> {
  return asActor(pool, actor, work).catch((error: { constraint?: string }) => {
    if (error.constraint !== 'keep_an_administrator') throw error
    throw new InvalidInput([
      {
        field: '',
        code: 'LAST_ADMINISTRATOR',
        th: 'ต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อยหนึ่งคน',
        en: 'There must always be at least one active administrator.',
      },
    ])
  })
}
