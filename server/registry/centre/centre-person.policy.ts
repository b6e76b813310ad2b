import { definePolicy, OFFICIAL, PUBLIC, privateField } from '../../access/policy.ts'

/** Who sees what of a centre's people. They are edited as part of their centre. */
export const centrePersonPolicy = definePolicy({
  noun: 'CentrePerson',
  scope: 'RECORDS',
  fields: {
    id: PUBLIC, // it, position and version tell nothing by themselves, and only `people` leads here
    role: OFFICIAL,
    name: OFFICIAL,
    jobTitle: OFFICIAL,
    duty: OFFICIAL,
    officePhone: OFFICIAL, // says who the officer is; the centre's own numbers are public
    mobile: privateField('PHONE'),
    email: privateField('EMAIL'),
    line: privateField('TEXT'),
    position: PUBLIC,
    version: PUBLIC,
  },
  actions: {},
})
