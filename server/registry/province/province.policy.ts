import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of a province. Nothing of it is edited here: provinces come with the product. */
export const provincePolicy = definePolicy({
  noun: 'Province',
  fields: {
    id: PUBLIC,
    code: PUBLIC,
    nameTh: PUBLIC,
    nameEn: PUBLIC,
    inScope: PUBLIC,
    region: PUBLIC,
    lat: PUBLIC,
    lon: PUBLIC,
    south: PUBLIC,
    north: PUBLIC,
    west: PUBLIC,
    east: PUBLIC,
    boundary: PUBLIC,
    districts: PUBLIC,
    laos: PUBLIC,
    completeness: PUBLIC,
  },
  actions: {},
})
