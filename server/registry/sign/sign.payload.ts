import { createUnionType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'
import { SignSaved } from './sign-saved.type.ts'

export const SignPayload = createUnionType({
  name: 'SignPayload',
  description: 'The saved sign, or why it was not saved.',
  types: () => [SignSaved, ...refusals] as const,
})
