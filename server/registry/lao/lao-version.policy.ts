import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of an LAO's past: the register is public. */
export const laoVersionPolicy = definePolicy({
  noun: 'LaoVersion',
  fields: {
    code: PUBLIC,
    type: PUBLIC,
    nameTh: PUBLIC,
    fullNameTh: PUBLIC,
    district: PUBLIC,
    from: PUBLIC,
    to: PUBLIC,
  },
  actions: {},
})
