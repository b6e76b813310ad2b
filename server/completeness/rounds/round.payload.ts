import { createUnionType } from 'type-graphql'
import { refusals } from '../../registry/payloads/refusal.ts'
import { RoundSaved } from './round-saved.type.ts'

export const RoundPayload = createUnionType({
  name: 'RoundPayload',
  description: 'The saved round, or why it was not saved.',
  types: () => [RoundSaved, ...refusals] as const,
})
