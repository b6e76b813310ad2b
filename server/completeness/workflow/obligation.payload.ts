import { createUnionType } from 'type-graphql'
import { refusals } from '../../registry/payloads/refusal.ts'
import { ObligationsSaved } from './obligation-saved.type.ts'

export const ObligationPayload = createUnionType({
  name: 'ObligationPayload',
  description: 'What is owed as it is now, or why nothing was changed.',
  types: () => [ObligationsSaved, ...refusals] as const,
})
