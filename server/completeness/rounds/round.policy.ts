import { definePolicy, INTERNAL, PUBLIC } from '../../access/policy.ts'

export const roundPolicy = definePolicy({
  noun: 'Round',
  scope: 'COVERAGE',
  fields: {
    id: PUBLIC,
    code: PUBLIC,
    nameTh: PUBLIC,
    nameEn: PUBLIC,
    letterReference: PUBLIC,
    opensAt: PUBLIC,
    dueAt: PUBLIC,
    closesAt: PUBLIC,
    openedAt: PUBLIC,
    verification: PUBLIC,
    allowsOnBehalf: PUBLIC,
    version: PUBLIC,
    rules: PUBLIC,
    extensions: INTERNAL,
    decisions: INTERNAL,
    unlocks: INTERNAL,
  },
  actions: {
    create: { roles: ['DLA_ADMIN'] },
    update: { roles: ['DLA_ADMIN'] },
    delete: { roles: ['DLA_ADMIN'] },
    open: { roles: ['DLA_ADMIN'] },
    extend: { roles: ['DLA_ADMIN'] },
    exempt: { roles: ['DLA_ADMIN'] },
    unlock: { roles: ['DLA_ADMIN'] },
  },
})

export const rulePolicy = definePolicy({
  noun: 'Rule',
  scope: 'COVERAGE',
  fields: {
    id: PUBLIC,
    kind: PUBLIC,
    item: PUBLIC,
    field: PUBLIC,
    checks: PUBLIC,
    severity: PUBLIC,
    responsibility: PUBLIC,
    askTh: PUBLIC,
    askEn: PUBLIC,
    fixTh: PUBLIC,
    fixEn: PUBLIC,
    position: PUBLIC,
  },
  actions: {},
})
