import { normaliseText } from '../text/normalise.ts'
import type { Accounts, Sql } from './accounts.ts'
import { asActor } from './as-actor.ts'
import { addGrant, areaByCode, areaKindOf, type GrantWanted } from './grant.ts'
import { type Claims, mapClaims, type OidcMapping, textsAt } from './oidc-mapping.ts'
import { digestOf } from './secret.ts'

export type OidcPerson =
  | { kind: 'KNOWN'; accountId: string }
  | { kind: 'REFUSED'; accountId: string | null; reason: 'NO_MAPPING' | 'SUSPENDED' | 'LOCKED' }

const ACTOR = { id: null, name: 'ผู้ให้บริการ OpenID' }

/**
 * The account of whoever the provider vouches for. Name and roles follow the claims at every sign-in: what the
 * provider no longer says is taken away; roles given here by an administrator stay. Without any role left nobody
 * comes in. An account is never found by its login alone: a name at the provider proves nothing here.
 */
export async function personOfClaims(
  { pool }: Accounts,
  mapping: OidcMapping,
  issuer: string,
  claims: Claims & { sub: string },
): Promise<OidcPerson> {
  const grants = await grantsOf(pool, mapping, claims)
  return asActor(pool, ACTOR, async (sql): Promise<OidcPerson> => {
    await sql.query('select pg_advisory_xact_lock(hashtext($1))', [`${issuer} ${claims.sub}`])
    const known = await sql.query<{ id: string; status: string }>(
      `select a.id, a.status from account_identity i join account a on a.id = i.account_id
       where i.issuer = $1 and i.subject = $2`,
      [issuer, claims.sub],
    )
    const account = known.rows[0]
    if (!account && grants.length === 0) return { kind: 'REFUSED', accountId: null, reason: 'NO_MAPPING' }
    const accountId = account?.id ?? (await createAccount(sql, mapping, issuer, claims))
    const name = nameOf(mapping, claims)
    if (name !== null)
      await sql.query('update account set name = $2 where id = $1 and name <> $2', [accountId, name])
    await follow(sql, accountId, grants)
    if (account?.status === 'SUSPENDED' || account?.status === 'LOCKED') {
      return { kind: 'REFUSED', accountId, reason: account.status }
    }
    const held = await sql.query('select from account_grant where account_id = $1 and revoked_at is null', [
      accountId,
    ])
    return held.rowCount === 0
      ? { kind: 'REFUSED', accountId, reason: 'NO_MAPPING' }
      : { kind: 'KNOWN', accountId }
  }).catch(keepTheLastAdministrator)
}

/** The provider cannot leave the register without an administrator: somebody has to be made one here first. */
function keepTheLastAdministrator(error: { constraint?: string }): OidcPerson {
  if (error.constraint !== 'keep_an_administrator') throw error
  return { kind: 'REFUSED', accountId: null, reason: 'NO_MAPPING' }
}

/** Roles whose area exists; an unknown code gives nothing. */
async function grantsOf(sql: Sql, mapping: OidcMapping, claims: Claims): Promise<GrantWanted[]> {
  const grants: GrantWanted[] = []
  for (const { role, code } of mapClaims(mapping, claims)) {
    const kind = areaKindOf(role)
    const areaId = kind === null || code === null ? null : await areaByCode(sql, kind, code)
    if (kind === null || areaId !== null) grants.push({ role, areaId })
  }
  return grants
}

async function follow(sql: Sql, accountId: string, grants: readonly GrantWanted[]): Promise<void> {
  await sql.query(
    `update account_grant g set revoked_at = now()
     where account_id = $1 and source = 'OIDC' and revoked_at is null and not exists (
       select from json_to_recordset($2::json) w(role text, "areaId" uuid)
       where w.role = g.role and w."areaId" is not distinct from g.area_id)`,
    [accountId, JSON.stringify(grants)],
  )
  for (const grant of grants) await addGrant(sql, accountId, grant, 'OIDC')
}

async function createAccount(
  sql: Sql,
  mapping: OidcMapping,
  issuer: string,
  claims: Claims & { sub: string },
): Promise<string> {
  const wished = (textsAt(claims, mapping.login)[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9._@-]/g, '')
    .slice(0, 50)
  const tail = digestOf(`${issuer} ${claims.sub}`).slice(0, 8)
  const free = /^[a-z0-9][a-z0-9._@-]+$/.test(wished) ? wished : `oidc-${tail}`
  const made = await sql.query<{ id: string }>(
    `insert into account (login, name, status)
     values (case when exists (select from account where login = $1) then $1 || '.' || $2 else $1 end, $3, 'ACTIVE')
     returning id`,
    [free, tail, nameOf(mapping, claims) ?? free],
  )
  const id = made.rows[0]?.id ?? ''
  await sql.query('insert into account_identity (account_id, issuer, subject) values ($1, $2, $3)', [
    id,
    issuer,
    claims.sub,
  ])
  return id
}

function nameOf(mapping: OidcMapping, claims: Claims): string | null {
  return normaliseText(textsAt(claims, mapping.name)[0])?.slice(0, 200) ?? null
}
