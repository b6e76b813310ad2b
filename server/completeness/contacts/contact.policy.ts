import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Read only below an obligation, whose field `contact` is OFFICIAL: outside of one's own area there is none. */
export const contactPolicy = definePolicy({
  noun: 'Contact',
  fields: {
    id: PUBLIC,
    outcome: PUBLIC,
    remark: PUBLIC,
    nextOn: PUBLIC,
    notedBy: PUBLIC,
    notedAt: PUBLIC,
  },
  actions: {
    note: { roles: ['DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST', 'PROVINCE_OFFICER', 'DISTRICT_OFFICER'] },
  },
})
