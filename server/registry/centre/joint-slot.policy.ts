import { definePolicy, OFFICIAL, PUBLIC } from '../../access/policy.ts'

/** Who sees what of the roster of joint centres. */
export const jointSlotPolicy = definePolicy({
  noun: 'JointSlot',
  fields: {
    id: PUBLIC,
    province: PUBLIC,
    district: PUBLIC,
    labelTh: PUBLIC,
    activeFrom: PUBLIC,
    endedOn: PUBLIC,
    noneReason: OFFICIAL, // an explanation
    version: PUBLIC,
    deletedCentres: OFFICIAL,
    obligations: PUBLIC,
  },
  actions: {
    manage: { roles: ['DLA_ADMIN', 'DLA_EDITOR'] },
    answerNone: { roles: ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER'] }, // the province's own answer
  },
})
