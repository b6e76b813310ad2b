import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatThaiDate, parseThaiDate } from '../../server/text/date.ts'

describe('parseThaiDate', () => {
  it.each([
    '24/03/2566',
    '24/3/2566',
    '24-03-2566',
    '24.3.2566',
    '24 03 2566',
    '24/03/2023',
    '24 มี.ค. 2566',
    '24 มีค 2566',
    '24มี.ค.2566',
    '24 มีนาคม 2566',
    '24 มีนาคม พ.ศ. 2566',
    '24 มีนาคม พ.ศ.2566',
    '24 มีนาคม ค.ศ. 2023',
    '24 เดือน มีนาคม ปี 2566',
    'วันที่ 24 มีนาคม 2566',
    'วันศุกร์ที่ 24 มีนาคม 2566',
    'ศุกร์ที่ 24 มีนาคม 2566',
    'ลงวันที่ 24 มีนาคม 2566',
    '๒๔ มีนาคม ๒๕๖๖',
    '๒๔/๓/๒๕๖๖',
    '24-มี.ค.-2566',
    '24 Mar 2023',
    '24 March 2023',
    '2023-03-24',
    '2566-03-24',
    '2023/3/24',
    '2023-03-24 00:00:00',
    '2023-03-24T00:00:00.000',
  ])('%j is 24 March 2023', (text) => {
    expect(parseThaiDate(text)).toEqual({ date: '2023-03-24' })
  })

  it('asks about a two-digit year, the Buddhist reading first', () => {
    expect(parseThaiDate('24/3/66')).toEqual({
      ambiguous: ['2023-03-24', '2066-03-24', '1966-03-24', '1923-03-24'],
    })
    expect(parseThaiDate('24 มี.ค. 66')).toHaveProperty('ambiguous')
    expect(parseThaiDate('24 มี.ค. พ.ศ. 66')).toEqual({ ambiguous: ['2023-03-24', '1923-03-24'] })
  })

  it('offers only days that exist', () => {
    expect(parseThaiDate('29/2/67')).toEqual({ ambiguous: ['2024-02-29', '1924-02-29'] })
  })

  it.each([
    ['', 'EMPTY'],
    ['-', 'EMPTY'],
    ['ไม่มี', 'EMPTY'],
    ['เร็ว ๆ นี้', 'UNREADABLE'],
    ['24/03', 'UNREADABLE'],
    ['มีนาคม 2566', 'UNREADABLE'],
    ['24 มีนา 2566', 'UNREADABLE'],
    ['03/24/2566', 'NO_SUCH_DAY'],
    ['31/02/2566', 'NO_SUCH_DAY'],
    ['29/02/2566', 'NO_SUCH_DAY'],
    ['0/3/2566', 'NO_SUCH_DAY'],
    ['24/03/2266', 'YEAR_OUT_OF_RANGE'],
    ['24/03/566', 'YEAR_OUT_OF_RANGE'],
    ['24 มีนาคม ค.ศ. 2566', 'YEAR_OUT_OF_RANGE'],
    ['2023-03-24T00:00:00Z', 'UNREADABLE'],
    ['44999', 'UNREADABLE'],
  ])('%j: %s', (text, fault) => {
    expect(parseThaiDate(text)).toEqual({ invalid: fault })
  })

  it('knows the leap days of both eras', () => {
    expect(parseThaiDate('29/02/2567')).toEqual({ date: '2024-02-29' })
    expect(parseThaiDate('29/02/2443')).toEqual({ invalid: 'NO_SUCH_DAY' }) // 1900
  })

  it('reads back what formatThaiDate writes', () => {
    const day = fc.date({ min: new Date('1801-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom('long' as const, 'short' as const), (date, form) => {
        const iso = date.toISOString().slice(0, 10)
        expect(parseThaiDate(formatThaiDate(iso, form))).toEqual({ date: iso })
      }),
    )
  })
})

describe('formatThaiDate', () => {
  it('writes the Buddhist era', () => {
    expect(formatThaiDate('2023-03-24', 'long')).toBe('24 มีนาคม 2566')
    expect(formatThaiDate('2023-03-04', 'short')).toBe('4 มี.ค. 2566')
  })

  it.each(['2023-02-30', '24/03/2566', '2023-3-4', ''])('refuses %j', (text) => {
    expect(() => formatThaiDate(text, 'long')).toThrow(RangeError)
  })
})
