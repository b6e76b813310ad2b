import { definePolicy, OFFICIAL, PUBLIC } from '../../access/policy.ts'
import { centrePolicy } from './centre.policy.ts'

const writes = ['upload', 'fileName'] as const
const asItsCentre = { ...centrePolicy.actions.update, writes, districts: writes }

/** Who sees the file of an establishing order, and who sends it: whoever records its centre. */
export const orderDocumentPolicy = definePolicy({
  noun: 'OrderDocument',
  scope: 'RECORDS',
  fields: {
    id: PUBLIC, // tells nothing by itself, and only `orderDocuments` leads here; so does the version
    fileName: OFFICIAL,
    sha256: OFFICIAL,
    contentType: OFFICIAL,
    bytes: OFFICIAL,
    pages: OFFICIAL,
    recordedBy: OFFICIAL,
    onBehalf: OFFICIAL,
    version: PUBLIC,
    createdAt: OFFICIAL,
    url: OFFICIAL,
  },
  actions: { attach: asItsCentre, remove: asItsCentre },
})
