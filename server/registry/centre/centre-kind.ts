import { registerEnumType } from 'type-graphql'

export const CentreKindEnum = { ASSISTANCE: 'ASSISTANCE', JOINT: 'JOINT' } as const
export type CentreKind = keyof typeof CentreKindEnum

registerEnumType(CentreKindEnum, {
  name: 'CentreKind',
  description: 'The two kinds of centre; they are never added together.',
  valuesConfig: {
    ASSISTANCE: { description: "An LAO's own assistance centre (ศูนย์ช่วยเหลือประชาชนของ อปท.)." },
    JOINT: { description: 'A joint operation centre (ศูนย์ปฏิบัติการร่วมฯ, สถานที่กลาง), recorded by the province.' },
  },
})
