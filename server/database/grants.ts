import type pg from 'pg'
import { inTransaction } from './connect.ts'

/** Tables only the database itself writes, by triggers and functions that run as their owner. */
const WRITTEN_BY_THE_DATABASE = [
  'change',
  'lao_version',
  'obligation',
  'obligation_status',
  'obligation_status_history',
]

/** Tables only a start writes, as the owner. */
const WRITTEN_AT_START = ['region', 'province', 'district', 'subdistrict', 'rule']

/** Tables from which the product removes rows; everything else is ended or marked. */
const REMOVED_FROM = [
  'throttle',
  'oidc_request',
  'cost_use',
  'idempotent_request',
  'file_upload',
  'import_upload',
  'figures_change',
]

/** Tables that are none of the product's business while it serves. */
const CLOSED = ['migrations']

/** Functions the product calls to write what it may not write itself. */
const RUN_AS_OWNER = [
  'open_round',
  'create_default_roster',
  'set_expectation',
  'end_expectation',
  'extend_due',
]

const names = (list: readonly string[]) => `array[${list.map((name) => `'${name}'`).join(', ')}]`

/** Triggers that refuse a change say which tables are only added to. */
const APPEND_ONLY = `exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
  where t.tgrelid = c.oid and p.proname = 'refuse_delete' and (t.tgtype & 16) = 16)`

/** One statement a table: what the login that serves requests may do with it. */
const TABLE_GRANTS = `
  select format('grant %s on %I to %I', concat_ws(', ', 'select',
      case when c.relkind = 'r' and not c.relname = any(${names([...WRITTEN_BY_THE_DATABASE, ...WRITTEN_AT_START])}) then 'insert' end,
      case when c.relkind = 'r' and not c.relname = any(${names([...WRITTEN_BY_THE_DATABASE, ...WRITTEN_AT_START])})
        and not ${APPEND_ONLY} then 'update' end,
      case when c.relname = any(${names(REMOVED_FROM)}) then 'delete' end), c.relname, $1::text) statement
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and not c.relname = any(${names(CLOSED)})
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`

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
 * neither change nor remove what is only added to, nor switch off a trigger. Made anew at every start, from the catalogue.
 * @param owner a pool of the login that owns the tables
 */
export async function grantRuntime(owner: pg.Pool, role: string): Promise<void> {
  await inTransaction(owner, async (client) => {
    const { rows } = await client.query<{ statement: string }>(
      `select format('revoke all on all tables in schema public from %I, public', $1::text) statement
       union all select format('grant usage on schema public to %I', $1::text)
       union all select format('grant usage on all sequences in schema public to %I', $1::text)`,
      [role],
    )
    const generated = await Promise.all([
      client.query<{ statement: string }>(TABLE_GRANTS, [role]),
      client.query<{ statement: string }>(OWNER_FUNCTIONS),
    ])
    for (const { statement } of [...rows, ...generated.flatMap((found) => found.rows)])
      await client.query(statement)
    const statistics = await client.query<{ statement: string }>(STATISTICS, [role])
    for (const { statement } of statistics.rows) await client.query(statement)
  })
}

/** The login of the embedded server that serves requests. */
export const EMBEDDED_LOGIN = 'lcr_app'

/** Makes that login where it does not exist yet; it can be used only from where the server's socket can be reached. */
export async function ensureEmbeddedLogin(owner: pg.Pool): Promise<void> {
  const found = await owner.query('select from pg_roles where rolname = $1', [EMBEDDED_LOGIN])
  if (found.rowCount === 0) await owner.query(`create role ${EMBEDDED_LOGIN} login`)
}
