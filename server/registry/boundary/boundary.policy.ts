import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of a boundary: everybody, everything. Only the machine's operator imports them. */
export const boundaryPolicy = definePolicy({
  noun: 'Boundary',
  fields: { geometry: PUBLIC, credit: PUBLIC, importedAt: PUBLIC },
  actions: {},
})
