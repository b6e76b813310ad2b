import { registerEnumType } from 'type-graphql'

export const PersonRoleEnum = { HEAD: 'HEAD', COORDINATOR: 'COORDINATOR', OFFICER: 'OFFICER' } as const
export type PersonRole = keyof typeof PersonRoleEnum

registerEnumType(PersonRoleEnum, {
  name: 'PersonRole',
  description: 'What somebody is at a centre.',
  valuesConfig: {
    HEAD: { description: 'Head of the centre (หัวหน้าศูนย์); at most one.' },
    COORDINATOR: { description: 'Coordinator (ผู้ประสานงาน).' },
    OFFICER: { description: 'Officer (เจ้าหน้าที่).' },
  },
})
