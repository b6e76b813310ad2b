import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isPlaceholder, valueOrNull } from '../../server/text/placeholder.ts'

describe('isPlaceholder', () => {
  it.each([
    ...[
      null,
      undefined,
      '',
      '   ',
      '\u200B',
      '-',
      '--',
      '–',
      '—',
      '- -',
      '.',
      '...',
      '0',
      '000',
      '๐',
      '0/0',
      '0.0',
      '?',
      '*',
      '"-"',
      '_',
    ],
    ...['ไม่มี', ' ไม่มี ', 'ไม่ มี', '-ไม่มี-', '(ไม่มี)', 'ไม่มีครับ', 'ไม่มีข้อมูล', 'ไม่ระบุ', 'ไม่ทราบ', 'ยังไม่มี', 'ว่าง'],
    ...['N/A', 'n/a', 'NA', 'n.a.', 'None', 'NULL', 'nil', 'Unknown', 'No data', 'TBD', 'x', 'XXX'],
  ])('%j stands for nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each([
    '1',
    '10',
    '0 2241 9000',
    '99/9',
    'ก',
    'ไม้มี',
    'บ้านไม่มี',
    'ไม่มีเลขที่ หมู่ 5',
    'นาเยีย',
    'Nan',
    'ว่างกลาง',
    'หมู่ 0 บ้านนา',
    'xy',
  ])('%j is a value', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })

  it('is never moved by invisible characters around the text', () => {
    const invisible = fc.stringMatching(/^[\u200B\uFEFF\u00A0 ]{0,4}$/)
    fc.assert(
      fc.property(
        invisible,
        fc.constantFrom('-', 'ไม่มี', 'N/A', '0', 'ท่าเสา', '12'),
        invisible,
        (before, text, after) => {
          expect(isPlaceholder(before + text + after)).toBe(isPlaceholder(text))
        },
      ),
    )
  })
})

describe('valueOrNull', () => {
  it('normalises a value and makes null of a placeholder', () => {
    expect(valueOrNull('  เเม่ สอด ')).toBe('แม่ สอด')
    expect(valueOrNull(' ไม่ระบุ ')).toBeNull()
    expect(valueOrNull(null)).toBeNull()
  })
})
