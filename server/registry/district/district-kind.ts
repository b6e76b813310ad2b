import { registerEnumType } from 'type-graphql'

export const DistrictKindEnum = { AMPHOE: 'AMPHOE', KHET: 'KHET' } as const
export type DistrictKind = keyof typeof DistrictKindEnum

registerEnumType(DistrictKindEnum, {
  name: 'DistrictKind',
  description: 'What the Ministry calls the unit below a province.',
  valuesConfig: {
    AMPHOE: { description: 'District (อำเภอ).' },
    KHET: { description: 'District of Bangkok (เขต).' },
  },
})
