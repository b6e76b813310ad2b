import type { LaoType } from '../../../text/lao-type.ts'
import type { Random } from '../random.ts'
import { pointInProvince } from '../reference/outline.ts'
import { BANGKOK, PROVINCE_FACTS } from '../reference/province-facts.ts'
import { referenceProvinces } from '../reference/provinces.ts'
import { referenceSubdistricts } from '../reference/subdistricts.ts'
import { sampleUuid } from './sample-uuid.ts'

/** A sample LAO, with the columns of table `lao`; province and district by code. */
export interface SampleLao {
  id: string
  code: string
  type: LaoType
  name_th: string
  name_en: string
  province_code: string
  district_code: string
  /** The subdistrict its office stands in; null for a PAO. Not a column. */
  subdistrict: string | null
  address_no: string
  moo: string | null
  postcode: string
  lat: number | null
  lon: number | null
  website: string | null
}

const DIGITS: Readonly<Record<LaoType, string>> = {
  PAO: '02',
  CITY: '03',
  TOWN: '04',
  SUBDISTRICT_MUNICIPALITY: '05',
  SAO: '06',
  SPECIAL: '03', // as Pattaya's real code
}

/** Sample numbers within a district begin here; real ones stay far below, so no sample code is a real one. */
const FIRST_NUMBER = 51

/** Where the one special administration stands. */
const PATTAYA = { subdistrict: '200405', name_th: 'เมืองพัทยา', name_en: 'Pattaya City' }

/**
 * One LAO for each subdistrict outside Bangkok and one PAO for each province, in the order of their codes. Types come in
 * about the shares of the real register: 30 cities, 195 towns, 29 in a hundred subdistrict municipalities, the rest SAOs.
 */
export function sampleLaos(random: Random, at: Date): SampleLao[] {
  const numbers = new Map<string, number>()
  const codeOf = (type: LaoType, district: string) => {
    const number = numbers.get(district) ?? FIRST_NUMBER
    numbers.set(district, number + 1)
    return `${DIGITS[type]}${district}${number}`
  }
  const place = (province: string, seed: number) =>
    random.chance(0.62) ? pointInProvince(province, seed) : { lat: null, lon: null } // as many as the real register has

  const lao = (type: LaoType, district_code: string, name_th: string, name_en: string, seed: number) => {
    const code = codeOf(type, district_code)
    return {
      id: sampleUuid(random, at),
      code,
      type,
      name_th,
      name_en,
      province_code: district_code.slice(0, 2),
      district_code,
      address_no: String(random.whole(1, 299)),
      moo: type === 'SAO' ? String(random.whole(1, 12)) : null,
      ...place(district_code.slice(0, 2), seed),
      website: random.chance(0.5) ? `https://sample-${code}.example/` : null,
    }
  }

  const paos = referenceProvinces()
    .filter(({ code }) => code !== BANGKOK)
    .map((province) => ({
      ...lao('PAO', `${province.code}01`, province.nameTh, province.nameEn, 0),
      subdistrict: null,
      postcode: `${province.code}000`,
    }))
  const others = referenceSubdistricts().map((subdistrict, index) => {
    const { code, districtCode, nameTh, nameEn, postcode } = subdistrict
    const made =
      code === PATTAYA.subdistrict
        ? lao('SPECIAL', districtCode, PATTAYA.name_th, PATTAYA.name_en, index)
        : lao(typeOf(random, code), districtCode, nameTh, nameEn, index)
    return { ...made, subdistrict: nameTh, postcode }
  })
  return [...paos, ...others]
}

const POPULOUS = new Set(
  ['11', '12', '13', '14', '20', '21', '30', '34', '40', '41', '50', '52', '57', '60', '65'].concat(
    ...['67', '70', '72', '73', '74', '80', '81', '83', '84', '90', '92', '94', '95', '48', '45'],
  ),
)

function typeOf(random: Random, subdistrict: string): LaoType {
  const [province, district, number] = [
    subdistrict.slice(0, 2),
    subdistrict.slice(2, 4),
    subdistrict.slice(4),
  ]
  if (district === '01' && number === '01') return POPULOUS.has(province) ? 'CITY' : 'TOWN'
  return random.weighted([
    ['TOWN', 149], // with the seats above: 195
    ['SUBDISTRICT_MUNICIPALITY', 2247],
    ['SAO', 5300],
  ])
}

/** Codes of the provinces that have LAOs. */
export const PROVINCES_IN_SCOPE: readonly string[] = PROVINCE_FACTS.map(([code]) => code).filter(
  (code) => code !== BANGKOK,
)
