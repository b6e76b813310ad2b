import { definePolicy, SYSTEM } from '../access/policy.ts'

export const signInEventPolicy = definePolicy({
  noun: 'SignInEvent',
  fields: {
    id: SYSTEM,
    at: SYSTEM,
    account: SYSTEM,
    step: SYSTEM,
    outcome: SYSTEM,
    address: SYSTEM,
    userAgent: SYSTEM,
    requestId: SYSTEM,
  },
  actions: {},
})
