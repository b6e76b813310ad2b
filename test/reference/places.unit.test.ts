import { describe, expect, it } from '@jest/globals'
import { referenceDistricts } from '../../server/database/seeds/reference/districts.ts'
import { referenceProvinces } from '../../server/database/seeds/reference/provinces.ts'
import { referenceRegions } from '../../server/database/seeds/reference/regions.ts'
import { referenceSubdistricts } from '../../server/database/seeds/reference/subdistricts.ts'
import { normaliseText } from '../../server/text/normalise.ts'

const provinces = referenceProvinces()
const districts = referenceDistricts()
const subdistricts = referenceSubdistricts()

const codes = (places: readonly { code: string }[]) => places.map(({ code }) => code)
const named = <T extends { nameTh: string }>(places: readonly T[], name: string) =>
  places.find(({ nameTh }) => nameTh === name)

describe('the reference provinces', () => {
  it('are 77, Bangkok alone out of scope', () => {
    expect(provinces).toHaveLength(77)
    expect(codes(provinces.filter(({ inScope }) => !inScope))).toEqual(['10'])
  })

  it('lie in six regions', () => {
    const count = (region: string) => provinces.filter(({ regionCode }) => regionCode === region).length
    expect(referenceRegions().map(({ code }) => [code, count(code)])).toEqual([
      ['NORTH', 9],
      ['NORTHEAST', 20],
      ['CENTRAL', 22],
      ['EAST', 7],
      ['WEST', 5],
      ['SOUTH', 14],
    ])
  })

  it('carry the code of Bueng Kan and the three names the directory gets wrong', () => {
    expect(named(provinces, 'บึงกาฬ')?.code).toBe('38')
    expect(['30', '60', '72'].map((code) => provinces.find((each) => each.code === code)?.nameEn)).toEqual([
      'Nakhon Ratchasima',
      'Nakhon Sawan',
      'Suphan Buri',
    ])
  })
})

describe('the reference districts', () => {
  it('are 878 amphoe and 50 khet', () => {
    expect(districts.filter(({ kind }) => kind === 'amphoe')).toHaveLength(878)
    expect(districts.filter(({ kind }) => kind === 'khet')).toHaveLength(50)
    expect(districts.every(({ kind, provinceCode }) => (kind === 'khet') === (provinceCode === '10'))).toBe(
      true,
    )
  })

  it('each lie in a province, and every province has its own first district', () => {
    const known = new Set(codes(provinces))
    expect(districts.filter(({ provinceCode }) => !known.has(provinceCode))).toEqual([])
    expect(codes(provinces).filter((code) => !codes(districts).includes(`${code}01`))).toEqual([])
  })

  it('carry the codes the directory gets wrong', () => {
    expect(districts.filter(({ provinceCode }) => provinceCode === '38')).toHaveLength(8)
    expect(named(districts, 'กัลยาณิวัฒนา')).toMatchObject({ code: '5025', nameEn: 'Galyani Vadhana' })
    expect(named(districts, 'แม่แจ่ม')).toMatchObject({ code: '5003' })
    expect(named(districts, 'น้ำปาด')).toMatchObject({ code: '5304', nameEn: 'Nam Pat' })
    expect(named(districts, 'ท่าปลา')).toMatchObject({ code: '5303' })
  })
})

describe('the reference subdistricts', () => {
  it('are 7,256, each in a district outside Bangkok, and no district is without', () => {
    expect(subdistricts).toHaveLength(7256)
    const amphoe = codes(districts.filter(({ kind }) => kind === 'amphoe'))
    expect([...new Set(subdistricts.map(({ districtCode }) => districtCode))].sort()).toEqual(amphoe)
    expect(subdistricts.filter(({ code, districtCode }) => !code.startsWith(districtCode))).toEqual([])
  })

  it('hold no name twice in a district', () => {
    const keys = subdistricts.map(({ districtCode, nameTh }) => `${districtCode} ${nameTh}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe.each([
  ['provinces', provinces],
  ['districts', districts],
  ['subdistricts', subdistricts],
])('every one of the %s', (_, places) => {
  it('has a code of its own, in order', () => {
    expect(codes(places)).toEqual([...new Set(codes(places))].sort())
  })

  it('has a Thai name as it is stored and an English one in Latin letters', () => {
    for (const { nameTh, nameEn } of places) {
      expect(nameTh).toMatch(/^[ก-๏ .-]+$/u)
      expect(nameTh).toBe(normaliseText(nameTh))
      expect(nameEn).toMatch(/^[A-Z][A-Za-z' -]+$/)
      expect(nameEn).toBe(nameEn.trim())
    }
  })
})

it('every postcode has five digits', () => {
  for (const { postcode } of [...districts, ...subdistricts]) expect(postcode).toMatch(/^[1-9]\d{4}$/)
})
