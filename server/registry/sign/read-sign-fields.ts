import { date } from '../input/date-field.ts'
import type { FieldReader, Findings } from '../input/findings.ts'
import { text } from '../input/text-field.ts'
import type { SignFieldsInput } from './sign-fields.input.ts'
import type { SignPosition } from './sign-position.ts'
import type { SignStatus } from './sign-status.ts'

/** How each written field is read. */
const READERS = {
  positionOther: text(200),
  installedOn: date,
  size: text(100),
  material: text(100),
  wording: text(500),
  reasonNotInstalled: text(500),
  plannedOn: date,
  remarks: text(2000),
} satisfies Partial<Record<keyof SignFieldsInput, FieldReader<string>>>

type WrittenField = keyof typeof READERS

/** The values wanted for the fields sent, as the row holds them. */
export type SignValues = Partial<Record<WrittenField, string | null>> & {
  status?: SignStatus | null
  position?: SignPosition | null
}

/** Reads an input as people write it; what cannot be understood goes into `findings`. */
export function readSignFields(input: SignFieldsInput, findings: Findings): SignValues {
  const values: SignValues = {}
  if (input.status !== undefined) values.status = input.status
  if (input.position !== undefined) values.position = input.position
  for (const field of Object.keys(READERS) as WrittenField[]) {
    const written = input[field]
    if (written !== undefined) values[field] = READERS[field](written, field, findings)
  }
  return values
}
