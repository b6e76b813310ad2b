import { definePolicy, SYSTEM } from '../access/policy.ts'

export const accountGrantPolicy = definePolicy({
  noun: 'AccountGrant',
  fields: {
    id: SYSTEM,
    role: SYSTEM,
    province: SYSTEM,
    district: SYSTEM,
    lao: SYSTEM,
    fromProvider: SYSTEM,
    since: SYSTEM,
  },
  actions: {},
})
