import { registerEnumType } from 'type-graphql'

const words = <T extends string>(...names: readonly T[]) =>
  Object.fromEntries(names.map((n) => [n, n])) as Record<T, T>

export const SavedScreenEnum = words(
  'OVERVIEW',
  'MATRIX',
  'MAP',
  'OBLIGATIONS',
  'UNITS',
  'LAOS',
  'CENTRES',
  'SIGNS',
  'PEOPLE',
  'FOLLOW_UP',
)
registerEnumType(SavedScreenEnum, { name: 'SavedScreen', description: 'A screen of the console.' })
export type SavedScreen = keyof typeof SavedScreenEnum

export const ViewAudienceEnum = words('ME', 'OFFICE', 'ROLE')
registerEnumType(ViewAudienceEnum, {
  name: 'ViewAudience',
  description: 'Who finds a saved view.',
  valuesConfig: {
    ME: { description: 'Its owner.' },
    OFFICE: { description: 'Whoever has the same role in the same area.' },
    ROLE: { description: 'Whoever has the same role, anywhere.' },
  },
})
export type ViewAudience = keyof typeof ViewAudienceEnum
