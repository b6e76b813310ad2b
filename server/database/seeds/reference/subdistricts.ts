import { addressDirectory } from './address-directory.ts'
import { districtCodeOf } from './districts.ts'
import { BANGKOK } from './province-facts.ts'
import { currentSubdistrictCodes } from './subdistrict-codes.ts'
import { NOT_SUBDISTRICTS, SUBDISTRICT_CORRECTIONS } from './subdistrict-corrections.ts'
import { SUBDISTRICT_ENGLISH } from './subdistrict-english.ts'

/** A subdistrict as the register starts with it. */
export interface ReferenceSubdistrict {
  /** TIS 1099, six digits; the first four are the district's. */
  code: string
  districtCode: string
  nameTh: string
  nameEn: string
  /** The first of its postcodes. */
  postcode: string
}

/**
 * The 7,256 subdistricts of the 76 provinces, in the order of their codes. Bangkok's are left out: the Department has
 * no centre there, and the directory's English names for them are unusable.
 *
 * @throws Error when a subdistrict has no code of its district or two share one, which a new release may bring.
 */
export function referenceSubdistricts(): ReferenceSubdistrict[] {
  const current = currentSubdistrictCodes()
  const found = new Map<string, ReferenceSubdistrict>()
  for (const row of addressDirectory) {
    const districtCode = districtCodeOf(row)
    const key = `${districtCode} ${row.subdistrictTh}`
    // No postcode: an uninhabited island. A second row of one name: a second postcode.
    if (row.postcode === '' || districtCode.startsWith(BANGKOK) || NOT_SUBDISTRICTS.has(key)) continue
    const correction = SUBDISTRICT_CORRECTIONS[key]
    const own = row.subdistrictCode.startsWith(districtCode) ? row.subdistrictCode : undefined
    const code = correction?.code ?? current.get(key) ?? own
    if (code === undefined)
      throw new Error(`no code for subdistrict ${row.subdistrictTh} of district ${districtCode}`)
    const nameTh = correction?.nameTh ?? row.subdistrictTh
    const other = found.get(code)
    if (other && other.nameTh !== nameTh)
      throw new Error(`subdistricts ${other.nameTh} and ${nameTh} share ${code}`)
    if (other) continue
    const nameEn = correction?.nameEn ?? SUBDISTRICT_ENGLISH.get(code) ?? row.subdistrictEn
    found.set(code, { code, districtCode, nameTh, nameEn, postcode: row.postcode })
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}
