import { registerEnumType } from 'type-graphql'

export const LaoTypeEnum = {
  PAO: 'PAO',
  CITY: 'CITY',
  TOWN: 'TOWN',
  SUBDISTRICT_MUNICIPALITY: 'SUBDISTRICT_MUNICIPALITY',
  SAO: 'SAO',
  SPECIAL: 'SPECIAL',
} as const
export type LaoType = keyof typeof LaoTypeEnum

registerEnumType(LaoTypeEnum, {
  name: 'LaoType',
  description: 'Type of a local administrative organisation (ประเภท อปท.).',
  valuesConfig: {
    PAO: { description: 'Provincial administrative organisation (องค์การบริหารส่วนจังหวัด, อบจ.).' },
    CITY: { description: 'City municipality (เทศบาลนคร, ทน.).' },
    TOWN: { description: 'Town municipality (เทศบาลเมือง, ทม.).' },
    SUBDISTRICT_MUNICIPALITY: { description: 'Subdistrict municipality (เทศบาลตำบล, ทต.).' },
    SAO: { description: 'Subdistrict administrative organisation (องค์การบริหารส่วนตำบล, อบต.).' },
    SPECIAL: { description: 'Special form: the City of Pattaya (เมืองพัทยา).' },
  },
})
