import type pg from 'pg'
import { insertAccount } from '../../server/accounts/account.ts'
import type { AccountSettings, Accounts, Visit } from '../../server/accounts/accounts.ts'
import type { GrantWanted } from '../../server/accounts/grant.ts'
import { setPassword } from '../../server/accounts/password.ts'
import { serverKeys } from '../../server/accounts/seal.ts'

export const GOOD_PASSWORD = 'ช้างเผือก เดินริมน้ำ 7 วัน'

export function testAccounts(pool: pg.Pool, settings: Partial<AccountSettings> = {}): Accounts {
  return {
    pool,
    settings: {
      publicOrigin: null,
      providerName: null,
      keys: serverKeys(['a key that only this test run uses, long enough']),
      sessionIdleMinutes: 30,
      sessionHours: 12,
      secondFactorRoles: [],
      districts: { laoTypes: ['SUBDISTRICT_MUNICIPALITY', 'SAO'], records: false },
      isBreached: () => false,
      ...settings,
    },
  }
}

export function aVisit(address = '192.0.2.10'): Visit {
  return { address, userAgent: 'test', requestId: 'test-request' }
}

/** A province, a district and an LAO, all ข้อมูลจำลอง. */
export async function aSmallPlace(
  pool: pg.Pool,
): Promise<{ province: string; district: string; lao: string }> {
  await pool.query(
    `insert into region (code, name_th, name_en) values ('T', 'ภาคจำลอง', 'Sample') on conflict do nothing`,
  )
  const province = await idOf(
    pool,
    `insert into province (code, name_th, name_en, region_code) values ('97', 'จำลอง', 'Sample', 'T') returning id`,
  )
  const district = await idOf(
    pool,
    `insert into district (code, province_id, name_th, name_en, kind) values ('9701', '${province}', 'เมืองจำลอง', 'Sample', 'AMPHOE') returning id`,
  )
  const lao = await idOf(
    pool,
    `insert into lao (code, type, name_th, province_id, district_id)
     values ('05970101', 'SUBDISTRICT_MUNICIPALITY', 'จำลอง', '${province}', '${district}') returning id`,
  )
  return { province, district, lao }
}

/** An active account with a password of its own. */
export async function anAccount(
  pool: pg.Pool,
  login: string,
  grants: GrantWanted[] = [{ role: 'DLA_ANALYST', areaId: null }],
  password = GOOD_PASSWORD,
): Promise<{ id: string; login: string; password: string }> {
  const { id } = await insertAccount(pool, { login, name: `${login} (ข้อมูลจำลอง)`, grants }, 'ACTIVE')
  await setPassword(pool, id, password)
  return { id, login, password }
}

async function idOf(pool: pg.Pool, sql: string): Promise<string> {
  const made = await pool.query<{ id: string }>(sql)
  return made.rows[0]?.id ?? ''
}
