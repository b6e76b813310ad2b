import { sortBy, sortBySql } from '../../read/sort.ts'
import {
  columns,
  defineSource,
  extendSource,
  idOf,
  type ReadField,
  reading,
  subjectIn,
  value,
} from '../../read/source.ts'
import { equals, inList } from '../../read/where.ts'
import { centreSource } from '../../registry/centre/centre.read.ts'
import { jointSlotSource } from '../../registry/centre/joint-slot.read.ts'
import { districtSource } from '../../registry/district/district.read.ts'
import { laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { contactSource } from '../contacts/contact.read.ts'
import { contactFilters } from '../contacts/contact-filters.ts'
import { roundSource, ruleSource } from '../rounds/round.read.ts'
import { assuranceActSource } from './assurance.read.ts'
import { issueSource } from './issue.read.ts'
import { momentOf, roundIs } from './moment.ts'
import { movedFilter } from './moved.ts'
import { obligationPolicy } from './obligation.policy.ts'
import { standingArea, standingFilters, standingSorts } from './standing.read.ts'

/** The rules an array column of the status names, in the order of the rules. */
function rulesIn(name: string, owner: (rule: string) => string = () => 'true'): ReadField {
  return {
    kind: 'list',
    target: () => ruleSource,
    on: (rule, obligation) => `${rule}.id = any(${obligation}.${name}) and ${owner(rule)}`,
    sort: (rule) => `${rule}.position`,
  }
}

/** The rules that an obligation (or a row with its columns) fails, advice included. */
export const failed = (a: string) => `(${a}.missing || ${a}.errors || ${a}.queries || ${a}.advice)`

/** Opened with {round, asOf, atDue}: which round, and the moment whose state is asked for; nothing means any round, now. */
export const obligationSource = defineSource({
  name: 'Obligation',
  policy: obligationPolicy,
  from: (statement, given) => momentOf(statement, given),
  rows: (a, statement, given) =>
    given.round === undefined ? [] : [roundIs(statement, `${a}.round_id`, String(given.round))],
  area: standingArea,
  fields: {
    id: idOf('obligation'),
    ...columns('kind', 'item', 'lao_type', 'due_at', 'effective_due_at', 'is_new', 'expectation', 'state'),
    ...columns('timeliness', 'effective_timeliness', 'days_late', 'sign_status'),
    ...columns('first_recorded_at', 'first_complete_at', 'first_correct_at'),
    expectedAtDue: value((a) => `(${a}.expectation_at_due is not distinct from 'EXPECTED')`),
    regressed: value((a) => regressedSql(a)),
    lastRecordedAt: value((a) => `(select max(r.updated_at) from (${lastRecord(a)}) r)`),
    recordedBy: value(
      (a) => `(select r.recorded_by from (${lastRecord(a)}) r order by r.updated_at desc nulls last limit 1)`,
    ),
    deepLink: value(
      (a) => `case when ${a}.centre_id is null
        then '/centres/new?' || case ${a}.kind when 'JOINT' then 'slot=slot_' else 'lao=lao_' end || ${a}.subject_id || '&tab='
        else '/centres/centre_' || ${a}.centre_id || '?tab=' end || lower(${a}.item)`,
    ),
    assurance: value((a) => assuranceSql(a)),
    recordDigest: value((a) => `md5(record_of(${a}.item, ${a}.centre_id)::text)`),
    unchangedSince: value(
      (a) => `(select max(e.at) from assurance_act e join obligation eo on eo.id = e.obligation_id
        where eo.subject_id = ${a}.subject_id and eo.item = ${a}.item and eo.round_id <> ${a}.round_id
          and e.act in ('CONFIRMED', 'VERIFIED') and e.record = record_of(${a}.item, ${a}.centre_id))`,
    ),
    writable: value(
      (a) => `(select is_written_to(w, ${a}.subject_id) from round w where w.id = ${a}.round_id)`,
    ),
    assuranceActs: {
      kind: 'list',
      target: () => assuranceActSource,
      on: (e, o) => `${e}.obligation_id = ${o}.id`,
      sort: (e) => `${e}.at desc, ${e}.id desc`,
    },
    round: { kind: 'one', target: () => roundSource, on: (r, o) => `${r}.id = ${o}.round_id` },
    lao: { kind: 'one', target: () => laoSource, on: (l, o) => `${l}.id = ${o}.lao_id` },
    slot: { kind: 'one', target: () => jointSlotSource, on: (s, o) => `${s}.id = ${o}.slot_id` },
    province: { kind: 'one', target: () => provinceSource, on: (p, o) => `${p}.id = ${o}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, o) => `${d}.id = ${o}.district_id` },
    centre: { kind: 'one', target: () => centreSource, on: (c, o) => `${c}.id = ${o}.centre_id` },
    contact: {
      kind: 'one',
      target: () => contactSource,
      on: (c, o) => `${c}.round_id = ${o}.round_id and ${c}.subject_id = ${o}.subject_id`,
    },
    missing: rulesIn('missing'),
    errors: rulesIn('errors'),
    queries: rulesIn('queries'),
    advice: rulesIn('advice', (rule) => `${rule}.responsibility <> 'REGISTRY'`),
    ofRegister: rulesIn('advice', (rule) => `${rule}.responsibility = 'REGISTRY'`),
    issues: {
      kind: 'list',
      target: () => issueSource,
      on: (i, o) => `${i}.obligation_id = ${o}.id`,
      sort: (i) => `${i}.opened_at, ${i}.id`,
    },
  },
  filters: {
    ...standingFilters,
    item: equals('item'),
    assurance: inList('assurance'),
    ...contactFilters,
    openPoints: reading(
      ['missing', 'errors', 'queries'],
      (statement, row, n: number) =>
        `cardinality(${row.alias}.missing || ${row.alias}.errors || ${row.alias}.queries) = ${statement.bind(n)}::int`,
    ),
    moved: movedFilter((statement, _, moment) => momentOf(statement, moment)),
    rule: reading(
      ['missing', 'errors', 'queries', 'advice'],
      (statement, row, rule: string) => `${statement.bind(rule)} = any${failed(row.alias)}`,
    ),
  },
  unless: { expectation: (a) => `${a}.expectation = 'EXPECTED'` },
  sorts: {
    ...standingSorts,
    DISTRICT: sortBySql(
      ['district'],
      (a) => `(select d.name_th from district d where d.id = ${a}.district_id) collate "th-x-icu"`,
    ),
    ITEM: sortBy('item'),
    MISSING_COUNT: sortBySql(
      ['missing', 'errors', 'queries'],
      (a) => `-cardinality(${a}.missing || ${a}.errors || ${a}.queries)`,
    ),
    LAST_RECORDED: sortBy('lastRecordedAt'),
  },
  defaultSort: ['PROVINCE', 'NAME', 'CODE', 'ITEM'],
  subjects: subjectIn('subject_id'),
})

/** What people said of the record, as far as it is still the same. */
function assuranceSql(a: string): string {
  return `coalesce((select assurance_of(e.act, e.field, e.record, record_of(${a}.item, ${a}.centre_id))
    from assurance_act e where e.obligation_id = ${a}.id and e.superseded_at is null), 'NONE')`
}

/** Was correct once and is not now; of what could not be evaluated nothing is said. */
export function regressedSql(a: string): string {
  return `(${a}.first_correct_at is not null and ${a}.state not in ('CORRECT', 'UNKNOWN'))`
}

/** The last edit of the record behind an obligation: the centre's or its people's for BASIC, the sign's for SIGN. */
function lastRecord(a: string): string {
  return `select r.updated_at, r.recorded_by from (
    select c.updated_at, c.recorded_by from centre c where ${a}.item = 'BASIC' and c.id = ${a}.centre_id
    union all
    select p.updated_at, c.recorded_by from centre_person p join centre c on c.id = p.centre_id
    where ${a}.item = 'BASIC' and c.id = ${a}.centre_id
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
extendSource(jointSlotSource, {
  fields: {
    obligations: {
      kind: 'list',
      target: () => obligationSource,
      on: (o, s) => `${o}.slot_id = ${s}.id`,
      open: ofRound,
      sort: (o) => `${o}.item`,
    },
  },
})
