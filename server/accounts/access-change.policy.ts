import { definePolicy, SYSTEM } from '../access/policy.ts'

export const accessChangePolicy = definePolicy({
  noun: 'AccessChange',
  fields: {
    id: SYSTEM,
    at: SYSTEM,
    noun: SYSTEM,
    recordId: SYSTEM,
    subject: SYSTEM,
    role: SYSTEM,
    province: SYSTEM,
    district: SYSTEM,
    lao: SYSTEM,
    action: SYSTEM,
    fields: SYSTEM,
    actor: SYSTEM,
    actorId: SYSTEM,
    reason: SYSTEM,
    requestId: SYSTEM,
  },
  actions: {},
})

export const accessChangeFieldPolicy = definePolicy({
  noun: 'AccessChangeField',
  fields: { field: SYSTEM, from: SYSTEM, to: SYSTEM },
  actions: {},
})
