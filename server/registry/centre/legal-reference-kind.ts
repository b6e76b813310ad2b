import { registerEnumType } from 'type-graphql'

export const LegalReferenceKindEnum = {
  LAW: 'LAW',
  REGULATION: 'REGULATION',
  ANNOUNCEMENT: 'ANNOUNCEMENT',
  LETTER: 'LETTER',
  ORDER: 'ORDER',
} as const
export type LegalReferenceKind = keyof typeof LegalReferenceKindEnum

registerEnumType(LegalReferenceKindEnum, {
  name: 'LegalReferenceKind',
  description: 'What sort of document it is.',
  valuesConfig: {
    LAW: { description: 'Act (กฎหมาย).' },
    REGULATION: { description: 'Regulation (ระเบียบ).' },
    ANNOUNCEMENT: { description: 'Announcement (ประกาศ).' },
    LETTER: { description: 'Circular (หนังสือเวียน).' },
    ORDER: { description: 'Order (คำสั่ง).' },
  },
})
