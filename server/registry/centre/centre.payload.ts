import { createUnionType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'
import { CentreSaved } from './centre-saved.type.ts'

export const CentrePayload = createUnionType({
  name: 'CentrePayload',
  description: 'The saved centre, or why it was not saved.',
  types: () => [CentreSaved, ...refusals] as const,
})
