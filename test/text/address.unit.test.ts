import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseHouseNumber, parseMoo } from '../../server/text/address.ts'
import { SHORT_MONTHS } from '../../server/text/thai-months.ts'

describe('parseHouseNumber', () => {
  it.each([
    ['9', '9'],
    ['9/9', '9/9'],
    ['๙/๙', '9/9'],
    ['3/20-21', '3/20-21'],
    ['97-99', '97-99'],
    ['262/ข', '262/ข'],
    ['ก225', 'ก225'],
    ['90/1 ', '90/1'],
    ['เลขที่ 111', '111'],
    ['บ้านเลขที่ 5', '5'],
    ['"1', '1'],
    ['\u0E38\u0E3868/1', '68/1'],
  ])('%j is %s', (written, value) => {
    expect(parseHouseNumber(written)).toEqual({ value, moo: null, warning: null })
  })

  it.each([
    ['109 ม.9', '109', '9'],
    ['555 หมู่3 ', '555', '3'],
    ['99 หมู่ที่ 8', '99', '8'],
    ['หมู่ที่ 7', null, '7'],
    ['ม.10', null, '10'],
  ])('%j holds a moo too', (written, value, moo) => {
    expect(parseHouseNumber(written)).toEqual({ value, moo, warning: null })
  })

  it.each([null, '', ' -', '"""-"""', '--', 'ไม่มี'])('%j is none', (written) => {
    expect(parseHouseNumber(written)).toEqual({ value: null, moo: null, warning: null })
  })

  it('restores a date only one number makes', () => {
    expect(parseHouseNumber('9-ก.ย.')).toEqual({
      value: '9/9',
      moo: null,
      warning: { code: 'RESTORED', raw: '9-ก.ย.', candidates: ['9/9'] },
    })
  })

  it.each([
    ['14-ม.ค.', ['14/1', '1/14']],
    ['3-ก.พ.', ['3/2', '2/3']],
    ['ก.ย.-99', ['9/99', '9/1999']],
    ['ม.ค.-20', ['1/20', '1/2020']],
  ])('leaves %j open', (raw, candidates) => {
    expect(parseHouseNumber(raw)).toEqual({
      value: null,
      moo: null,
      warning: { code: 'SPREADSHEET_DATE', raw, candidates },
    })
  })

  it('keeps words, and says that they are no number', () => {
    expect(parseHouseNumber('ศาลากลาง')).toEqual({
      value: 'ศาลากลาง',
      moo: null,
      warning: { code: 'NOT_A_NUMBER', raw: 'ศาลากลาง', candidates: [] },
    })
  })

  it('always has the number that was typed among its candidates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const parsed = parseHouseNumber(`${day}-${SHORT_MONTHS[month - 1]}`)
        expect(parsed.warning?.candidates).toContain(`${day}/${month}`)
        expect(parsed.value).toBe(day === month ? `${day}/${month}` : null)
      }),
    )
  })
})

describe('parseMoo', () => {
  it.each([
    ['3', '3'],
    ['๓', '3'],
    ['หมู่ที่ 3', '3'],
    ['หมู่7', '7'],
    ['ม.5 ', '5'],
    ['3"', '3'],
    ['\u0E386 ', '6'],
    ['03', '3'],
    ['0', null],
    ['-', null],
    ['', null],
    [null, null],
    ['สวาย', null],
    ['123', null],
  ])('%j is %s', (written, moo) => {
    expect(parseMoo(written)).toBe(moo)
  })
})
