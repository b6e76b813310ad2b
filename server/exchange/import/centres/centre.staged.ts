import { STAGED_SUBJECT } from '../subject/read-subject.ts'
import { PEOPLE, PERSON_FIELDS } from './person.columns.ts'
import { NONEABLE } from './read-centre-row.ts'

/** Columns of `centre` that a cell fills as they stand, with their types; `phones` and lists included. */
export const PLAIN_FIELDS = {
  name: 'text',
  address_no: 'text',
  moo: 'text',
  road: 'text',
  subdistrict: 'text',
  postcode: 'text',
  lat: 'float8',
  lon: 'float8',
  phones: 'jsonb',
  opening_hours: 'text',
  established_on: 'date',
  order_number: 'text',
  order_date: 'date',
  help_fields: 'text[]',
  host_place: 'text',
  remarks: 'text',
  recorded_by: 'text',
} as const

const texts = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, 'text']))

export const PERSON_STAGED = PEOPLE.flatMap(({ prefix }) =>
  PERSON_FIELDS.map(({ field }) => `${prefix}_${field}`),
)

/** Columns of `staged` that a row of the centres template fills. */
export const STAGED_CENTRE: Readonly<Record<string, string>> = {
  ...STAGED_SUBJECT,
  ...PLAIN_FIELDS,
  ...texts(NONEABLE),
  none: 'text[]',
  district: 'text',
  host_lao_code: 'text',
  member_codes: 'text[]',
  ...texts(PERSON_STAGED),
}
