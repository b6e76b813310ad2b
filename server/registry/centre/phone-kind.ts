import { registerEnumType } from 'type-graphql'

export const PhoneKindEnum = { OFFICE: 'OFFICE', MOBILE: 'MOBILE', HOTLINE: 'HOTLINE', FAX: 'FAX' } as const
export type PhoneKind = keyof typeof PhoneKindEnum

registerEnumType(PhoneKindEnum, {
  name: 'PhoneKind',
  description: 'What a number is by the Thai numbering plan.',
  valuesConfig: {
    OFFICE: { description: 'Land line (โทรศัพท์สำนักงาน).' },
    MOBILE: { description: "The office's mobile (โทรศัพท์เคลื่อนที่ของสำนักงาน)." },
    HOTLINE: { description: 'Short code or free number (สายด่วน).' },
    FAX: { description: 'Fax (โทรสาร).' },
  },
})
