import { createUnionType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'
import { OrderDocumentSaved } from './order-document-saved.type.ts'

export const OrderDocumentPayload = createUnionType({
  name: 'OrderDocumentPayload',
  description: 'The centre with its order documents, or why they were not saved.',
  types: () => [OrderDocumentSaved, ...refusals] as const,
})
