import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { grantRuntime } from '../../server/database/grants.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const DENIED = '42501' // insufficient_privilege
const NO_OWNER = ['42501', '42809']

let db: TestDatabase
let served: pg.Pool

beforeAll(async () => {
  db = await aDatabase()
  served = new pg.Pool({ connectionString: db.served, max: 2 })
})
afterAll(async () => {
  await served.end()
  await db.drop()
})

const codeOf = (sql: string) =>
  served.query(sql).then(
    () => 'allowed',
    (error: pg.DatabaseError) => error.code,
  )

async function names(sql: string): Promise<string[]> {
  return (await db.pool.query<{ name: string }>(sql)).rows.map(({ name }) => name)
}

describe('the login that serves requests', () => {
  it('is no superuser, may make neither roles nor databases, and owns nothing', async () => {
    const { rows } = await served.query(
      `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
         (select count(*)::int from pg_class c where c.relowner = r.oid) tables,
         (select count(*)::int from pg_proc p where p.proowner = r.oid) functions,
         (select count(*)::int from pg_auth_members m where m.member = r.oid) groups
       from pg_roles r where rolname = current_user`,
    )
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        rolreplication: false,
        tables: 0,
        functions: 0,
        groups: 0,
      },
    ])
  })

  it.each(['change', 'sign_in_event', 'private_reveal', 'setting_change', 'audit_link', 'import_receipt'])(
    'can neither edit, remove nor truncate %s, with no trigger asked',
    async (table) => {
      expect(await codeOf(`update ${table} set at = at`).catch(() => '')).toMatch(/42501|42703/)
      expect(await codeOf(`delete from ${table}`)).toBe(DENIED)
      expect(await codeOf(`truncate ${table}`)).toBe(DENIED)
    },
  )

  it('has no right to update or delete any of them', async () => {
    const kept = [
      'change',
      'sign_in_event',
      'private_reveal',
      'setting_change',
      'audit_link',
      'import_receipt',
    ]
    const { rows } = await served.query<{ t: string }>(
      `select t from unnest($1::text[]) t where has_any_column_privilege(t, 'update') or has_table_privilege(t, 'delete, truncate, trigger')`,
      [kept],
    )
    expect(rows).toEqual([])
  })

  it('cannot write history, states or versions of its own making', async () => {
    for (const table of [
      'change',
      'obligation',
      'obligation_status',
      'obligation_status_history',
      'lao_version',
    ]) {
      expect(await codeOf(`insert into ${table} default values`)).toBe(DENIED)
      expect(await codeOf(`delete from ${table}`)).toBe(DENIED)
    }
  })

  it('cannot switch triggers off, change a table or put another function in place', async () => {
    expect(await codeOf(`set session_replication_role = 'replica'`)).toBe(DENIED)
    expect(NO_OWNER).toContain(await codeOf('alter table change disable trigger all'))
    expect(NO_OWNER).toContain(await codeOf('drop trigger change_refuse_update on change'))
    expect(NO_OWNER).toContain(await codeOf('alter table centre add column x int'))
    expect(await codeOf(`create table public.mine (id int)`)).toBe(DENIED)
    expect(
      await codeOf(
        `create or replace function public.record_update() returns trigger language plpgsql as 'begin return null; end'`,
      ),
    ).toBe(DENIED)
    expect(await codeOf(`create trigger mine before insert on centre execute function record_insert()`)).toBe(
      DENIED,
    )
  })

  it('is given nothing, and nothing starts, when a table has no line among the rights', async () => {
    await db.pool.query('create table forgotten (id int)')
    await expect(grantRuntime(db.pool, 'lcr_app')).rejects.toMatchObject({
      code: 'TABLE_WITHOUT_RIGHTS',
      message: expect.stringContaining('forgotten'),
    })
    expect(await codeOf('select from forgotten')).toBe(DENIED)
    await db.pool.query('drop table forgotten; create view forgotten as select * from account_credential')
    await expect(grantRuntime(db.pool, 'lcr_app')).rejects.toMatchObject({ code: 'TABLE_WITHOUT_RIGHTS' })
    await db.pool.query('drop view forgotten')
    await grantRuntime(db.pool, 'lcr_app')
    expect(await codeOf('select from account limit 1')).toBe('allowed')
  })

  it('may add to what only grows, and change what a trigger would let it', async () => {
    const { rows } = await served.query<{ t: string; may: string }>(
      `select t, concat_ws(' ', case when has_table_privilege(t, 'select') then 'r' end,
         case when has_table_privilege(t, 'insert') then 'a' end, case when has_any_column_privilege(t, 'update') then 'w' end,
         case when has_table_privilege(t, 'delete') then 'd' end) may
       from unnest(array['change', 'setting_change', 'centre', 'throttle', 'obligation_now', 'migrations']) t`,
    )
    expect(Object.fromEntries(rows.map(({ t, may }) => [t, may]))).toEqual({
      change: 'r',
      setting_change: 'r a',
      centre: 'r a w',
      throttle: 'r a w d',
      obligation_now: 'r',
      migrations: '',
    })
  })

  it('removes rows from no table of the register', async () => {
    const removable = await names(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and has_table_privilege('lcr_app', c.oid, 'delete') order by 1`,
    )
    for (const noun of [
      'lao',
      'centre',
      'centre_person',
      'sign_installation',
      'round',
      'account',
      'session',
      'partner_token',
    ])
      expect(removable).not.toContain(noun)
    const truncatable = await names(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and has_table_privilege('lcr_app', c.oid, 'truncate, trigger, references')`,
    )
    expect(truncatable).toEqual([])
  })

  it('writes a centre, and the history of it writes itself', async () => {
    await db.pool.query(`insert into region (code, name_th, name_en) values ('T', 'ภาคจำลอง', 'Sample')`)
    await db.pool.query(
      `insert into province (code, name_th, name_en, region_code) values ('97', 'จำลอง', 'Sample', 'T')`,
    )
    await db.pool.query(
      `insert into district (code, province_id, name_th, name_en, kind) select '9701', id, 'เมืองจำลอง', 'Sample', 'AMPHOE' from province`,
    )
    await served.query(
      `insert into lao (code, type, name_th, province_id, district_id)
       select '05970101', 'SUBDISTRICT_MUNICIPALITY', 'จำลอง', d.province_id, d.id from district d`,
    )
    const { rows } = await served.query(`select noun, action from change where noun = 'lao'`)
    expect(rows).toEqual([{ noun: 'lao', action: 'CREATED' }])
  })
})
