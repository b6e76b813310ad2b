import type { CentreKind, CreateCentreInput } from '../gql/graphql.ts'
import type { CentreValues } from './centre-values.ts'

/** What a form is about: an existing centre, or the first record of an LAO or of a roster slot. */
export interface RecordTarget {
  /** Null while nothing has been recorded. */
  id: string | null
  version: number
  kind: CentreKind
  owner: Pick<CreateCentreInput, 'lao' | 'slot'>
  province: { id: string; code: string }
  /** Code of the LAO whose centre it is; null: a joint one. */
  lao: string | null
  values: CentreValues
}
