import { definePolicy, INTERNAL, PUBLIC } from '../../access/policy.ts'

/** Decisions about rounds are known to everybody in the administration, and to no partner. */
export const dueExtensionPolicy = definePolicy({
  noun: 'DueExtension',
  fields: {
    id: PUBLIC,
    province: INTERNAL,
    lao: INTERNAL,
    slot: INTERNAL,
    dueAt: INTERNAL,
    documentNumber: INTERNAL,
    approvedBy: INTERNAL,
    createdAt: INTERNAL,
    withdrawnAt: INTERNAL,
    withdrawnBy: INTERNAL,
    withdrawalReason: INTERNAL,
  },
  actions: {},
})

export const expectationDecisionPolicy = definePolicy({
  noun: 'ExpectationDecision',
  fields: {
    id: PUBLIC,
    item: INTERNAL,
    lao: INTERNAL,
    slot: INTERNAL,
    status: INTERNAL,
    from: INTERNAL,
    to: INTERNAL,
    reason: INTERNAL,
    documentNumber: INTERNAL,
    approvedBy: INTERNAL,
    createdAt: INTERNAL,
    supersededAt: INTERNAL,
  },
  actions: {},
})

export const roundUnlockPolicy = definePolicy({
  noun: 'RoundUnlock',
  fields: {
    id: PUBLIC,
    lao: INTERNAL,
    slot: INTERNAL,
    reason: INTERNAL,
    grantedBy: INTERNAL,
    grantedAt: INTERNAL,
    until: INTERNAL,
    revokedAt: INTERNAL,
  },
  actions: {},
})
