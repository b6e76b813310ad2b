import type pg from 'pg'
import type { FieldRule } from '../../../server/access/policy.ts'
import { allSources } from '../../../server/read/source.ts'

/** A stored column that some role may not see everywhere; its rows `x` and where each of them lies. */
export interface Guarded {
  readonly table: string
  readonly column: string
  /** Of information_schema. */
  readonly type: string
  readonly rule: FieldRule
  /** SQL: id, province_id, district_id and lao_id of the rows it is about. */
  readonly places: string
}

const ofCentre = (table: string, centre = 'x.centre_id') =>
  `select x.id, p.province_id, p.seat_district_id district_id, p.lao_id from ${table} x join centre_place p on p.centre_id = ${centre}`
const ofObligation = (table: string) =>
  `select x.id, o.province_id, o.district_id, o.lao_id from ${table} x join obligation o on o.id = x.obligation_id`
const nowhere = (table: string, key = 'id') =>
  `select x.${key} id, null::uuid province_id, null::uuid district_id, null::uuid lao_id from ${table} x`

/** Where the rows of each guarded noun are kept and lie; said here once more, independently of its source. */
const KEPT: Readonly<Record<string, readonly [table: string, places: string]>> = {
  Centre: ['centre', ofCentre('centre', 'x.id')],
  DeletedCentre: ['centre', `${ofCentre('centre', 'x.id')} where x.deleted_at is not null`],
  CentrePerson: ['centre_person', ofCentre('centre_person')],
  OrderDocument: ['order_document', ofCentre('order_document')],
  SignInstallation: ['sign_installation', ofCentre('sign_installation')],
  Photo: ['photo', ofCentre('photo', '(select s.centre_id from sign_installation s where s.id = x.sign_id)')],
  JointSlot: ['joint_slot', 'select x.id, x.province_id, x.district_id, null::uuid lao_id from joint_slot x'],
  Issue: ['issue', ofObligation('issue')],
  AssuranceAct: ['assurance_act', ofObligation('assurance_act')],
  DueExtension: ['due_extension', nowhere('due_extension')],
  RoundUnlock: ['round_unlock', nowhere('round_unlock')],
  ExpectationDecision: ['obligation_expectation', nowhere('obligation_expectation', 'obligation_id')],
  Account: ['account', nowhere('account')],
  PartnerToken: ['partner_token', nowhere('partner_token')],
}

/** Relations that are hidden whole: what they lead to has no guarded field of its own. */
const BEHIND: Readonly<Record<string, readonly [table: string, columns: readonly string[], places: string]>> =
  {
    'Obligation.contact': [
      'contact_note',
      ['remark', 'noted_by', 'next_on'],
      `select x.id, o.province_id, o.district_id, o.lao_id from contact_note x join obligation o on o.subject_id = x.subject_id`,
    ],
  }

/** Constraints tie these to others, or others are computed from them. */
const LEFT_ALONE = [
  'act',
  'field',
  'item',
  'status',
  'valid_from',
  'valid_to',
  'login',
  'deleted_at',
  'sha256',
  'content_type',
]

/** Every stored value of that kind, from the policies. */
export async function guardedColumns(pool: pg.Pool): Promise<Guarded[]> {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, data_type as type from information_schema.columns where is_generated = 'NEVER'`,
  )
  const types = new Map(rows.map(({ name, type }) => [name, type]))
  const found: Guarded[] = []
  const add = (table: string, column: string, rule: FieldRule, places: string) => {
    const type = types.get(`${table}.${column}`)
    if (type && !LEFT_ALONE.includes(column)) found.push({ table, column, type, rule, places })
  }
  for (const { name, policy, fields } of allSources()) {
    for (const [field, rule] of Object.entries(policy.fields)) {
      if (Object.values(rule.reach).every((r) => r.own === 'VALUE' && r.elsewhere === 'VALUE')) continue
      const [table, columns, places] = BEHIND[`${name}.${field}`] ?? []
      if (table && columns && places) for (const column of columns) add(table, column, rule, places)
      const read = fields.get(field)
      const column = read?.kind === 'value' ? /^t\.(\w+)$/.exec(read.sql('t'))?.[1] : undefined
      const kept = KEPT[name]
      if (column && kept) add(kept[0], column, rule, kept[1])
    }
  }
  return found
}
