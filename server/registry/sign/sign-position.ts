import { registerEnumType } from 'type-graphql'

export const SignPositionEnum = { FENCE: 'FENCE', BUILDING_FRONT: 'BUILDING_FRONT', OTHER: 'OTHER' } as const
export type SignPosition = keyof typeof SignPositionEnum

registerEnumType(SignPositionEnum, {
  name: 'SignPosition',
  description: 'Where the sign stands.',
  valuesConfig: {
    FENCE: { description: 'Along the fence of the office (ริมรั้วที่ทำการ).' },
    BUILDING_FRONT: { description: 'On the front of the building (หน้าอาคารที่ทำการ).' },
    OTHER: { description: 'Elsewhere (อื่น ๆ), said in positionOther.' },
  },
})
