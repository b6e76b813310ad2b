import type { ClientBase } from 'pg'
import type { Recorder } from '../centres/apply-centres.ts'
import { analyzeAfterMany, FOUND_BY } from '../run/analyze-after-many.ts'
import { SIGN_WRITTEN } from './plan-signs.ts'

/** Writes signs, then the empty centres that some of them wait for. A replaced sign stays as history. */
export async function applySigns(client: ClientBase, { recordedBy, onBehalf }: Recorder): Promise<void> {
  await client.query('set constraints sign_installation_centre_id_fkey deferred')
  await client.query(`
    update sign_installation x set removed_on = p.installed_on
    from sign_plan p where x.id = p.old_id and p.is_new`)
  await client.query(SIGNS, [recordedBy ?? null, onBehalf ?? false])
  await client.query(
    `insert into centre (id, kind, lao_id, slot_id, on_behalf)
     select p.centre_id, case when p.lao_id is null then 'JOINT' else 'ASSISTANCE' end, p.lao_id, p.slot_id,
       coalesce(s.on_behalf, $1)
     from sign_plan p join staged s using (row_no) where p.new_centre order by p.row_no`,
    [onBehalf ?? false],
  )
  await analyzeAfterMany(client, FOUND_BY.centre, FOUND_BY.signs, FOUND_BY.status)
}

const values = SIGN_WRITTEN.map((field) =>
  field === 'recorded_by' ? 'coalesce(s.recorded_by, $1, p.recorded_by)' : `p.${field}`,
)

const SIGNS = `
  with changed as (
    update sign_installation x set on_behalf = coalesce(s.on_behalf, $2), ${SIGN_WRITTEN.map((field, at) => `${field} = ${values[at]}`).join(', ')}
    from sign_plan p join staged s using (row_no) where x.id = p.old_id and not p.is_new and p.fields is not null)
  insert into sign_installation (centre_id, on_behalf, ${SIGN_WRITTEN.join(', ')})
  select p.centre_id, coalesce(s.on_behalf, $2), ${values.join(', ')}
  from sign_plan p join staged s using (row_no) where p.is_new order by p.row_no`
