import { registerEnumType } from 'type-graphql'

export const DistrictKind = { AMPHOE: 'AMPHOE', KHET: 'KHET' } as const
export type DistrictKind = keyof typeof DistrictKind

registerEnumType(DistrictKind, {
  name: 'DistrictKind',
  description: 'What the Ministry calls the unit below a province.',
  valuesConfig: {
    AMPHOE: { description: 'District (อำเภอ).' },
    KHET: { description: 'District of Bangkok (เขต).' },
  },
})
