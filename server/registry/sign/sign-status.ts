import { registerEnumType } from 'type-graphql'

export const SignStatusEnum = { INSTALLED: 'INSTALLED', NOT_INSTALLED: 'NOT_INSTALLED' } as const
export type SignStatus = keyof typeof SignStatusEnum

registerEnumType(SignStatusEnum, {
  name: 'SignStatus',
  description: 'Whether the sign is up. No answer is missing, and is not a status.',
  valuesConfig: {
    INSTALLED: { description: 'Installed (ติดตั้งแล้ว).' },
    NOT_INSTALLED: { description: 'Not installed (ยังไม่ได้ติดตั้ง), with reason and planned date.' },
  },
})
