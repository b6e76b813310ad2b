import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normaliseText } from '../../server/text/normalise.ts'
import { thaiDigits } from '../../server/text/thai-digits.ts'

/** Text of the characters that make trouble, in any order. */
const awkwardThai = fc
  .array(fc.constantFrom(...'กนาํำ้่็ิีุูเแไๆ์ัฺ \u200B\uFEFF\u00A0\u00AD\u0000\n', 'ํ้า', 'e\u0301', '\uD800'))
  .map((parts) => parts.join(''))

describe('normaliseText', () => {
  it.each([
    ['น้ําปาด', 'น้ำปาด', 'tone mark, nikhahit, sara aa'],
    ['นํ้าปาด', 'น้ำปาด', 'nikhahit, tone mark, sara aa'],
    ['คําชะอี', 'คำชะอี', 'no tone mark'],
    ['เเม่สอด', 'แม่สอด', 'two sara e'],
    ['ท่า\u200Bเสา\uFEFF', 'ท่าเสา', 'zero width and BOM'],
    ['เทศ\u00ADบาล', 'เทศบาล', 'soft hyphen'],
    ['ท่า\u00A0เสา', 'ท่า เสา', 'no-break space'],
    ['  ท่า \n\t เสา ', 'ท่า เสา', 'runs of white space'],
    ['ท่่าเสา', 'ท่าเสา', 'a mark typed twice'],
    ['ท\u0E48\u0E35', 'ท\u0E35\u0E48', 'tone mark typed before the vowel'],
    ['Cafe\u0301', 'Café', 'a decomposed letter'],
    ['ก\u0000ข', 'กข', 'NUL, which PostgreSQL refuses'],
  ])('%j becomes %j (%s)', (written, stored) => {
    expect(normaliseText(written)).toBe(stored)
  })

  it.each([null, undefined, '', '   ', '\u200B\u00A0\uFEFF'])('%j is null', (nothing) => {
    expect(normaliseText(nothing)).toBeNull()
  })

  it('leaves ำ whole and Thai digits as written', () => {
    expect(normaliseText('ทำ ๑๒')).toBe('ทำ ๑๒')
  })

  it('keeps full-width forms, which NFKC would not', () => {
    expect(normaliseText('Ａ①')).toBe('Ａ①')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(awkwardThai, fc.string({ unit: 'binary' })), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves nothing invisible and no space to spare', () => {
    fc.assert(
      fc.property(awkwardThai, (text) => {
        const stored = normaliseText(text)
        expect(stored ?? 'x').not.toMatch(
          /^\s|\s$|\s\s|[\u200B\uFEFF\u00A0\u00AD\p{Cc}]|เเ|\u0E4D[\u0E48-\u0E4B]?\u0E32/u,
        )
      }),
    )
  })
})

describe('thaiDigits', () => {
  it('turns digits only', () => {
    expect(thaiDigits('๐ 2241 ๖๙๕๖ ต่อ ๑๒')).toBe('0 2241 6956 ต่อ 12')
  })

  it('reads back any number', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const thai = String(number).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
        expect(thaiDigits(thai)).toBe(String(number))
      }),
    )
  })
})
