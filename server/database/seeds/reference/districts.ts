import { type AddressRow, addressDirectory } from './address-directory.ts'
import { DISTRICT_CODES, DISTRICT_ENGLISH } from './district-corrections.ts'
import { BANGKOK } from './province-facts.ts'

/** A district as the register starts with it. */
export interface ReferenceDistrict {
  /** TIS 1099, four digits; the first two are the province's. */
  code: string
  provinceCode: string
  nameTh: string
  nameEn: string
  /** `khet` in Bangkok, `amphoe` elsewhere. */
  kind: 'amphoe' | 'khet'
  /** The postcode of most of its subdistricts. */
  postcode: string
}

/** The code of the district a row of the directory belongs to, corrected where the directory's is wrong or missing. */
export function districtCodeOf(row: AddressRow): string {
  return DISTRICT_CODES[`${row.provinceTh} ${row.districtTh}`] ?? row.districtCode
}

/** All 878 districts and Bangkok's 50, in the order of their codes. */
export function referenceDistricts(): ReferenceDistrict[] {
  const rows = new Map<string, AddressRow[]>()
  for (const row of addressDirectory) {
    const code = districtCodeOf(row)
    rows.set(code, [...(rows.get(code) ?? []), row])
  }
  return [...rows].map(([code, listed]) => district(code, listed)).sort((a, b) => (a.code < b.code ? -1 : 1))
}

function district(code: string, listed: readonly AddressRow[]): ReferenceDistrict {
  const row = listed[0] as AddressRow
  const provinceCode = code.slice(0, 2)
  return {
    code,
    provinceCode,
    nameTh: row.districtTh,
    nameEn: DISTRICT_ENGLISH[code] ?? row.districtEn,
    kind: provinceCode === BANGKOK ? 'khet' : 'amphoe',
    postcode: commonest(listed.map(({ postcode }) => postcode).filter((postcode) => postcode !== '')),
  }
}

function commonest(values: readonly string[]): string {
  const count = new Map<string, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  const [best] = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!best) throw new Error('a district without a postcode')
  return best[0]
}
