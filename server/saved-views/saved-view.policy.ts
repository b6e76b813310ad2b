import { definePolicy, PUBLIC } from '../access/policy.ts'

/** Rows decide here: one's own views, and those shared with one's office or role. */
export const savedViewPolicy = definePolicy({
  noun: 'SavedView',
  fields: {
    id: PUBLIC,
    ownerName: PUBLIC,
    screen: PUBLIC,
    name: PUBLIC,
    address: PUBLIC,
    columns: PUBLIC,
    audience: PUBLIC,
    mine: PUBLIC,
    version: PUBLIC,
    updatedAt: PUBLIC,
  },
  actions: {
    save: {
      roles: ['DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST', 'PROVINCE_OFFICER', 'DISTRICT_OFFICER', 'LAO_STAFF'],
    },
  },
})
