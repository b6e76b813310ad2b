import type { Role } from '../access/viewer.ts'
import { InvalidInput } from '../errors.ts'
import type { Sql } from './accounts.ts'

/** Roles a person may hold. */
export const PERSON_ROLES = [
  'DLA_ADMIN',
  'DLA_EDITOR',
  'DLA_ANALYST',
  'PROVINCE_OFFICER',
  'DISTRICT_OFFICER',
  'LAO_STAFF',
] as const satisfies readonly Role[]

export type PersonRole = (typeof PERSON_ROLES)[number]
export type AreaKind = 'PROVINCE' | 'DISTRICT' | 'LAO'

/** A role in an area; `areaId` is the uuid of what `areaKindOf(role)` says, null for the Department's roles. */
export interface GrantWanted {
  readonly role: PersonRole
  readonly areaId: string | null
}

const AREAS: Partial<Record<PersonRole, AreaKind>> = {
  PROVINCE_OFFICER: 'PROVINCE',
  DISTRICT_OFFICER: 'DISTRICT',
  LAO_STAFF: 'LAO',
}

/** Codes: two digits, four digits, eight digits of an LAO that exists today. */
const BY_CODE: Record<AreaKind, string> = {
  PROVINCE: 'select id from province where code = $1',
  DISTRICT: 'select id from district where code = $1',
  LAO: 'select id from lao where code = $1 and ended_on is null',
}

const BY_ID: Record<AreaKind, string> = {
  PROVINCE: 'select id from province where id = $1',
  DISTRICT: 'select id from district where id = $1',
  LAO: 'select id from lao where id = $1',
}

/** The kind of area a role needs, or null when it covers the country. */
export function areaKindOf(role: PersonRole): AreaKind | null {
  return AREAS[role] ?? null
}

/** The uuid behind a natural code, or null when there is no such area. */
export async function areaByCode(sql: Sql, kind: AreaKind, code: string): Promise<string | null> {
  const found = await sql.query<{ id: string }>(BY_CODE[kind], [code])
  return found.rows[0]?.id ?? null
}

/**
 * Gives a role in an area; giving it twice changes nothing.
 * @throws InvalidInput when the role needs an area and none (or an unknown one) is named, or the other way round
 */
export async function addGrant(
  sql: Sql,
  accountId: string,
  { role, areaId }: GrantWanted,
  source: 'LOCAL' | 'OIDC' = 'LOCAL',
): Promise<void> {
  const kind = areaKindOf(role)
  if ((kind === null) !== (areaId === null)) throw wrongArea(role, kind)
  if (kind !== null) {
    const area = await sql.query(BY_ID[kind], [areaId])
    if (area.rowCount === 0) throw wrongArea(role, kind)
  }
  await sql.query(
    `insert into account_grant (account_id, role, province_id, district_id, lao_id, source)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (account_id, role, area_id) where revoked_at is null do nothing`,
    [
      accountId,
      role,
      kind === 'PROVINCE' ? areaId : null,
      kind === 'DISTRICT' ? areaId : null,
      kind === 'LAO' ? areaId : null,
      source,
    ],
  )
}

/** Ends a grant. @returns whether there was such an open one The database refuses the last administrator's. */
export async function endGrant(sql: Sql, accountId: string, grantId: string): Promise<boolean> {
  const ended = await sql.query(
    'update account_grant set revoked_at = now() where id = $1 and account_id = $2 and revoked_at is null',
    [grantId, accountId],
  )
  return ended.rowCount === 1
}

function wrongArea(role: PersonRole, kind: AreaKind | null): InvalidInput {
  const words =
    kind === null
      ? { th: `บทบาท ${role} ใช้กับทั้งประเทศ ต้องไม่ระบุพื้นที่`, en: `${role} covers the country: name no area.` }
      : { th: `บทบาท ${role} ต้องระบุพื้นที่ที่มีอยู่จริง`, en: `${role} needs an existing ${kind.toLowerCase()}.` }
  return new InvalidInput([{ field: 'areaId', code: 'WRONG_AREA', ...words }])
}
