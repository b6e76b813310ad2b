import type { ClientBase } from 'pg'
import { authorise } from '../../../access/authorise.ts'
import type { Policy } from '../../../access/policy.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { Forbidden } from '../../../errors.ts'

/** What of a kind of import the policy of its noun speaks of. */
export interface Guarded {
  readonly policy: Policy
  /** Column of `staged` → input field that the policy lets somebody write. */
  readonly inputs: Readonly<Record<string, string>>
  /** SQL over `staged s`: the action. */
  readonly action: string
}

interface Row {
  row: number
  action: string
  kind: 'ASSISTANCE' | 'JOINT'
  laoId: string | null
  laoType: string | null
  provinceId: string
  districtId: string
  columns: string[]
}

/**
 * Refuses rows and cells that the viewer may not write, by the same policy as a mutation, and marks what is recorded on
 * behalf of an LAO. @returns how many rows are
 */
export async function checkRights(client: ClientBase, viewer: Viewer, guarded: Guarded): Promise<void> {
  const { rows } = await client.query<Row>(touched(guarded))
  const refused: { row: number; code: string; field: string | null }[] = []
  const onBehalf: number[] = []
  for (const row of rows) {
    const judged = judge(viewer, guarded, row)
    if (judged === 'ON_BEHALF') onBehalf.push(row.row)
    else if (judged !== 'ALLOWED') refused.push(...judged)
  }
  await client.query(REFUSE, [JSON.stringify(refused)])
  await client.query('update staged set on_behalf = row_no = any($1)', [onBehalf])
  await client.query(NOT_ON_BEHALF)
  await client.query(HELD_FAST)
  await client.query(
    `delete from staged where row_no in (select row_no from import_finding where level = 'REFUSED')`,
  )
  await client.query(FOR_WHOM)
}

/** The columns that each row would write: filled, or emptied since the export. */
function touched({ inputs, action }: Guarded): string {
  const cells = Object.keys(inputs).map(
    (column) => `case when s.${column} is not null or '${column}' = any(s.cleared) then '${column}' end`,
  )
  return `
    select s.row_no "row", ${action} action, case when s.lao_id is null then 'JOINT' else 'ASSISTANCE' end kind,
      s.lao_id "laoId", l.type "laoType", s.province_id "provinceId", coalesce(l.district_id, j.district_id) "districtId",
      array_remove(array[${cells.join(', ')}], null) columns
    from staged s left join lao l on l.id = s.lao_id left join joint_slot j on j.id = s.slot_id
    order by s.row_no`
}

function judge(
  viewer: Viewer,
  { policy, inputs }: Guarded,
  row: Row,
): 'ALLOWED' | 'ON_BEHALF' | { row: number; code: string; field: string | null }[] {
  const may = (columns: readonly string[]) =>
    authorise(
      viewer,
      policy as Policy<string, string>,
      row.action,
      row,
      row.kind,
      columns.map((column) => inputs[column] ?? column),
    )
  try {
    const permit = may(row.columns)
    return permit.onBehalf && row.kind === 'ASSISTANCE' ? 'ON_BEHALF' : 'ALLOWED'
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error
    if (error.field === null) return [{ row: row.row, code: 'ROW_FORBIDDEN', field: null }]
    const forbidden = row.columns.filter((column) => !isAllowed(() => may([column])))
    return forbidden.map((field) => ({ row: row.row, code: 'CELL_FORBIDDEN', field }))
  }
}

function isAllowed(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch (error) {
    if (error instanceof Forbidden) return false
    throw error
  }
}

const SUBJECT = "coalesce(s.lao_code, s.district_code || coalesce(' ' || s.slot_label, ''))"

const REFUSE = `
  insert into import_finding (row_no, subject, title, level, code, field)
  select s.row_no, ${SUBJECT}, s.title, 'REFUSED', f.code, f.field
  from jsonb_to_recordset($1) f ("row" int, code text, field text) join staged s on s.row_no = f."row"`

const NOT_ON_BEHALF = `
  insert into import_finding (row_no, subject, title, level, code)
  select s.row_no, ${SUBJECT}, s.title, 'REFUSED', 'NOT_ON_BEHALF'
  from staged s
  where s.on_behalf and not (
    select coalesce(bool_or(r.allows_on_behalf), true) from obligation o join round r on r.id = o.round_id
    where o.subject_id = s.subject_id and (r.closes_at is null or moment() < r.closes_at))`

const HELD_FAST = `
  insert into import_finding (row_no, subject, title, level, code)
  select s.row_no, ${SUBJECT}, s.title, 'REFUSED', 'RECORD_CLOSED' from staged s
  where s.subject_id in (select closed_subjects(array(select subject_id from staged)))`

// The history names the unit; of a file for many units it says for how many.
const FOR_WHOM = `
  select set_config('app.on_behalf_of', coalesce((
    select case count(*) when 0 then '' when 1 then min(title) else 'อปท. ' || count(*) || ' แห่ง ตามไฟล์นำเข้า' end
    from staged where on_behalf), ''), true)`
