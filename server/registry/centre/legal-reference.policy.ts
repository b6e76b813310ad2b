import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of the legal basis: it is public law. */
export const legalReferencePolicy = definePolicy({
  noun: 'LegalReference',
  scope: 'RECORDS',
  fields: {
    id: PUBLIC,
    centreKind: PUBLIC,
    kind: PUBLIC,
    titleTh: PUBLIC,
    number: PUBLIC,
    issuedOn: PUBLIC,
    clause: PUBLIC,
    url: PUBLIC,
    from: PUBLIC,
    to: PUBLIC,
    version: PUBLIC,
  },
  actions: {
    manage: { roles: ['DLA_ADMIN', 'DLA_EDITOR'] },
  },
})
