import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of a district. Nothing of it is edited here: districts come with the product. */
export const districtPolicy = definePolicy({
  noun: 'District',
  fields: {
    id: PUBLIC,
    code: PUBLIC,
    nameTh: PUBLIC,
    nameEn: PUBLIC,
    kind: PUBLIC,
    postcode: PUBLIC,
    lat: PUBLIC,
    lon: PUBLIC,
    province: PUBLIC,
    boundary: PUBLIC,
    subdistricts: PUBLIC,
    laos: PUBLIC,
    completeness: PUBLIC,
  },
  actions: {},
})
