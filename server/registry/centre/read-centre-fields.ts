import { parseHouseNumber } from '../../text/address.ts'
import { helpFieldOf } from '../../text/help-field.ts'
import type { Phone } from '../../text/phone-number.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { houseNumber, moo, postcode } from '../input/address-field.ts'
import { email, website } from '../input/contact-field.ts'
import { coordinates } from '../input/coordinates-field.ts'
import { date } from '../input/date-field.ts'
import type { FieldReader, Findings } from '../input/findings.ts'
import { phoneList, phoneText } from '../input/phone-field.ts'
import { text } from '../input/text-field.ts'
import type { Centre } from './centre.entity.ts'
import type { CentreFieldsInput } from './centre-fields.input.ts'
import { readConfirmedNone } from './confirmed-none.ts'

/** How each plain field is read. */
const READERS = {
  name: text(),
  addressNo: houseNumber,
  moo,
  road: text(200),
  subdistrict: text(100),
  postcode,
  fax: phoneText,
  email,
  website,
  line: text(100),
  facebook: text(300),
  hotline: phoneText,
  openingHours: text(),
  establishedOn: date,
  orderNumber: text(100),
  orderDate: date,
  hostPlace: text(),
  remarks: text(2000),
} satisfies Partial<Record<keyof CentreFieldsInput, FieldReader<string>>>

type PlainField = keyof typeof READERS

/** The values wanted for the fields sent, as the row holds them. References, people and members are read elsewhere. */
export type PlainCentreValues = Partial<Record<PlainField, string | null>> & {
  lat?: number | null
  lon?: number | null
  phones?: Phone[]
  helpFields?: string[]
  confirmedNone?: string[]
}

/** What of the stored record the reading of some fields leans on. */
export type StoredFields = Pick<Centre, 'kind' | 'lat' | 'lon' | 'confirmedNone'>

/** Reads the plain fields of an input as people write them; what cannot be understood goes into `findings`. */
export function readCentreFields(
  input: CentreFieldsInput,
  stored: StoredFields,
  findings: Findings,
): PlainCentreValues {
  const values: PlainCentreValues = {}
  for (const field of Object.keys(READERS) as PlainField[]) {
    const written = input[field]
    if (written !== undefined) values[field] = READERS[field](written, field, findings)
  }
  const mooWithin = input.moo === undefined ? parseHouseNumber(input.addressNo).moo : null
  if (mooWithin !== null) values.moo = mooWithin // `109 ม.9` in the field of the house number
  if (input.lat !== undefined || input.lon !== undefined) {
    const { lat = stored.lat, lon = stored.lon } = input
    Object.assign(values, coordinates(lat, lon, findings))
  }
  if (input.phones !== undefined) values.phones = phoneList(input.phones, 'phones', findings)
  if (input.helpFields !== undefined) values.helpFields = readHelpFields(input.helpFields ?? [])
  readConfirmedNone(input, stored.confirmedNone, values, findings)
  refuseJointOnly(input, stored.kind, findings)
  return values
}

function readHelpFields(written: readonly string[]): string[] {
  return [...new Set(written.flatMap((each) => valueOrNull(each) ?? []).map(helpFieldOf))]
}

const JOINT_ONLY = ['hostLao', 'hostPlace', 'members'] as const

function refuseJointOnly(input: CentreFieldsInput, kind: Centre['kind'], findings: Findings): void {
  if (kind === 'JOINT') return
  for (const field of JOINT_ONLY) {
    const value = input[field]
    if (value === undefined || value === null || value.length === 0) continue
    findings.add(field, 'ONLY_JOINT', {
      th: 'ใช้กับศูนย์ปฏิบัติการร่วม (สถานที่กลาง) เท่านั้น',
      en: 'Only a joint centre has this.',
    })
  }
}
