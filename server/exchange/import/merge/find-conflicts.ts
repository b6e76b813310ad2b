import type { ClientBase } from 'pg'

/** Where the plan of one kind of import lies, and which records of the history it is about. */
export interface Planned {
  /** Temporary table with `row_no` and the changes of each row. */
  readonly plan: string
  /** Column of the plan: `{field: {from, to}}`. */
  readonly fields: string
  /** SQL over `staged s`: the record of the row is no longer there. */
  readonly gone: string
  readonly nouns: readonly string[]
  /** Temporary tables whose rows leave with a refused row. */
  readonly tables: readonly string[]
}

/**
 * Compares what exported rows would change with what others recorded since the export: their history knows every change the
 * export's snapshot did not see, and the first of them what stood in the cell then. A cell that both changed is refused, or
 * with `overwrite` taken and said. Refused rows leave the plan.
 */
export async function findConflicts(client: ClientBase, planned: Planned, overwrite: boolean): Promise<void> {
  await client.query(CHANGED_SINCE, [planned.nouns])
  await client.query(
    conflicts(planned),
    overwrite ? ['WARNING', 'OVERWRITES'] : ['REFUSED', 'CHANGED_SINCE_EXPORT'],
  )
  await client.query(gone(planned))
  for (const table of ['staged', 'import_outcome', ...planned.tables]) {
    await client.query(
      `delete from ${table} where row_no in (select row_no from import_finding where level = 'REFUSED')`,
    )
  }
}

const SUBJECT = "coalesce(s.lao_code, s.district_code || coalesce(' ' || s.slot_label, ''))"

// A change counts as later by what the snapshot saw; and by the clock, for a database that was restored meanwhile. Each exported
// row looks up the changes of its own centre (offset 0): by statistics from before the last import the planner took all
// changes for a handful, and read the file once for each.
const CHANGED_SINCE = `
  create temporary table changed_since on commit drop as
  select distinct on (s.row_no, f.field) s.row_no, f.field, f.base
  from staged s
  join export_receipt e on e.id = s.export_id
  cross join lateral (
    select c.seq, c.noun, c.record_id, c.fields from change c
    where c.centre_id = s.centre_id and c.noun = any($1)
      and (c.at > e.taken_at or not pg_visible_in_snapshot(c.transaction_id, e.snapshot)) offset 0) c
  cross join lateral (
    select case c.noun when 'centre_member' then 'members'
        when 'centre_person' then (select lower(x.role) from centre_person x where x.id = c.record_id) || '_' || k.key
        else k.key end field,
      k.value -> 'from' base
    from jsonb_each(c.fields) k) f
  order by s.row_no, f.field, c.seq`

// Of a person's own contacts the plan tells that they change, not from what to what; so does the conflict.
const conflicts = ({ plan, fields }: Planned) => `
  insert into import_finding (row_no, subject, title, level, code, field, details)
  select s.row_no, ${SUBJECT}, s.title, $1, $2, k.key,
    case when k.value = '{"from": null, "to": null}' then '{}' else jsonb_build_object(
      'base', c.base #>> '{}', 'theirs', k.value -> 'from' #>> '{}', 'yours', k.value -> 'to' #>> '{}') end
  from ${plan} p join staged s using (row_no)
  cross join lateral jsonb_each(p.${fields}) k
  join changed_since c on c.row_no = s.row_no and c.field = k.key`

const gone = (planned: Planned) => `
  insert into import_finding (row_no, subject, title, level, code)
  select s.row_no, ${SUBJECT}, s.title, 'REFUSED', 'RECORD_GONE'
  from staged s where s.export_id is not null and ${planned.gone}`
