const expected = "expectation = 'EXPECTED'"
const due = "expectation_at_due = 'EXPECTED'"
const n = (...conditions: readonly string[]) =>
  `count(u.id) filter (where ${conditions.map((c) => `u.${c}`).join(' and ')})`
const inState = (...states: readonly string[]) =>
  n(expected, `state in (${states.map((s) => `'${s}'`).join(', ')})`)
const atDue = (timeliness: string, ...more: readonly string[]) =>
  n(due, `timeliness = '${timeliness}'`, ...more)
const effectively = (timeliness: string) => n(due, `effective_timeliness = '${timeliness}'`)

const counts = {
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
  lateWithin7Days: atDue('LATE', 'days_late <= 7'),
  lateWithin30Days: atDue('LATE', 'days_late between 8 and 30'),
  lateBeyond30Days: atDue('LATE', 'days_late > 30'),
  overdue: atDue('OVERDUE'),
  notYetDue: atDue('NOT_YET_DUE'),
  onTimeEffective: effectively('ON_TIME'),
  lateEffective: effectively('LATE'),
  overdueEffective: effectively('OVERDUE'),
  notYetDueEffective: effectively('NOT_YET_DUE'),
  exempt: n("expectation = 'EXEMPT'"),
  notApplicable: n("expectation = 'NOT_APPLICABLE'"),
  installed: n(expected, "sign_status = 'INSTALLED'"),
  notInstalled: n(expected, "sign_status = 'NOT_INSTALLED'"),
  signs: `count(distinct u.physical_sign_id) filter (where u.${expected} and u.sign_status = 'INSTALLED')`,
  regressed: n(expected, 'regressed'),
}

/** Figures that are 0, and not unknown, where there is no unit. */
export const isCount = (name: string): boolean => name in counts

const share = (part: string, total: string) => `share(${part}, ${total})`

/**
 * Every figure of a group as SQL over its units `u`; formulas of docs/glossary.md. A percentage is always of the count
 * beside it, so both change in the same answer.
 */
export const figures: Readonly<Record<string, string>> = {
  ...counts,
  recordedPercent: share(counts.recorded, counts.expected),
  completePercent: share(counts.complete, counts.expected),
  correctPercent: share(counts.correct, counts.expected),
  onTimePercent: share(counts.onTime, counts.expectedAtDue),
  latePercent: share(counts.late, counts.expectedAtDue),
  overduePercent: share(counts.overdue, counts.expectedAtDue),
  installedPercent: share(counts.installed, counts.expected),
  installedOfRecordedPercent: share(
    n(expected, "sign_status = 'INSTALLED'", "state in ('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT')"),
    counts.recorded,
  ),
  lastChangedAt: `max(u.since) filter (where u.${expected} and u.since > '-infinity')`,
}
