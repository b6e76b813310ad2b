import type { ClientBase } from 'pg'
import { analyzeAfterMany, FOUND_BY } from '../run/analyze-after-many.ts'
import { PERSON_FIELDS } from './person.columns.ts'
import { WRITTEN } from './plan-centres.ts'

/** Who is said to have recorded, where the file does not say. */
export interface Recorder {
  recordedBy?: string
  /** The provincial office records for the LAO. */
  onBehalf?: boolean
}

/**
 * Writes centres, people and members. No centre is ever seen half, so no finding is opened that would be closed at once: the
 * parts of new centres wait for them, the parts of others are written with them in one statement. Only what differs is written.
 */
export async function applyCentres(client: ClientBase, { recordedBy, onBehalf }: Recorder): Promise<void> {
  await client.query('set constraints centre_person_centre_id_fkey, centre_member_centre_id_fkey deferred')
  await client.query(PARTS_OF_NEW)
  await client.query(WRITE, [recordedBy ?? null, onBehalf ?? false])
  await analyzeAfterMany(client, FOUND_BY.centre, FOUND_BY.people, FOUND_BY.members, FOUND_BY.status)
}

const values = WRITTEN.map((field) =>
  field === 'recorded_by' ? 'coalesce(s.recorded_by, $1, p.recorded_by)' : `p.${field}`,
)
const PERSON = PERSON_FIELDS.map(({ field }) => field)

const newPeople = (which: string) => `
  insert into centre_person (centre_id, role, position, ${PERSON.join(', ')})
  select centre_id, role, place, ${PERSON.join(', ')} from person_plan
  where person_id is null and ${which} order by row_no, place`

// Since when the members of a new centre have been members is not known.
const PARTS_OF_NEW = `
  with people as (${newPeople('is_new')})
  insert into centre_member (centre_id, lao_id)
  select centre_id, lao_id from member_plan where is_new order by row_no, code`

const WRITE = `
  with created as (
    insert into centre (id, kind, lao_id, slot_id, on_behalf, ${WRITTEN.join(', ')})
    select p.centre_id, case when p.lao_id is null then 'JOINT' else 'ASSISTANCE' end, p.lao_id, p.slot_id, coalesce(s.on_behalf, $2),
      ${values.join(', ')}
    from centre_plan p join staged s using (row_no) where p.is_new order by p.row_no),
  changed as (
    update centre c set on_behalf = coalesce(s.on_behalf, $2), ${WRITTEN.map((field, at) => `${field} = ${values[at]}`).join(', ')}
    from centre_plan p join staged s using (row_no)
    where c.id = p.centre_id and not p.is_new and p.all_fields is not null
      and (p.fields is not null or ($1 is not null and (c.recorded_by, c.on_behalf) is distinct from ($1, coalesce(s.on_behalf, $2))))),
  new_people as (${newPeople('not is_new')}),
  changed_people as (
    update centre_person x set ${PERSON.map((field) => `${field} = p.${field}`).join(', ')}
    from person_plan p where x.id = p.person_id and p.fields is not null),
  left_members as (
    update centre_member m set valid = daterange(lower(m.valid), greatest(as_of_date(), lower(m.valid) + 1))
    from member_plan p where m.id = p.member_id and not p.wanted)
  insert into centre_member (centre_id, lao_id, valid)
  select p.centre_id, p.lao_id, daterange(greatest(as_of_date(), (
    select max(upper(o.valid)) from centre_member o where o.centre_id = p.centre_id and o.lao_id = p.lao_id)), null)
  from member_plan p where not p.is_new and p.wanted and p.member_id is null order by p.row_no, p.code`
