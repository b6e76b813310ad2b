import { definePolicy, SYSTEM } from '../access/policy.ts'

export const tokenRefusalPolicy = definePolicy({
  noun: 'TokenRefusal',
  fields: {
    id: SYSTEM,
    token: SYSTEM,
    hour: SYSTEM,
    reason: SYSTEM,
    network: SYSTEM,
    attempts: SYSTEM,
    lastAt: SYSTEM,
  },
  actions: {},
})
