import { createUnionType } from 'type-graphql'
import { CentreSaved } from '../registry/centre/centre-saved.type.ts'
import { refusals } from '../registry/payloads/refusal.ts'
import { SignSaved } from '../registry/sign/sign-saved.type.ts'

export const RestoreFieldsPayload = createUnionType({
  name: 'RestoreFieldsPayload',
  description: 'The record with the former values, or why it was not saved.',
  types: () => [CentreSaved, SignSaved, ...refusals] as const,
})
