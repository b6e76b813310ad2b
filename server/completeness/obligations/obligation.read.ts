import { sortBy, sortBySql } from '../../read/sort.ts'
import {
  columns,
  defineSource,
  extendSource,
  idOf,
  type ReadField,
  reading,
  value,
} from '../../read/source.ts'
import { code, equals, inList, likePattern } from '../../read/where.ts'
import { centreSource } from '../../registry/centre/centre.read.ts'
import { jointSlotSource } from '../../registry/centre/joint-slot.read.ts'
import { districtSource } from '../../registry/district/district.read.ts'
import { laoSearch, laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { roundSource, ruleSource } from '../rounds/round.read.ts'
import { momentOf, roundIs } from './moment.ts'
import { issuePolicy, obligationPolicy } from './obligation.policy.ts'

/** The rules an array column of the status names, in the order of the rules. */
function rulesIn(name: string): ReadField {
  return {
    kind: 'list',
    target: () => ruleSource,
    on: (rule, obligation) => `${rule}.id = any(${obligation}.${name})`,
    sort: (rule) => `${rule}.position`,
  }
}

export const issueSource = defineSource({
  name: 'Issue',
  policy: issuePolicy,
  from: `(select x.*, o.province_id, o.district_id, o.lao_id from issue x join obligation o on o.id = x.obligation_id)`,
  area: {
    province: (a) => `${a}.province_id`,
    district: (a) => `${a}.district_id`,
    lao: (a) => `${a}.lao_id`,
  },
  fields: {
    id: idOf('issue'),
    ...columns(
      'state',
      'opened_at',
      'closed_at',
      'reopened_at',
      'explanation',
      'explained_by',
      'explained_at',
      'version',
    ),
    rule: { kind: 'one', target: () => ruleSource, on: (rule, issue) => `${rule}.id = ${issue}.rule_id` },
  },
})

/** Opened with {round, asOf, atDue}: which round, and the moment whose state is asked for; nothing means any round, now. */
export const obligationSource = defineSource({
  name: 'Obligation',
  policy: obligationPolicy,
  from: (statement, given) => momentOf(statement, given),
  rows: (a, statement, given) =>
    given.round === undefined ? [] : [roundIs(statement, `${a}.round_id`, String(given.round))],
  area: {
    province: (a) => `${a}.province_id`,
    district: (a) => `${a}.district_id`,
    lao: (a) => `${a}.lao_id`,
  },
  fields: {
    id: idOf('obligation'),
    ...columns('kind', 'item', 'lao_type', 'due_at', 'effective_due_at', 'is_new', 'expectation', 'state'),
    ...columns(
      'timeliness',
      'effective_timeliness',
      'sign_status',
      'first_recorded_at',
      'first_complete_at',
      'first_correct_at',
    ),
    regressed: value((a) => `(${a}.first_correct_at is not null and ${a}.state <> 'CORRECT')`),
    lastRecordedAt: value((a) => `(select max(r.updated_at) from (${lastRecord(a)}) r)`),
    recordedBy: value(
      (a) => `(select r.recorded_by from (${lastRecord(a)}) r order by r.updated_at desc nulls last limit 1)`,
    ),
    deepLink: value(
      (a) => `case when ${a}.centre_id is null
        then '/#/' || case ${a}.kind when 'JOINT' then 'slots/slot_' else 'laos/lao_' end || ${a}.subject_id || '/record'
        else '/#/centres/centre_' || ${a}.centre_id || '/' || lower(${a}.item) end`,
    ),
    round: { kind: 'one', target: () => roundSource, on: (r, o) => `${r}.id = ${o}.round_id` },
    lao: { kind: 'one', target: () => laoSource, on: (l, o) => `${l}.id = ${o}.lao_id` },
    slot: { kind: 'one', target: () => jointSlotSource, on: (s, o) => `${s}.id = ${o}.slot_id` },
    province: { kind: 'one', target: () => provinceSource, on: (p, o) => `${p}.id = ${o}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, o) => `${d}.id = ${o}.district_id` },
    centre: { kind: 'one', target: () => centreSource, on: (c, o) => `${c}.id = ${o}.centre_id` },
    missing: rulesIn('missing'),
    errors: rulesIn('errors'),
    queries: rulesIn('queries'),
    advice: rulesIn('advice'),
    issues: {
      kind: 'list',
      target: () => issueSource,
      on: (i, o) => `${i}.obligation_id = ${o}.id`,
      sort: (i) => `${i}.opened_at, ${i}.id`,
    },
  },
  filters: {
    kind: equals('kind'),
    item: equals('item'),
    state: inList('state'),
    timeliness: inList('timeliness'),
    expectation: inList('expectation'),
    recorded: reading(
      ['state'],
      (_, row, yes: boolean) =>
        `(${row.alias}.state in ('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT')) = ${String(yes === true)}`,
    ),
    complete: reading(
      ['state'],
      (_, row, yes: boolean) =>
        `(${row.alias}.state in ('COMPLETE_WITH_ERRORS', 'CORRECT')) = ${String(yes === true)}`,
    ),
    region: reading(
      ['province'],
      (statement, row, region: string) => `${row.alias}.region_code = ${statement.bind(region)}`,
    ),
    province: code('province', (a) => `${a}.province_id`),
    district: code('district', (a) => `${a}.district_id`),
    lao: code('lao', (a) => `${a}.lao_id`),
    laoType: equals('laoType'),
    provinceLevel: reading(
      ['district'],
      (_, row, yes: boolean) => `${row.alias}.district_id is ${yes ? 'null' : 'not null'}`,
    ),
    rule: reading(
      ['missing', 'errors', 'queries'],
      (statement, row, rule: string) =>
        `${statement.bind(rule)} = any(${row.alias}.missing || ${row.alias}.errors || ${row.alias}.queries)`,
    ),
    signStatus: equals('signStatus'),
    regressed: equals('regressed', '::boolean'),
    expectedAtDue: reading(
      ['expectation'],
      (_, row, yes: boolean) =>
        `(${row.alias}.expectation_at_due is not distinct from 'EXPECTED') = ${String(yes === true)}`,
    ),
    search: reading(['lao', 'slot', 'district'], (statement, row, text: string) => {
      const lao = statement.exists(
        laoSource,
        {},
        (l) => `${l}.id = ${row.alias}.lao_id and ${laoSearch(statement.bind, l, text)}`,
        null,
      )
      const pattern = statement.bind(likePattern(text))
      return `(${lao} or ${row.alias}.slot_id in (select s.id from joint_slot s join district d on d.id = s.district_id
        where d.name_th ilike ${pattern} or s.label_th ilike ${pattern}))`
    }),
  },
  unless: { expectation: (a) => `${a}.expectation = 'EXPECTED'` },
  sorts: {
    NAME: sortBySql(
      ['lao', 'district'],
      (a) => `coalesce((select l.name_th from lao l where l.id = ${a}.lao_id),
      (select d.name_th from district d where d.id = ${a}.district_id)) collate "th-x-icu"`,
    ),
    CODE: sortBySql(
      ['lao', 'district'],
      (a) => `coalesce((select l.code from lao l where l.id = ${a}.lao_id),
      (select d.code from district d where d.id = ${a}.district_id))`,
    ),
    PROVINCE: sortBySql(
      ['province'],
      (a) => `(select p.name_th from province p where p.id = ${a}.province_id) collate "th-x-icu"`,
    ),
    STATE: sortBySql(['state'], (a) => `-state_rank(${a}.state)`),
    MISSING_COUNT: sortBySql(
      ['missing', 'errors', 'queries'],
      (a) => `-cardinality(${a}.missing || ${a}.errors || ${a}.queries)`,
    ),
    LAST_RECORDED: sortBy('lastRecordedAt'),
  },
  defaultSort: ['PROVINCE', 'NAME'],
})

/** The last edit of the record behind an obligation: the centre's or its people's for BASIC, the sign's for SIGN. */
function lastRecord(a: string): string {
  return `select r.updated_at, r.recorded_by from (
    select c.updated_at, c.recorded_by from centre c where ${a}.item = 'BASIC' and c.id = ${a}.centre_id
    union all
    select s.updated_at, s.recorded_by from sign_installation s where ${a}.item = 'SIGN' and s.centre_id = ${a}.centre_id
      and s.removed_on is null and s.deleted_at is null) r`
}

const ofRound = (_: unknown, args: Readonly<Record<string, unknown>>) => ({ round: args.round })

extendSource(laoSource, {
  fields: {
    obligations: {
      kind: 'list',
      target: () => obligationSource,
      on: (o, l) => `${o}.lao_id = ${l}.id`,
      open: ofRound,
      sort: (o) => `${o}.item`,
    },
  },
})
extendSource(centreSource, {
  fields: {
    obligations: {
      kind: 'list',
      target: () => obligationSource,
      on: (o, c) => `${o}.subject_id = ${c}.subject_id`,
      open: ofRound,
      sort: (o) => `${o}.item`,
    },
  },
})
