import { definePolicy, OFFICIAL, PUBLIC } from '../../access/policy.ts'
import { signInstallationPolicy } from './sign-installation.policy.ts'

const { record } = signInstallationPolicy.actions
const writes = ['caption', 'photos', 'upload'] as const
const asItsSign = { ...record, writes, districts: writes }

/** Who sees what of a photo: as much as of its sign. Where the camera was is evidence, not part of the picture. */
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
    takenLat: OFFICIAL,
    takenLon: OFFICIAL,
    caption: PUBLIC,
    position: PUBLIC,
    recordedBy: OFFICIAL,
    onBehalf: OFFICIAL,
    version: PUBLIC,
    createdAt: PUBLIC,
    url: PUBLIC,
    thumbnailUrl: PUBLIC,
  },
  actions: { attach: asItsSign, describe: asItsSign, arrange: asItsSign, remove: asItsSign },
})
