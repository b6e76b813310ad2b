import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of a subdistrict: everybody, everything. */
export const subdistrictPolicy = definePolicy({
  noun: 'Subdistrict',
  fields: { code: PUBLIC, nameTh: PUBLIC, nameEn: PUBLIC, postcode: PUBLIC },
  actions: {},
})
