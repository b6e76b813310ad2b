import type pg from 'pg'
import { StartupError } from '../errors.ts'
import { inTransaction } from './connect.ts'
import { PRIVILEGES, TABLE_RIGHTS } from './table-rights.ts'

/** Functions the product calls to write what it may not write itself. */
const RUN_AS_OWNER = [
  'open_round',
  'create_default_roster',
  'set_expectation',
  'end_expectation',
  'extend_due',
  'withdraw_extension',
  'demand_rules',
]

const names = (list: readonly string[]) => `array[${list.map((name) => `'${name}'`).join(', ')}]`

/** Tables, views and materialized views of the product; those of extensions are theirs. */
const TABLES = `
  select c.relname::text as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by 1`

/** Triggers write history, status and versions, which nobody else may write: they run as the owner of the tables. */
const OWNER_FUNCTIONS = `
  select format('alter function %s security definer set search_path = public, pg_temp', p.oid::regprocedure) statement
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and not p.prosecdef and p.prolang <> (select oid from pg_language where lanname = 'c')
    and (p.proname = any(${names(RUN_AS_OWNER)})
      or exists (select from pg_trigger t where t.tgfoid = p.oid and (t.tgtype & 1) = 0))`

/** The planner's statistics after a big import; from PostgreSQL 17 on this can be granted. */
const STATISTICS = `
  select format('grant maintain on %I to %I', c.relname, $1::text) statement from pg_class c
  where current_setting('server_version_num')::int >= 170000 and c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and has_table_privilege($1::text, c.oid, 'update')`

/**
 * Gives the login that serves requests what the product needs, and takes from it everything else: it owns nothing, can
 * neither change nor remove what is only added to, nor switch off a trigger. Made anew at every start.
 * @param owner a pool of the login that owns the tables @throws StartupError for a table nobody has decided about
 */
export async function grantRuntime(owner: pg.Pool, role: string): Promise<void> {
  await inTransaction(owner, async (client) => {
    const tables = await checkRights(client)
    const { rows } = await client.query<{ statement: string }>(
      `select format('revoke all on all tables in schema public from %I, public', $1::text) statement
       union all select format('grant usage on schema public to %I', $1::text)
       union all select format('grant usage on all sequences in schema public to %I', $1::text)`,
      [role],
    )
    const functions = await client.query<{ statement: string }>(OWNER_FUNCTIONS)
    for (const { statement } of [...rows, ...functions.rows]) await client.query(statement)
    for (const name of tables) {
      const privileges = PRIVILEGES[TABLE_RIGHTS[name] ?? 'CLOSED']
      if (privileges)
        await client.query(
          `grant ${privileges} on ${client.escapeIdentifier(name)} to ${client.escapeIdentifier(role)}`,
        )
    }
    const statistics = await client.query<{ statement: string }>(STATISTICS, [role])
    for (const { statement } of statistics.rows) await client.query(statement)
  })
}

/** The names of all tables, once each is known to have its line, and each line its table. @throws StartupError */
export async function checkRights(sql: Pick<pg.ClientBase, 'query'>): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(TABLES)
  const tables = rows.map(({ name }) => name)
  const stray = [
    ...tables.filter((name) => !Object.hasOwn(TABLE_RIGHTS, name)),
    ...Object.keys(TABLE_RIGHTS).filter((name) => !tables.includes(name)),
  ]
  if (stray.length === 0) return tables
  throw new StartupError(
    'TABLE_WITHOUT_RIGHTS',
    {
      th: `ตารางกับรายการสิทธิของฐานข้อมูลไม่ตรงกัน: ${stray.join(', ')}`,
      en: `Tables and the list of their rights differ: ${stray.join(', ')}.`,
    },
    {
      th: 'กำหนดสิทธิของตารางใน server/database/table-rights.ts',
      en: 'Say in server/database/table-rights.ts what the login that serves requests may do with each.',
    },
  )
}

/** The login of the embedded server that serves requests. */
export const EMBEDDED_LOGIN = 'lcr_app'

/** Makes that login where it does not exist yet; it can be used only from where the server's socket can be reached. */
export async function ensureEmbeddedLogin(owner: pg.Pool): Promise<void> {
  const found = await owner.query('select from pg_roles where rolname = $1', [EMBEDDED_LOGIN])
  if (found.rowCount === 0) await owner.query(`create role ${EMBEDDED_LOGIN} login`)
}
