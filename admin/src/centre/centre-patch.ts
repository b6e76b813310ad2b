import type { CentreFieldsInput } from '../gql/graphql.ts'
import type { CentreValues } from './centre-values.ts'

type Dirty = Partial<Record<keyof CentreValues, unknown>>

/** Fields of the form in the words of the API, only those in `fields`. */
function inApiWords(values: CentreValues, fields: readonly (keyof CentreValues)[]): CentreFieldsInput {
  const input: Record<string, unknown> = {}
  for (const field of fields) {
    switch (field) {
      case 'districtId':
        input.district = values.districtId || null
        break
      case 'phones':
        input.phones = values.phones ? [values.phones] : []
        break
      case 'helpFields':
        input.helpFields = values.helpFields
          .split(/[,\n]/)
          .map((each) => each.trim())
          .filter(Boolean)
        break
      case 'hostLao':
        input.hostLao = values.hostLao?.id ?? null
        break
      case 'members':
        input.members = values.members.map(({ id, from, to }) => ({ lao: id, from, to: to ?? undefined }))
        break
      case 'people':
        input.people = values.people.map(({ personId, ...person }) => ({
          ...(personId ? { id: personId } : {}),
          ...person,
        }))
        break
      case 'lat':
      case 'lon':
        // A point is one value: both halves travel together.
        input.lat = values.lat || null
        input.lon = values.lon || null
        break
      default:
        input[field] = values[field] === '' ? null : values[field]
    }
  }
  return input as CentreFieldsInput
}

/** The fields a person changed, and the same fields as they were read: a conflict then names only what others changed. */
export function centrePatch(
  values: CentreValues,
  read: CentreValues,
  dirty: Dirty,
): { changes: CentreFieldsInput; base: CentreFieldsInput } {
  const fields = (Object.keys(dirty) as (keyof CentreValues)[]).filter((field) => isDirty(dirty[field]))
  return { changes: inApiWords(values, fields), base: inApiWords(read, fields) }
}

function isDirty(mark: unknown): boolean {
  if (Array.isArray(mark)) return mark.some(isDirty)
  if (typeof mark === 'object' && mark !== null) return Object.values(mark).some(isDirty)
  return mark === true
}
