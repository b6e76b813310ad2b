import { definePolicy, OFFICIAL, PUBLIC } from '../../access/policy.ts'

const recorded = [
  'name',
  'addressNo',
  'moo',
  'road',
  'subdistrict',
  'district',
  'postcode',
  'lat',
  'lon',
  'phones',
  'fax',
  'email',
  'website',
  'line',
  'facebook',
  'hotline',
  'openingHours',
  'establishedOn',
  'orderNumber',
  'orderDate',
  'helpFields',
  'hostLao',
  'hostPlace',
  'confirmedNone',
  'remarks',
  'people',
  'members',
] as const

const record = {
  roles: ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER', 'LAO_STAFF'],
  kinds: { LAO_STAFF: ['ASSISTANCE'] },
  onBehalf: ['PROVINCE_OFFICER'], // of an assistance centre; a joint one is its own
  reasonFrom: ['DLA_ADMIN', 'DLA_EDITOR'], // it is not their record
  writes: recorded,
} as const

/** The people's private contacts a district officer sees masked, so the list of people is not theirs to write. */
const byDistricts = { ...record, districts: recorded.filter((field) => field !== 'people') } as const

const remove = { ...record, reasonFrom: record.roles, writes: [] } as const

/** Who sees what of a centre, and who records it: the LAO its own, the province joint ones and, on behalf, its LAOs'. */
export const centrePolicy = definePolicy({
  noun: 'Centre',
  scope: 'RECORDS',
  fields: {
    id: PUBLIC,
    kind: PUBLIC,
    lao: PUBLIC,
    slot: PUBLIC,
    province: PUBLIC,
    name: PUBLIC,
    addressNo: PUBLIC,
    moo: PUBLIC,
    road: PUBLIC,
    subdistrict: PUBLIC,
    district: PUBLIC,
    postcode: PUBLIC,
    lat: PUBLIC,
    lon: PUBLIC,
    phones: PUBLIC,
    fax: PUBLIC,
    email: PUBLIC, // the office's, as are line and facebook
    website: PUBLIC,
    line: PUBLIC,
    facebook: PUBLIC,
    hotline: PUBLIC,
    openingHours: PUBLIC,
    establishedOn: PUBLIC,
    orderNumber: OFFICIAL,
    orderDate: OFFICIAL,
    orderDocuments: OFFICIAL,
    helpFields: PUBLIC,
    hostLao: PUBLIC,
    hostPlace: PUBLIC,
    confirmedNone: PUBLIC,
    remarks: OFFICIAL,
    recordedBy: OFFICIAL,
    onBehalf: OFFICIAL,
    version: PUBLIC,
    createdAt: PUBLIC,
    updatedAt: PUBLIC,
    people: OFFICIAL,
    members: PUBLIC,
    legalReferences: PUBLIC,
    signInstallation: PUBLIC,
    signInstallations: PUBLIC,
    obligations: PUBLIC,
    completeness: PUBLIC,
    changes: OFFICIAL,
  },
  actions: { create: byDistricts, update: byDistricts, delete: remove, restore: remove },
})
