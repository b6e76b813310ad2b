import { definePolicy, SYSTEM } from '../access/policy.ts'

/** Accounts are the administrators' alone; one's own is `viewer`. */
export const accountPolicy = definePolicy({
  noun: 'Account',
  fields: {
    id: SYSTEM,
    login: SYSTEM,
    name: SYSTEM,
    status: SYSTEM,
    statusReason: SYSTEM,
    hasPassword: SYSTEM,
    mustChangePassword: SYSTEM,
    passwordSetAt: SYSTEM,
    secondFactorSince: SYSTEM,
    lastSignInAt: SYSTEM,
    lastSignInAddress: SYSTEM,
    codeExpiresAt: SYSTEM,
    createdAt: SYSTEM,
    updatedAt: SYSTEM,
    version: SYSTEM,
    grants: SYSTEM,
    sessions: SYSTEM,
    signIns: SYSTEM,
  },
  actions: { administer: { roles: ['DLA_ADMIN'] } },
})
