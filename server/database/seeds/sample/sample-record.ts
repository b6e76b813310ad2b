import { createHash } from 'node:crypto'

/** One centre with all that belongs to it, as it stands after an edit; columns as in the tables. */
export interface SampleRecord {
  centre: CentreRow
  people: PersonRow[]
  members: MemberRow[]
  sign: SignRow | null
  photos: PhotoRow[]
}

export interface CentreRow {
  id: string
  kind: 'ASSISTANCE' | 'JOINT'
  lao_id: string | null
  slot_id: string | null
  name: string
  address_no: string | null
  moo: string | null
  subdistrict: string | null
  district_code: string
  postcode: string | null
  lat: number | null
  lon: number | null
  phones: { number: string; extension: string | null; kind: string }[]
  email: string | null
  website: string | null
  opening_hours: string | null
  order_number: string | null
  order_date: string | null
  help_fields: string[]
  host_lao_id: string | null
  host_place: string | null
  confirmed_none: string[]
  recorded_by: string
  on_behalf: boolean
}

export interface PersonRow {
  id: string
  centre_id: string
  role: 'HEAD' | 'COORDINATOR'
  name: string
  job_title: string | null
  office_phone: string | null
  mobile: string | null
  email: string | null
  position: number
}

export interface MemberRow {
  id: string
  centre_id: string
  lao_id: string
}

export interface SignRow {
  id: string
  centre_id: string
  physical_sign_id: string
  status: 'INSTALLED' | 'NOT_INSTALLED'
  position: 'FENCE' | 'BUILDING_FRONT' | 'OTHER' | null
  position_other: string | null
  installed_on: string | null
  reason_not_installed: string | null
  planned_on: string | null
  recorded_by: string
  on_behalf: boolean
}

export interface PhotoRow {
  id: string
  sign_id: string
  sha256: string
  dhash: string | null
  taken_at: string | null
  taken_lat: number | null
  taken_lon: number | null
}

/** The content hash of the one picture that several sample centres use. */
export const SHARED_PICTURE = createHash('sha256').update('one sample photo').digest('hex')

/** The perceptual hash of pictures that look almost the same. */
export const ALIKE_PICTURE = '1f3e5c78f0e1c387'
