import { definePolicy, OFFICIAL, PUBLIC } from '../../access/policy.ts'

const recorded = [
  'status',
  'position',
  'positionOther',
  'installedOn',
  'size',
  'material',
  'wording',
  'reasonNotInstalled',
  'plannedOn',
  'remarks',
] as const

const record = {
  roles: ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER', 'LAO_STAFF'],
  kinds: { LAO_STAFF: ['ASSISTANCE'] },
  onBehalf: ['PROVINCE_OFFICER'], // of an assistance centre; a joint one is its own
  reasonFrom: ['DLA_ADMIN', 'DLA_EDITOR'], // it is not their record
  writes: recorded,
} as const

const replaced = [...recorded, 'removedOn'] as const

/** Who sees what of a sign, and who records it: whoever records its centre. */
export const signInstallationPolicy = definePolicy({
  noun: 'SignInstallation',
  scope: 'RECORDS',
  fields: {
    id: PUBLIC,
    centre: PUBLIC,
    status: PUBLIC,
    position: PUBLIC,
    positionOther: PUBLIC,
    installedOn: PUBLIC,
    size: PUBLIC,
    material: PUBLIC,
    wording: PUBLIC,
    reasonNotInstalled: OFFICIAL, // an explanation
    plannedOn: PUBLIC,
    removedOn: PUBLIC,
    remarks: OFFICIAL,
    recordedBy: OFFICIAL,
    onBehalf: OFFICIAL,
    version: PUBLIC,
    createdAt: PUBLIC,
    updatedAt: PUBLIC,
    photos: PUBLIC,
    sharedWith: PUBLIC,
    changes: OFFICIAL,
  },
  actions: {
    record: { ...record, districts: recorded },
    update: { ...record, districts: recorded },
    replace: { ...record, writes: replaced, districts: replaced },
    remove: { ...record, reasonFrom: record.roles, writes: ['removedOn'] },
    share: { ...record, writes: [] },
  },
})
