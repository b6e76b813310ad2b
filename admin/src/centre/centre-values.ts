import { formatPhone } from '../format/phone.ts'
import type { CentreRecordQuery, PersonRole } from '../gql/graphql.ts'
import type { Text } from '../i18n/use-text.ts'
import { helpField } from './shown-field.ts'

export type CentreRecord = NonNullable<CentreRecordQuery['centre']>

/** One row of the people form; a new person has no id. */
export interface PersonValues {
  personId: string | null
  role: PersonRole
  name: string
  jobTitle: string
  duty: string
  officePhone: string
  mobile: string
  email: string
  line: string
}

export interface LaoChoice {
  id: string
  fullNameTh: string
}

/** A member with its days, ISO or as typed; null: none; left out: for the server to say, as of one just added. */
export interface MemberChoice extends LaoChoice {
  from?: string | null
  to?: string | null
}

/** The form of a centre as people type it: texts, a day, lists. */
export interface CentreValues {
  name: string
  addressNo: string
  moo: string
  road: string
  subdistrict: string
  districtId: string
  postcode: string
  lat: string
  lon: string
  phones: string
  fax: string
  email: string
  website: string
  line: string
  facebook: string
  hotline: string
  openingHours: string
  establishedOn: string | null
  orderNumber: string
  orderDate: string | null
  helpFields: string
  hostLao: LaoChoice | null
  hostPlace: string
  confirmedNone: string[]
  remarks: string
  people: PersonValues[]
  members: MemberChoice[]
}

export const EMPTY_CENTRE: CentreValues = {
  name: '',
  addressNo: '',
  moo: '',
  road: '',
  subdistrict: '',
  districtId: '',
  postcode: '',
  lat: '',
  lon: '',
  phones: '',
  fax: '',
  email: '',
  website: '',
  line: '',
  facebook: '',
  hotline: '',
  openingHours: '',
  establishedOn: null,
  orderNumber: '',
  orderDate: null,
  helpFields: '',
  hostLao: null,
  hostPlace: '',
  confirmedNone: [],
  remarks: '',
  people: [],
  members: [],
}

const PLAIN = [
  'name',
  'addressNo',
  'moo',
  'road',
  'subdistrict',
  'postcode',
  'fax',
  'email',
  'website',
  'line',
  'facebook',
  'hotline',
  'openingHours',
  'orderNumber',
  'hostPlace',
  'remarks',
] as const

export function valuesOf(centre: CentreRecord, text: Text): CentreValues {
  const plain = Object.fromEntries(PLAIN.map((field) => [field, centre[field] ?? '']))
  return {
    ...EMPTY_CENTRE,
    ...plain,
    districtId: centre.district?.id ?? '',
    lat: centre.lat?.toString() ?? '',
    lon: centre.lon?.toString() ?? '',
    phones: centre.phones.map(formatPhone).join(', '),
    establishedOn: centre.establishedOn ?? null,
    orderDate: centre.orderDate ?? null,
    helpFields: centre.helpFields.map((each) => helpField(each, text)).join(', '),
    hostLao: centre.hostLao ?? null,
    confirmedNone: [...centre.confirmedNone],
    people: (centre.people ?? []).map((person) => ({
      personId: person.id,
      role: person.role ?? 'OFFICER',
      name: person.name ?? '',
      jobTitle: person.jobTitle ?? '',
      duty: person.duty ?? '',
      officePhone: person.officePhone ?? '',
      mobile: person.mobile ?? '',
      email: person.email ?? '',
      line: person.line ?? '',
    })),
    members: centre.members.filter(({ to }) => !to).map(({ lao, from }) => ({ ...lao, from: from ?? null })),
  }
}
