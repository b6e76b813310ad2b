import { createUnionType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'
import { PhotoSaved } from './photo-saved.type.ts'

export const PhotoPayload = createUnionType({
  name: 'PhotoPayload',
  description: 'The sign with its photos, or why they were not saved.',
  types: () => [PhotoSaved, ...refusals] as const,
})
