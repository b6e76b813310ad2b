import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fullName, parseLaoName, parseLaoType, shortName } from '../../server/text/lao-name.ts'
import { expandSearch } from '../../server/text/lao-search.ts'
import { LAO_TYPES, type LaoType } from '../../server/text/lao-type.ts'

describe('parseLaoType', () => {
  it.each<[string, LaoType]>([
    ['อบจ.', 'PAO'],
    ['องค์การบริหารส่วนจังหวัด', 'PAO'],
    ['เทศบาลนคร', 'CITY'],
    ['ทน.', 'CITY'],
    ['เทศบาลเมือง', 'TOWN'],
    ['ทม', 'TOWN'],
    ['เทศบาลตำบล', 'SUBDISTRICT_MUNICIPALITY'],
    ['เทศบาล ตําบล ', 'SUBDISTRICT_MUNICIPALITY'],
    ['ทต.', 'SUBDISTRICT_MUNICIPALITY'],
    ['อบต.', 'SAO'],
    ['อบต', 'SAO'],
    ['ท้องถิ่นรูปแบบพิเศษ', 'SPECIAL'],
    ['เมืองพัทยา', 'SPECIAL'],
    ['sao', 'SAO'],
    ['SUBDISTRICT_MUNICIPALITY', 'SUBDISTRICT_MUNICIPALITY'],
  ])('%j is %s', (word, type) => {
    expect(parseLaoType(word)).toBe(type)
  })

  it.each([null, '', '-', 'เทศบาล', 'สุขาภิบาล', 'อบต.ท่าเสา', 'toString'])('%j is no type', (word) => {
    expect(parseLaoType(word)).toBeNull()
  })
})

describe('the names of an LAO', () => {
  it.each<[LaoType, string, string, string]>([
    ['PAO', 'ตาก', 'องค์การบริหารส่วนจังหวัดตาก', 'อบจ.ตาก'],
    ['CITY', 'ขอนแก่น', 'เทศบาลนครขอนแก่น', 'ทน.ขอนแก่น'],
    ['TOWN', 'เมืองคง', 'เทศบาลเมืองเมืองคง', 'ทม.เมืองคง'],
    ['SUBDISTRICT_MUNICIPALITY', 'ท่าเสา', 'เทศบาลตำบลท่าเสา', 'ทต.ท่าเสา'],
    ['SAO', 'ท่าเสา', 'องค์การบริหารส่วนตำบลท่าเสา', 'อบต.ท่าเสา'],
    ['SPECIAL', 'เมืองพัทยา', 'เมืองพัทยา', 'เมืองพัทยา'],
  ])('%s %s', (type, name, full, short) => {
    expect(fullName(type, name)).toBe(full)
    expect(shortName(type, name)).toBe(short)
    expect(parseLaoName(full)).toEqual({ type, name })
    expect(parseLaoName(short)).toEqual({ type, name })
  })

  it('are read with a space after the type', () => {
    expect(parseLaoName(' อบต. ท่าเสา ')).toEqual({ type: 'SAO', name: 'ท่าเสา' })
  })

  it.each(['ท่าเสา', 'เทศบาลตำบล', 'อบต.', '', null])('%j is no full name', (text) => {
    expect(parseLaoName(text)).toBeNull()
  })
})

describe('expandSearch', () => {
  const nothing = { types: [], province: null, district: null, subdistrict: null, terms: [] }

  it.each([
    'อบต.ท่าเสา จ.ตาก',
    'อบต. ท่าเสา จ. ตาก',
    'อบต ท่าเสา จังหวัดตาก',
    'องค์การบริหารส่วนตำบลท่าเสา จังหวัด ตาก',
    'อบต.ท่าเสาจ.ตาก',
    'จ.ตาก อบต.ท่าเสา',
  ])('%j', (text) => {
    expect(expandSearch(text)).toEqual({ ...nothing, types: ['SAO'], province: 'ตาก', terms: ['ท่าเสา'] })
  })

  it('knows every level of a place', () => {
    expect(expandSearch('ทต.ท่าเสา ต.ท่าเสา อ.เมือง จ.ตาก')).toEqual({
      types: ['SUBDISTRICT_MUNICIPALITY'],
      province: 'ตาก',
      district: 'เมือง',
      subdistrict: 'ท่าเสา',
      terms: ['ท่าเสา'],
    })
  })

  it('takes เทศบาล alone as any municipality', () => {
    expect(expandSearch('เทศบาลท่าเสา')).toEqual({
      ...nothing,
      types: ['CITY', 'TOWN', 'SUBDISTRICT_MUNICIPALITY'],
      terms: ['ท่าเสา'],
    })
  })

  it('leaves plain words, codes and Thai digits as terms', () => {
    expect(expandSearch('ท่า เสา ๐๖๖๓๐๑๐๑')).toEqual({ ...nothing, terms: ['ท่า', 'เสา', '06630101'] })
    expect(expandSearch('เมืองพัทยา')).toEqual({ ...nothing, terms: ['เมืองพัทยา'] })
    expect(expandSearch('  ')).toEqual(nothing)
  })

  it('finds type and name in every short and full name', () => {
    const name = fc.constantFrom('ท่าเสา', 'แม่สอด', 'น้ำปาด', 'บ้านใหม่')
    const typed = fc.constantFrom(...LAO_TYPES.map(({ type }) => type).filter((type) => type !== 'SPECIAL'))
    fc.assert(
      fc.property(typed, name, fc.constantFrom(fullName, shortName), (type, bare, write) => {
        expect(expandSearch(write(type, bare))).toEqual({ ...nothing, types: [type], terms: [bare] })
      }),
    )
  })
})
