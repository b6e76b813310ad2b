import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of a region: everybody, everything. */
export const regionPolicy = definePolicy({
  noun: 'Region',
  fields: { code: PUBLIC, nameTh: PUBLIC, nameEn: PUBLIC },
  actions: {},
})
