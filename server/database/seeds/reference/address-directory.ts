import { getDatabase, type IExpanded, setEngMode, setGeoMode } from 'thai-address-universal'

/** One subdistrict (or one of its postcodes) as the package `thai-address-universal` lists it. Codes may be wrong. */
export interface AddressRow {
  provinceCode: string
  provinceTh: string
  provinceEn: string
  districtCode: string
  districtTh: string
  districtEn: string
  subdistrictCode: string
  subdistrictTh: string
  subdistrictEn: string
  /** Empty for uninhabited islands, which are no subdistricts. */
  postcode: string
}

/** Read once when this module loads. The package's language and geocode modes are global; they are put back. */
export const addressDirectory: readonly AddressRow[] = await readDirectory()

async function readDirectory(): Promise<AddressRow[]> {
  await setGeoMode(true)
  await setEngMode(true)
  const english = getDatabase()
  await setEngMode(false) // only this switch makes the Thai rows carry codes too
  const thai = getDatabase()
  await setGeoMode(false)
  return thai.map((row, index) => {
    const same = english[index] as IExpanded
    if (same.sub_district_code !== row.sub_district_code || same.postal_code !== row.postal_code) {
      throw new Error(`thai-address-universal lists its languages in different order at row ${index}`)
    }
    return {
      provinceCode: row.province_code ?? '',
      provinceTh: row.province,
      provinceEn: same.province,
      districtCode: row.district_code ?? '',
      districtTh: row.district,
      districtEn: same.district,
      subdistrictCode: row.sub_district_code ?? '',
      subdistrictTh: row.sub_district,
      subdistrictEn: same.sub_district,
      postcode: row.postal_code,
    }
  })
}
