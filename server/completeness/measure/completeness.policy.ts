import { definePolicy, type FieldRule, opens, PUBLIC } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'

export const completenessPolicy = definePolicy({
  noun: 'Completeness',
  scope: 'COVERAGE',
  fields: {
    key: PUBLIC,
    labelTh: PUBLIC,
    labelEn: PUBLIC,
    province: PUBLIC,
    district: PUBLIC,
    lao: PUBLIC,
    laoType: PUBLIC,
    rule: PUBLIC,
    round: PUBLIC,
    kind: PUBLIC,
    item: PUBLIC,
    asOf: PUBLIC,
    inScope: PUBLIC,
    expected: PUBLIC,
    notRecorded: PUBLIC,
    incomplete: PUBLIC,
    completeWithErrors: PUBLIC,
    correct: PUBLIC,
    unknown: PUBLIC,
    recorded: PUBLIC,
    complete: PUBLIC,
    recordedPercent: PUBLIC,
    completePercent: PUBLIC,
    correctPercent: PUBLIC,
    expectedAtDue: PUBLIC,
    onTime: PUBLIC,
    late: PUBLIC,
    lateWithin7Days: PUBLIC,
    lateWithin30Days: PUBLIC,
    lateBeyond30Days: PUBLIC,
    overdue: PUBLIC,
    notYetDue: PUBLIC,
    onTimeEffective: PUBLIC,
    lateEffective: PUBLIC,
    overdueEffective: PUBLIC,
    notYetDueEffective: PUBLIC,
    onTimePercent: PUBLIC,
    latePercent: PUBLIC,
    overduePercent: PUBLIC,
    exempt: PUBLIC,
    notApplicable: PUBLIC,
    installed: PUBLIC,
    notInstalled: PUBLIC,
    signs: PUBLIC,
    installedPercent: PUBLIC,
    installedOfRecordedPercent: PUBLIC,
    regressed: PUBLIC,
    lastChangedAt: PUBLIC,
    failing: PUBLIC,
    rules: PUBLIC,
    moved: PUBLIC,
    units: PUBLIC,
    obligations: PUBLIC,
  },
  actions: {},
})

/** Whether the viewer finds this part of a figure. A figure lies in nobody's area, so what may be known elsewhere decides. */
export function mayNameFigure(name: string, viewer: Pick<Viewer, 'grants' | 'scopes'>): boolean {
  const rules: Readonly<Record<string, FieldRule>> = completenessPolicy.fields
  const rule = rules[name]
  if (!rule || !opens(viewer, completenessPolicy)) return false
  return viewer.grants.some(({ role }) => rule.reach[role].elsewhere === 'VALUE')
}
