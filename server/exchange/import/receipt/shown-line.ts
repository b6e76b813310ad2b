import { type Place, seesValue } from '../../../access/authorise.ts'
import { type FieldRule, OFFICIAL, type Policy, PUBLIC } from '../../../access/policy.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { centrePolicy } from '../../../registry/centre/centre.policy.ts'
import { centrePersonPolicy } from '../../../registry/centre/centre-person.policy.ts'
import { laoPolicy } from '../../../registry/lao/lao.policy.ts'
import { signInstallationPolicy } from '../../../registry/sign/sign-installation.policy.ts'
import { PEOPLE } from '../centres/person.columns.ts'
import { EXPORTED_COLUMNS, SUBJECT_COLUMNS } from '../subject/subject.columns.ts'
import type { ImportKind, ReceiptLine } from './receipt.ts'

type Said = Pick<ReceiptLine, 'field' | 'value' | 'details'>

/** What a row is about and where it stands: register data, shown to everybody. */
const OF_THE_REGISTER = new Set([
  ...[...SUBJECT_COLUMNS, ...EXPORTED_COLUMNS].map(({ field }) => field),
  ...['province', 'centre_name'],
])

/** Columns that the API names otherwise than by their own name in camel case. */
const RENAMED: Readonly<Record<string, string>> = {
  district_id: 'district',
  host_lao_id: 'hostLao',
  host_lao_code: 'hostLao',
  member_codes: 'members',
}

const NOUNS: Readonly<Record<ImportKind, Policy>> = {
  REGISTER: laoPolicy,
  CENTRES: centrePolicy,
  SIGNS: signInstallationPolicy,
}

/**
 * What a line of a receipt tells this reader today: values of fields that may not be seen where the record lies are left
 * out, whoever made the import. A field that no policy knows is official.
 */
export function shownLine<Line extends Said>(
  viewer: Viewer,
  kind: ImportKind,
  place: Place,
  line: Line,
): Line {
  const shows = (field: string) => seesValue(viewer, ruleOf(kind, field), place)
  if (line.field !== null && !shows(line.field)) return { ...line, value: null, details: {} }
  if (line.field !== null) return line
  const details = Object.entries(line.details).filter(([field, value]) => !isChange(value) || shows(field))
  return { ...line, details: Object.fromEntries(details) }
}

/** `{from, to}` of a field; anything else in `details` is a word of a message. */
function isChange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value
}

function ruleOf(kind: ImportKind, field: string): FieldRule {
  if (OF_THE_REGISTER.has(field)) return PUBLIC
  const person = kind === 'CENTRES' && PEOPLE.find(({ prefix }) => field.startsWith(`${prefix}_`))
  const policy: Policy = person ? centrePersonPolicy : NOUNS[kind]
  const column = person ? field.slice(person.prefix.length + 1) : field
  const name = RENAMED[column] ?? column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return policy.fields[name] ?? OFFICIAL
}
