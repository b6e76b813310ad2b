import { insertAccount } from './account.ts'
import type { Sql } from './accounts.ts'
import { type AreaKind, areaKindOf, PERSON_ROLES, type PersonRole } from './grant.ts'
import { insertPartnerToken } from './partner-token.ts'
import { hashPassword } from './password-hash.ts'
import { readableSecret } from './secret.ts'

/** What a first start prints, once: nothing of it can be read back later. */
export interface SampleCredential {
  readonly role: PersonRole | 'PARTNER'
  readonly name: string
  /** Absent for the partner token. */
  readonly login: string | null
  /** The password, or the whole partner token. */
  readonly secret: string
  /** Where the role applies, in Thai; null for the whole country. */
  readonly area: string | null
}

const SAMPLES: Record<PersonRole, { login: string; name: string }> = {
  DLA_ADMIN: { login: 'admin', name: 'ผู้ดูแลระบบ' },
  DLA_EDITOR: { login: 'editor', name: 'เจ้าหน้าที่แก้ไขข้อมูล สถ.' },
  DLA_ANALYST: { login: 'analyst', name: 'นักวิเคราะห์ สถ.' },
  PROVINCE_OFFICER: { login: 'province', name: 'เจ้าหน้าที่ สถจ.' },
  DISTRICT_OFFICER: { login: 'district', name: 'ท้องถิ่นอำเภอ' },
  LAO_STAFF: { login: 'lao', name: 'เจ้าหน้าที่ อปท.' },
}

const DISTRICT = `select d.id, d.code, 'อำเภอ' || d.name_th area from district d
    where exists (select from lao l where l.district_id = d.id and l.ended_on is null and l.type <> 'PAO') order by d.code limit 1`

/** The first area by code that has an LAO of today; of its LAOs the first that still owes a part, so that there is something to do. */
const FIRST: Record<AreaKind, string> = {
  PROVINCE: `select p.id, 'จังหวัด' || p.name_th area from province p
    where exists (select from lao l where l.province_id = p.id and l.ended_on is null) order by p.code limit 1`,
  DISTRICT,
  LAO: `select l.id, l.full_name_th area from lao l join (${DISTRICT}) d on d.id = l.district_id
    where l.ended_on is null and l.type <> 'PAO' order by exists (
      select from obligation o join obligation_status s on s.obligation_id = o.id
      where o.lao_id = l.id and s.state = 'INCOMPLETE') desc, l.code limit 1`,
}

/**
 * One account per role of a person and one partner token, with generated secrets, for a first try with sample data.
 * The areas lie inside one another: the first province by code that has LAOs, its first district, an LAO there.
 * Needs provinces, districts and LAOs; must run in the caller's transaction.
 */
export async function createSampleAccounts(sql: Sql): Promise<SampleCredential[]> {
  const made: SampleCredential[] = []
  for (const role of PERSON_ROLES) {
    const { login, name } = SAMPLES[role]
    const labelled = `${name} (ข้อมูลจำลอง)`
    const kind = areaKindOf(role)
    const place = kind === null ? null : await firstArea(sql, kind)
    const grants = [{ role, areaId: place?.id ?? null }]
    const { id } = await insertAccount(sql, { login, name: labelled, grants }, 'ACTIVE')
    const secret = await giveGeneratedPassword(sql, id, { mustChange: false })
    made.push({ role, name: labelled, login, secret, area: place?.area ?? null })
  }
  const name = 'หน่วยงานภาคี (ข้อมูลจำลอง)'
  const expiresAt = new Date(Date.now() + 365 * 86_400_000)
  const { token } = await insertPartnerToken(sql, { name, scopes: ['COVERAGE', 'RECORDS'], expiresAt })
  return [...made, { role: 'PARTNER', name, login: null, secret: token, area: null }]
}

/** A generated password for an account, returned this once; `mustChange` makes its owner choose another at first sign-in. */
export async function giveGeneratedPassword(
  sql: Sql,
  accountId: string,
  { mustChange }: { mustChange: boolean },
): Promise<string> {
  const password = readableSecret()
  await sql.query(
    'update account_credential set password_hash = $2, must_change_password = $3 where account_id = $1',
    [accountId, await hashPassword(password), mustChange],
  )
  await sql.query('update account set password_set_at = now() where id = $1', [accountId])
  return password
}

async function firstArea(sql: Sql, kind: AreaKind): Promise<{ id: string; area: string }> {
  const found = await sql.query<{ id: string; area: string }>(FIRST[kind])
  const row = found.rows[0]
  if (!row) throw new Error(`no ${kind.toLowerCase()} with an LAO: load the sample country first`)
  return row
}
