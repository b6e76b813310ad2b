import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of a joint centre's members. They are edited as part of their centre. */
export const centreMemberPolicy = definePolicy({
  noun: 'CentreMember',
  scope: 'RECORDS',
  fields: { id: PUBLIC, lao: PUBLIC, from: PUBLIC, to: PUBLIC },
  actions: {},
})
