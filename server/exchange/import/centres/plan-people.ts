import { differences } from '../run/differences.ts'
import { PEOPLE, PERSON_FIELDS } from './person.columns.ts'

/** Most files name nobody; only rows that do are looked at twice. */
const NAMED = PEOPLE.flatMap(({ prefix }) => PERSON_FIELDS.map(({ field }) => `s.${prefix}_${field}`)).join(
  ', ',
)
const FIELDS = PERSON_FIELDS.map(({ field }) => field)
const PRIVATE = PERSON_FIELDS.filter((each) => 'private' in each).map(({ field }) => `'${field}'`)
const WRITTEN = PEOPLE.map(({ prefix, role }, place) => {
  const cells = FIELDS.map((field) => `s.${prefix}_${field}`)
  return `('${role}', '${prefix}', ${place}, ${cells.join(', ')})`
})

/**
 * SQL that fills `person_plan`: head and coordinator of each row, merged with those recorded. A person's own contacts are
 * said to have changed, without the values.
 */
export const PLAN_PEOPLE = `
  create temporary table person_plan on commit drop as
  select n.*, d.fields
  from (
    select p.row_no, p.centre_id, p.is_new, g.role, g.prefix, g.place, x.id person_id,
      ${FIELDS.map((field) => `case when g.prefix || '_${field}' = any(s.cleared) then null else coalesce(g.${field}, x.${field}) end ${field}`).join(',\n      ')}
    from centre_plan p join staged s using (row_no)
    cross join lateral (values ${WRITTEN.join(', ')}) g (role, prefix, place, ${FIELDS.join(', ')})
    left join (
      select distinct on (centre_id, role) * from centre_person
      where deleted_at is null and centre_id in (select centre_id from staged)
      order by centre_id, role, position, id) x on x.centre_id = s.centre_id and x.role = g.role
    where (coalesce(${NAMED}) is not null or s.cleared <> '{}')
      and (coalesce(${FIELDS.map((field) => `g.${field}`).join(', ')}) is not null
        or x.id is not null and s.cleared && array[${FIELDS.map((field) => `g.prefix || '_${field}'`).join(', ')}])) n
  left join centre_person x on x.id = n.person_id
  cross join lateral (
    select jsonb_object_agg(n.prefix || '_' || e.field,
      case when e.field in (${PRIVATE.join(', ')}) then '{"from": null, "to": null}' else e.change end) fields
    from ${differences(FIELDS, 'x', 'n', 'not n.is_new')} c cross join lateral jsonb_each(c.fields) e (field, change)) d`
