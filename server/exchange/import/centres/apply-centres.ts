import type { ClientBase } from 'pg'
import { analyzeAfterMany } from '../run/analyze-after-many.ts'
import { PERSON_FIELDS } from './person.columns.ts'
import { WRITTEN } from './plan-centres.ts'

/** Who is said to have recorded, where the file does not say. */
export interface Recorder {
  recordedBy?: string
  /** The provincial office records for the LAO. */
  onBehalf?: boolean
}

/**
 * Writes centres, people and members in one statement: no centre is ever seen half, so no finding is opened that would
 * be closed at once. Only what differs is written.
 */
export async function applyCentres(client: ClientBase, { recordedBy, onBehalf }: Recorder): Promise<void> {
  await client.query(WRITE, [recordedBy ?? null, onBehalf ?? false])
  await analyzeAfterMany(client, 'centre, centre_person, centre_member, obligation_status')
}

const values = WRITTEN.map((field) =>
  field === 'recorded_by' ? 'coalesce(s.recorded_by, $1, p.recorded_by)' : `p.${field}`,
)
const PERSON = PERSON_FIELDS.map(({ field }) => field)

const WRITE = `
  with created as (
    insert into centre (id, kind, lao_id, slot_id, on_behalf, ${WRITTEN.join(', ')})
    select p.centre_id, case when p.lao_id is null then 'JOINT' else 'ASSISTANCE' end, p.lao_id, p.slot_id, $2,
      ${values.join(', ')}
    from centre_plan p join staged s using (row_no) where p.is_new order by p.row_no),
  changed as (
    update centre c set on_behalf = $2, ${WRITTEN.map((field, at) => `${field} = ${values[at]}`).join(', ')}
    from centre_plan p join staged s using (row_no)
    where c.id = p.centre_id and not p.is_new and p.all_fields is not null
      and (p.fields is not null or ($1 is not null and (c.recorded_by, c.on_behalf) is distinct from ($1, $2)))),
  new_people as (
    insert into centre_person (centre_id, role, position, ${PERSON.join(', ')})
    select centre_id, role, place, ${PERSON.join(', ')} from person_plan where person_id is null order by row_no, place),
  changed_people as (
    update centre_person x set ${PERSON.map((field) => `${field} = p.${field}`).join(', ')}
    from person_plan p where x.id = p.person_id and p.fields is not null),
  left_members as (
    update centre_member m set valid = daterange(lower(m.valid), greatest(as_of_date(), lower(m.valid) + 1))
    from member_plan p where m.id = p.member_id and not p.wanted)
  insert into centre_member (centre_id, lao_id, valid)
  select p.centre_id, p.lao_id, daterange(case when not p.is_new then greatest(as_of_date(), (
      select max(upper(o.valid)) from centre_member o where o.centre_id = p.centre_id and o.lao_id = p.lao_id)) end, null)
  from member_plan p where p.wanted and p.member_id is null order by p.row_no, p.code`
