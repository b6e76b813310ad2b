import { isAudited } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Conflict } from '../../errors.ts'
import type { Reveal } from '../../read/reveals.ts'
import type { ConflictDetails } from '../payloads/refusal.ts'
import type { CentrePerson } from './centre-person.entity.ts'
import { centrePersonPolicy } from './centre-person.policy.ts'

const PRIVATE = ['mobile', 'email', 'line'] as const

/** A conflict over the people of a centre shows the stored ones, private contacts and all. */
export function revealedByConflict(
  viewer: Viewer,
  conflict: Conflict,
  people: readonly CentrePerson[],
): Reveal[] {
  const { fields } = conflict.extensions as unknown as ConflictDetails
  if (!fields.some(({ field }) => field === 'people')) return []
  const audited = PRIVATE.filter((field) => isAudited(viewer, centrePersonPolicy.fields[field]))
  return people.flatMap((person) => {
    const shown = audited.filter((field) => person[field] !== null)
    return shown.length > 0 ? [{ noun: 'CentrePerson', id: person.id, fields: shown }] : []
  })
}
