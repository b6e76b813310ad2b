import { website } from '../input/contact-field.ts'
import { date } from '../input/date-field.ts'
import type { Findings } from '../input/findings.ts'
import { text } from '../input/text-field.ts'
import type { LegalReference } from './legal-reference.entity.ts'
import type { LegalReferenceFieldsInput } from './legal-reference.input.ts'

/** The values of a legal basis, by field of the API; days are ISO. */
export type LegalReferenceValues = Partial<
  Pick<
    LegalReference,
    'centreKind' | 'kind' | 'titleTh' | 'number' | 'issuedOn' | 'clause' | 'url' | 'from' | 'to'
  >
>

const READERS = {
  titleTh: text(500),
  number: text(100),
  issuedOn: date,
  clause: text(100),
  url: website,
  from: date,
  to: date,
} as const

/** What was sent, read as people write it. */
export function readLegalReference(
  input: LegalReferenceFieldsInput,
  findings: Findings,
): LegalReferenceValues {
  const values: LegalReferenceValues = {}
  if (input.centreKind !== undefined) values.centreKind = input.centreKind
  if (input.kind) values.kind = input.kind
  if (input.kind === null) findings.add('kind', 'REQUIRED', REQUIRED)
  for (const [field, read] of Object.entries(READERS)) {
    const written = input[field as keyof typeof READERS]
    if (written !== undefined) Object.assign(values, { [field]: read(written, field, findings) })
  }
  if (values.titleTh === null) findings.add('titleTh', 'REQUIRED', REQUIRED)
  return values
}

/** What is stored, in the same form. */
export function storedLegalReference(reference: LegalReference): Required<LegalReferenceValues> {
  const { centreKind, kind, titleTh, number, issuedOn, clause, url, valid } = reference
  return { centreKind, kind, titleTh, number, issuedOn, clause, url, from: valid.from, to: valid.to }
}

/** Writes the values over a legal basis, new or stored. */
export function writeLegalReference(
  reference: LegalReference,
  values: Required<LegalReferenceValues>,
  findings: Findings,
): void {
  const { from, to, ...plain } = values
  if (from !== null && to !== null && to <= from) findings.add('to', 'BAD_PERIOD', BAD_PERIOD)
  findings.refuse()
  Object.assign(reference, plain, { valid: { from, to } })
}

export const REQUIRED = { th: 'กรุณาระบุ', en: 'Must be given.' }
const BAD_PERIOD = { th: 'วันสิ้นผลต้องอยู่หลังวันเริ่มใช้', en: 'The end must come after the start.' }
