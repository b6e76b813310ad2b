import { registerEnumType } from 'type-graphql'

export const ImportKindEnum = { REGISTER: 'REGISTER', CENTRES: 'CENTRES', SIGNS: 'SIGNS' } as const
registerEnumType(ImportKindEnum, {
  name: 'ImportKind',
  description: 'What a file holds: the register, basic data of centres, or signs (ชนิดของไฟล์นำเข้า).',
})

export const ImportOutcomeEnum = { ACCEPTED: 'ACCEPTED', REFUSED: 'REFUSED', FAILED: 'FAILED' } as const
registerEnumType(ImportOutcomeEnum, {
  name: 'ImportOutcome',
  description: 'REFUSED and FAILED changed nothing (ผลการนำเข้า).',
})

export const ImportLineKindEnum = {
  CREATED: 'CREATED',
  CHANGED: 'CHANGED',
  ENDED: 'ENDED',
  REFUSED: 'REFUSED',
  WARNING: 'WARNING',
  QUESTION: 'QUESTION',
} as const
registerEnumType(ImportLineKindEnum, {
  name: 'ImportLineKind',
  description: 'What became of a row, or what was found in it.',
})
