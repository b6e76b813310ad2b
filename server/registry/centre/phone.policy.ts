import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of an office number: it is there to be called. */
export const phonePolicy = definePolicy({
  noun: 'Phone',
  fields: { number: PUBLIC, extension: PUBLIC, kind: PUBLIC },
  actions: {},
})
