import { LATENESS } from '../lateness.ts'

const expected = "expectation = 'EXPECTED'"
const due = "expectation_at_due = 'EXPECTED'"
const n = (...conditions: readonly string[]) =>
  `count(u.id) filter (where ${conditions.map((c) => `u.${c}`).join(' and ')})`
const inState = (...states: readonly string[]) =>
  n(expected, `state in (${states.map((s) => `'${s}'`).join(', ')})`)
const atDue = (timeliness: string, ...more: readonly string[]) =>
  n(due, `timeliness = '${timeliness}'`, ...more)
const effectively = (timeliness: string) => n(due, `effective_timeliness = '${timeliness}'`)

/** Counts of units `u`; formulas of docs/glossary.md. */
const counts: Readonly<Record<string, string>> = {
  expected: n(expected),
  notRecorded: inState('NOT_RECORDED'),
  incomplete: inState('INCOMPLETE'),
  completeWithErrors: inState('COMPLETE_WITH_ERRORS'),
  correct: inState('CORRECT'),
  unknown: inState('UNKNOWN'),
  recorded: inState('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT'),
  complete: inState('COMPLETE_WITH_ERRORS', 'CORRECT'),
  expectedAtDue: n(due),
  onTime: atDue('ON_TIME'),
  late: atDue('LATE'),
  lateWithin7Days: atDue('LATE', LATENESS.WITHIN_7_DAYS),
  lateWithin30Days: atDue('LATE', LATENESS.WITHIN_30_DAYS),
  lateBeyond30Days: atDue('LATE', LATENESS.BEYOND_30_DAYS),
  overdue: atDue('OVERDUE'),
  notYetDue: atDue('NOT_YET_DUE'),
  onTimeEffective: effectively('ON_TIME'),
  lateEffective: effectively('LATE'),
  overdueEffective: effectively('OVERDUE'),
  notYetDueEffective: effectively('NOT_YET_DUE'),
  exempt: n("expectation = 'EXEMPT'"),
  notApplicable: n("expectation = 'NOT_APPLICABLE'"),
  installed: n(expected, "sign_status = 'INSTALLED'"),
  installedAndRecorded: n(
    expected,
    "sign_status = 'INSTALLED'",
    "state in ('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT')",
  ),
  notInstalled: n(expected, "sign_status = 'NOT_INSTALLED'"),
  signs: `count(distinct u.physical_sign_id) filter (where u.${expected} and u.sign_status = 'INSTALLED')`,
  regressed: n(expected, 'regressed'),
}

/** A percentage is always of the counts beside it, so both change in the same answer. */
const shares: Readonly<Record<string, readonly [part: string, total: string]>> = {
  recordedPercent: ['recorded', 'expected'],
  completePercent: ['complete', 'expected'],
  correctPercent: ['correct', 'expected'],
  onTimePercent: ['onTime', 'expectedAtDue'],
  latePercent: ['late', 'expectedAtDue'],
  overduePercent: ['overdue', 'expectedAtDue'],
  installedPercent: ['installed', 'expected'],
  installedOfRecordedPercent: ['installedAndRecorded', 'recorded'],
}

const LAST = 'lastChangedAt'

export const isFigure = (name: string): boolean => name in counts || name in shares || name === LAST

/** What is counted to know these figures. */
export function sumsOf(figures: Iterable<string>): string[] {
  return [...new Set([...figures].flatMap((name) => shares[name] ?? [name]))]
}

/** A sum as SQL over the units `u` of a group. */
export function sumSql(name: string): string {
  return counts[name] ?? `max(u.since) filter (where u.${expected} and u.since > '-infinity')`
}

/** The sum of a group made of the sums of its parts `p`; `isAdditive` says whether that can be done. */
export function addedSql(name: string): string {
  return name in counts ? `sum(p."${name}")::bigint` : `max(p."${name}")`
}

/** A sign at two centres counts once, wherever they lie. */
export const isAdditive = (name: string): boolean => name !== 'signs'

export const sumType = (name: string): string => (name in counts ? 'bigint' : 'timestamptz')

/** A figure as SQL over the sums `c` of its group; counts are 0, and not unknown, where there is no unit. */
export function figureSql(name: string): string {
  const count = (sum: string) => `coalesce(c."${sum}", 0)`
  const share = shares[name]
  if (share) return `share(${share.map(count).join(', ')})`
  return name in counts ? count(name) : `c."${name}"`
}
