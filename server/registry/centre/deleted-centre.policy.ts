import { definePolicy, OFFICIAL, PUBLIC } from '../../access/policy.ts'

/** What is told of a centre that was deleted, to those who might restore it. */
export const deletedCentrePolicy = definePolicy({
  noun: 'DeletedCentre',
  fields: { id: PUBLIC, name: OFFICIAL, deletedAt: OFFICIAL, deletedBy: OFFICIAL, reason: OFFICIAL },
  actions: {},
})
