import type { ClientBase } from 'pg'
import { differences } from '../run/differences.ts'
import { SIGN_FIELDS } from './read-sign-row.ts'

/** Every column of `sign_installation` that an import can write. */
export const SIGN_WRITTEN = Object.keys(SIGN_FIELDS)

/** Fills `sign_plan`: what every row makes of the standing sign, and from → to of each field; then `import_outcome`. */
export async function planSigns(client: ClientBase): Promise<void> {
  await client.query(STANDING)
  await client.query(REPLACEMENTS)
  await client.query(PLAN)
  await client.query('analyze sign_plan (row_no, centre_id, old_id, is_new)')
  await client.query(OUTCOMES)
}

const STANDING = `
  alter table staged add sign_id uuid, add sign_installed_on date;
  update staged s set sign_id = x.id, sign_installed_on = x.installed_on
  from sign_installation x
  where x.centre_id = s.centre_id and x.removed_on is null and x.deleted_at is null`

// The sign that replaces is the one already standing when its date says so: the file was imported before.
const REPLACEMENTS = `
  update staged set replaces = false where replaces and sign_installed_on = installed_on;
  insert into import_finding (row_no, subject, title, level, code, field, value, details)
  select s.row_no, coalesce(s.lao_code, s.district_code), s.title, x.level, x.code, 'replaces', s.installed_on::text,
    jsonb_build_object('installed', s.sign_installed_on)
  from staged s cross join lateral (
    select 'REFUSED' level, 'REPLACES_WITHOUT_DATE' code where s.installed_on is null
    union all
    select 'REFUSED', 'REPLACED_BEFORE' where s.installed_on < s.sign_installed_on
    union all
    select 'WARNING', 'REPLACES_NOTHING' where s.sign_id is null and s.installed_on is not null) x
  where s.replaces;
  insert into import_finding (row_no, subject, title, level, code)
  select s.row_no, coalesce(s.lao_code, s.district_code), s.title, 'WARNING', 'CENTRE_CREATED'
  from staged s where s.centre_id is null;
  delete from staged s using import_finding f where f.row_no = s.row_no and f.level = 'REFUSED'`

const PLAN = `
  create temporary table sign_plan on commit drop as
  select n.*, case when n.is_new and n.old_id is not null then coalesce(d.fields, '{}') || jsonb_build_object('replaces', jsonb_build_object('from', n.old_installed_on, 'to', n.installed_on))
    else d.fields end fields
  from (
    select s.row_no, coalesce(s.centre_id, uuid_v7()) centre_id, s.centre_id is null new_centre, s.lao_id, s.slot_id,
      s.sign_id old_id, s.sign_installed_on old_installed_on, s.sign_id is null or s.replaces is_new,
      ${SIGN_WRITTEN.map((field) => `case when '${field}' = any(s.cleared) then null else coalesce(s.${field}, x.${field}) end ${field}`).join(',\n      ')}
    from staged s left join sign_installation x on x.id = s.sign_id and not s.replaces) n
  left join sign_installation x on x.id = n.old_id
  cross join lateral ${differences(SIGN_WRITTEN, 'x', 'n', 'x.id is not null')} d`

const OUTCOMES = `
  insert into import_outcome (row_no, kind, subject, title, details)
  select row_no, case when old_id is null then 'CREATED' when fields is null then 'UNCHANGED' else 'CHANGED' end,
    coalesce(s.lao_code, s.district_code || coalesce(' ' || s.slot_label, '')), s.title, coalesce(p.fields, '{}')
  from sign_plan p join staged s using (row_no)`
