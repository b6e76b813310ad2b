import type { ClientBase } from 'pg'

/** Tables an import of centres or signs writes, and what of their history is no value of a person's. */
export const UNDONE_TABLES = ['centre', 'centre_person', 'centre_member', 'sign_installation'] as const

/**
 * Fills `undo_field` (what the import made of each field, and what the field is now), `undo_centre` (the centres, locked) and
 * `import_finding`: a field that somebody changed since, or a record that is in use, keeps its centre as it is.
 */
export async function planUndo(client: ClientBase, receiptId: string): Promise<void> {
  await client.query(FIELDS, [receiptId])
  await client.query(CENTRES)
  await client.query(`analyze undo_field, undo_centre`)
  await client.query(CHANGED_SINCE)
  await client.query(IN_USE, [receiptId])
}

/** Takes centres with a refusal out, so that the rest can be undone; then says what will be. */
export async function outcomesOfUndo(client: ClientBase): Promise<void> {
  await client.query(`
    delete from undo_centre where row_no in (select row_no from import_finding where level = 'REFUSED');
    delete from undo_field f where not exists (select from undo_centre c where c.id = f.centre_id)`)
  await client.query(OUTCOMES)
}

const nowOf = (table: string) => `select '${table}' noun, x.id, to_jsonb(x) now from ${table} x`

// Every change of one import has its receipt's number and lies between its beginning and its end.
const FIELDS = `
  create temporary table undo_field on commit drop as
  with made as (
    select c.noun, c.record_id, c.centre_id, k.key field, c.seq, c.action, k.value -> 'from' was, k.value -> 'to' imported
    from import_receipt r
    join change c on c.at between r.started_at and r.finished_at and c.transaction_id = r.transaction_id
      and c.request_id = r.id::text
    cross join lateral jsonb_each(c.fields) k
    where r.id = $1 and c.noun = any(array['${UNDONE_TABLES.join("', '")}'])),
  folded as (
    select noun, record_id, centre_id, field, (array_agg(was order by seq))[1] was,
      (array_agg(imported order by seq desc))[1] imported
    from made group by noun, record_id, centre_id, field),
  records as (select record_id, bool_or(action = 'CREATED') created from made group by record_id)
  select f.*, r.created, coalesce(n.now -> f.field, 'null') now, n.now ->> 'deleted_at' is not null deleted,
    case f.noun when 'centre_person' then lower(n.now ->> 'role') || '_' || f.field
      when 'centre_member' then 'members' else f.field end label
  from folded f join records r using (record_id)
  join (${UNDONE_TABLES.map(nowOf).join(' union all ')}) n on n.noun = f.noun and n.id = f.record_id`

const CENTRES = `
  create temporary table undo_centre on commit drop as
  select row_number() over (order by c.id)::int row_no, c.id, c.kind, p.province_id, p.seat_district_id district_id,
    p.lao_id, l.type lao_type, coalesce(l.code, d.code) subject, coalesce(l.full_name_th, 'ศูนย์ปฏิบัติการร่วม อ.' || d.name_th) title,
    coalesce((select bool_and(f.created) from undo_field f where f.record_id = c.id), false) created
  from (select id, kind from centre where id in (select centre_id from undo_field) order by id for no key update) c
  join centre_place p on p.centre_id = c.id
  left join lao l on l.id = p.lao_id
  left join district d on d.id = p.seat_district_id`

/** Who recorded it last changes with every edit and is nothing of its own to lose. */
const MARKS = "('recorded_by', 'on_behalf')"
const PRIVATE = "(f.noun = 'centre_person' and f.field in ('mobile', 'email', 'line'))"

const CHANGED_SINCE = `
  insert into import_finding (row_no, subject, title, level, code, field, details)
  select c.row_no, c.subject, c.title, 'REFUSED', 'UNDO_CHANGED_SINCE', f.label,
    case when ${PRIVATE} then '{}' else jsonb_build_object('imported', f.imported #>> '{}', 'now', f.now #>> '{}') end
  from undo_field f join undo_centre c on c.id = f.centre_id
  where f.field not in ${MARKS} and f.now is distinct from f.imported and (f.created or f.now is distinct from f.was)
    and not f.deleted`

// What the import made is taken away whole; so nothing may hang on it that the import did not bring.
const IN_USE = `
  insert into import_finding (row_no, subject, title, level, code)
  select c.row_no, c.subject, c.title, 'REFUSED', 'UNDO_IN_USE'
  from undo_centre c
  where exists (
      select from photo p join undo_field f on f.record_id = p.sign_id and f.created
      where f.centre_id = c.id and p.deleted_at is null)
    or exists (
      select from undo_field f join change later on later.record_id = f.record_id
      where f.centre_id = c.id and f.created and f.noun <> 'centre_member' and later.action = 'UPDATED'
        and later.transaction_id <> (select transaction_id from import_receipt where id = $1))
    or (c.created and (
      exists (select from sign_installation x where x.centre_id = c.id and x.deleted_at is null
        and not exists (select from undo_field f where f.record_id = x.id and f.created))
      or exists (select from centre_person x where x.centre_id = c.id and x.deleted_at is null
        and not exists (select from undo_field f where f.record_id = x.id and f.created))))`

const OUTCOMES = `
  insert into import_outcome (row_no, kind, subject, title, details)
  select c.row_no, case when c.created then 'ENDED' else 'CHANGED' end, c.subject, c.title, coalesce((
    select jsonb_object_agg(f.label, case when ${PRIVATE} then '{"from": null, "to": null}'
      else jsonb_build_object('from', f.now, 'to', f.was) end)
    from undo_field f where f.centre_id = c.id and f.field not in ${MARKS} and not c.created), '{}')
  from undo_centre c`
