import { definePolicy, OFFICIAL, PUBLIC } from '../../access/policy.ts'

/** Who sees what of an LAO: the register is public. */
export const laoPolicy = definePolicy({
  noun: 'Lao',
  fields: {
    id: PUBLIC,
    code: PUBLIC,
    type: PUBLIC,
    nameTh: PUBLIC,
    nameEn: PUBLIC,
    fullNameTh: PUBLIC,
    shortNameTh: PUBLIC,
    province: PUBLIC,
    district: PUBLIC,
    addressNo: PUBLIC,
    moo: PUBLIC,
    postcode: PUBLIC,
    areaKm2: PUBLIC,
    lat: PUBLIC,
    lon: PUBLIC,
    website: PUBLIC,
    activeFrom: PUBLIC,
    endedOn: PUBLIC,
    successor: PUBLIC,
    endReason: PUBLIC,
    version: PUBLIC,
    versions: PUBLIC,
    assistanceCentre: PUBLIC,
    centres: PUBLIC,
    deletedCentres: OFFICIAL,
    obligations: PUBLIC,
    completeness: PUBLIC,
  },
  actions: {
    create: { roles: ['DLA_ADMIN', 'DLA_EDITOR'] },
    amend: { roles: ['DLA_ADMIN', 'DLA_EDITOR'] },
    end: { roles: ['DLA_ADMIN', 'DLA_EDITOR'] },
    import: { roles: ['DLA_ADMIN'] }, // the register as a whole
  },
})
