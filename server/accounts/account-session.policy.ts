import { definePolicy, SYSTEM } from '../access/policy.ts'

export const accountSessionPolicy = definePolicy({
  noun: 'AccountSession',
  fields: {
    id: SYSTEM,
    createdAt: SYSTEM,
    lastSeenAt: SYSTEM,
    expiresAt: SYSTEM,
    address: SYSTEM,
    userAgent: SYSTEM,
    secondFactor: SYSTEM,
  },
  actions: {},
})
