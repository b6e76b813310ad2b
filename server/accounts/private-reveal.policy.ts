import { definePolicy, SYSTEM } from '../access/policy.ts'

export const privateRevealPolicy = definePolicy({
  noun: 'PrivateReveal',
  fields: {
    id: SYSTEM,
    at: SYSTEM,
    actor: SYSTEM,
    noun: SYSTEM,
    recordId: SYSTEM,
    subject: SYSTEM,
    centreId: SYSTEM,
    fields: SYSTEM,
    reason: SYSTEM,
    requestId: SYSTEM,
  },
  actions: {},
})
