import { createUnionType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'
import { CentreDeleted } from './centre-deleted.type.ts'

export const CentreDeletedPayload = createUnionType({
  name: 'CentreDeletedPayload',
  description: 'That the centre was deleted, or why not.',
  types: () => [CentreDeleted, ...refusals] as const,
})
