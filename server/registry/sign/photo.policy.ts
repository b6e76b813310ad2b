import { definePolicy, PUBLIC } from '../../access/policy.ts'

/** Who sees what of a photo: as much as of its sign. What the camera knew of its place is for checks only. */
export const photoPolicy = definePolicy({
  noun: 'Photo',
  scope: 'RECORDS',
  fields: {
    id: PUBLIC,
    contentType: PUBLIC,
    width: PUBLIC,
    height: PUBLIC,
    bytes: PUBLIC,
    takenAt: PUBLIC,
    caption: PUBLIC,
    createdAt: PUBLIC,
    url: PUBLIC,
  },
  actions: {},
})
