import type { FieldPath } from 'react-hook-form'
import { type CentreValues, EMPTY_CENTRE } from './centre-values.ts'

const RENAMED: Record<string, FieldPath<CentreValues>> = {
  district: 'districtId',
  coordinates: 'lat',
}

/** The form's field for a path of the API (`people.0.mobile`, `members.1.from`, `district`, `phones.0`); an unknown one lands on the name. */
export function formField(path: string): FieldPath<CentreValues> {
  const [head = '', index, part] = path.split('.')
  const renamed = RENAMED[head]
  if (renamed) return renamed
  const isList = head === 'people' || head === 'members'
  if (isList && index !== undefined && part !== undefined) return path as FieldPath<CentreValues>
  return head in EMPTY_CENTRE ? (head as FieldPath<CentreValues>) : 'remarks'
}
