import { definePolicy, INTERNAL, OFFICIAL, PUBLIC } from '../../access/policy.ts'

const record = {
  roles: ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER', 'LAO_STAFF'],
  kinds: { LAO_STAFF: ['ASSISTANCE'] },
  onBehalf: ['PROVINCE_OFFICER'],
  districts: [],
} as const

const judge = {
  roles: ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER'],
  kinds: { PROVINCE_OFFICER: ['ASSISTANCE'] }, // a joint centre is its own record
} as const

/** Who sees what of an obligation; whoever records explains and confirms, somebody else verifies or returns. */
export const obligationPolicy = definePolicy({
  noun: 'Obligation',
  scope: 'COVERAGE',
  fields: {
    id: PUBLIC,
    round: PUBLIC,
    kind: PUBLIC,
    item: PUBLIC,
    lao: PUBLIC,
    slot: PUBLIC,
    province: PUBLIC,
    district: PUBLIC,
    laoType: PUBLIC,
    dueAt: PUBLIC,
    effectiveDueAt: PUBLIC,
    isNew: PUBLIC,
    expectation: PUBLIC,
    expectedAtDue: PUBLIC,
    state: PUBLIC,
    timeliness: PUBLIC,
    effectiveTimeliness: PUBLIC,
    daysLate: PUBLIC,
    missing: PUBLIC,
    errors: PUBLIC,
    queries: PUBLIC,
    advice: PUBLIC,
    ofRegister: PUBLIC,
    signStatus: PUBLIC,
    centre: PUBLIC,
    firstRecordedAt: PUBLIC,
    firstCompleteAt: PUBLIC,
    firstCorrectAt: PUBLIC,
    lastRecordedAt: PUBLIC,
    recordedBy: OFFICIAL,
    contact: OFFICIAL,
    regressed: PUBLIC,
    deepLink: PUBLIC,
    issues: PUBLIC,
    assurance: PUBLIC,
    assuranceActs: OFFICIAL,
    recordDigest: OFFICIAL,
    unchangedSince: OFFICIAL,
    writable: INTERNAL,
  },
  actions: { explain: record, confirm: record, verify: judge, return: judge },
})

export const issuePolicy = definePolicy({
  noun: 'Issue',
  scope: 'COVERAGE',
  fields: {
    id: PUBLIC,
    rule: PUBLIC,
    state: PUBLIC,
    openedAt: PUBLIC,
    closedAt: PUBLIC,
    reopenedAt: PUBLIC,
    explanation: OFFICIAL,
    explainedBy: OFFICIAL,
    explainedAt: PUBLIC,
    version: PUBLIC,
  },
  actions: {},
})

export const assuranceActPolicy = definePolicy({
  noun: 'AssuranceAct',
  fields: {
    id: PUBLIC,
    act: OFFICIAL,
    at: OFFICIAL,
    byName: OFFICIAL,
    reason: OFFICIAL,
    field: OFFICIAL,
    stands: OFFICIAL,
    differences: OFFICIAL,
  },
  actions: {},
})

/** Only reached through an act of the reader's own area; private contacts are in no record that is compared. */
export const recordDifferencePolicy = definePolicy({
  noun: 'RecordDifference',
  fields: { field: PUBLIC, from: PUBLIC, to: PUBLIC },
  actions: {},
})
