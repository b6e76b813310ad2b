import { definePolicy, PUBLIC } from '../../access/policy.ts'

export const unitPolicy = definePolicy({
  noun: 'Unit',
  scope: 'COVERAGE',
  fields: {
    id: PUBLIC,
    kind: PUBLIC,
    item: PUBLIC,
    lao: PUBLIC,
    slot: PUBLIC,
    province: PUBLIC,
    district: PUBLIC,
    laoType: PUBLIC,
    expectation: PUBLIC,
    state: PUBLIC,
    timeliness: PUBLIC,
    effectiveTimeliness: PUBLIC,
    daysLate: PUBLIC,
    signStatus: PUBLIC,
    regressed: PUBLIC,
    obligations: PUBLIC,
  },
  actions: {},
})
