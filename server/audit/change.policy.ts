import { definePolicy, OFFICIAL, PUBLIC, SYSTEM } from '../access/policy.ts'

export const changePolicy = definePolicy({
  noun: 'Change',
  fields: {
    id: PUBLIC,
    at: PUBLIC,
    noun: PUBLIC,
    recordId: PUBLIC,
    action: PUBLIC,
    fields: OFFICIAL, // and each field again by the policy of its own noun
    actor: OFFICIAL,
    actorId: SYSTEM,
    onBehalfOf: OFFICIAL,
    reason: OFFICIAL,
    requestId: SYSTEM,
  },
  actions: {},
})

export const changedFieldPolicy = definePolicy({
  noun: 'ChangedField',
  fields: {
    ...{ field: PUBLIC, from: PUBLIC, to: PUBLIC },
    // Of places, whose names are anybody's; and null where the value is.
    ...{ fromNameTh: PUBLIC, fromNameEn: PUBLIC, toNameTh: PUBLIC, toNameEn: PUBLIC },
  },
  actions: {},
})
