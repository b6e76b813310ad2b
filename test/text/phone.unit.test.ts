import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePhones } from '../../server/text/phone.ts'
import { formatPhone, type Phone, type PhoneKind } from '../../server/text/phone-number.ts'

/** `number`, `number/kind` or `number#extension/kind`, for reading a whole answer at a glance. */
function brief(text: string): string[] {
  return parsePhones(text).phones.map(
    ({ number, extension, kind }) => `${number}${extension === null ? '' : `#${extension}`} ${kind}`,
  )
}

describe('parsePhones', () => {
  it.each([
    ['0 2241 9000', ['022419000 OFFICE']],
    ['0 2241 9000 ต่อ 2312', ['022419000#2312 OFFICE']],
    ['0-2241-9000 ext. 12', ['022419000#12 OFFICE']],
    ['02 241 9000 x12', ['022419000#12 OFFICE']],
    ['02-241-9000 กด 0', ['022419000#0 OFFICE']],
    ['0 2241 9000 ต่อ 11, 12', ['022419000#11 OFFICE', '022419000#12 OFFICE']],
    ['0 2241 9000 ต่อ 101-103', ['022419000#101 OFFICE', '022419000#102 OFFICE', '022419000#103 OFFICE']],
    ['042-870026', ['042870026 OFFICE']],
    ['042-870026-7', ['042870026 OFFICE', '042870027 OFFICE']],
    ['042-870026 – 27', ['042870026 OFFICE', '042870027 OFFICE']],
    ['042-870026/7', ['042870026 OFFICE', '042870027 OFFICE']],
    ['042-870026, 27', ['042870026 OFFICE', '042870027 OFFICE']],
    ['0 4287 0026', ['042870026 OFFICE']],
    ['(042) 870026', ['042870026 OFFICE']],
    ['๐ ๒๒๔๑ ๙๐๐๐', ['022419000 OFFICE']],
    ['๐ 2241 9000', ['022419000 OFFICE']],
    ['081-000-0000', ['0810000000 MOBILE']],
    ['08 1000 0000', ['0810000000 MOBILE']],
    ['+66 81 000 0000', ['0810000000 MOBILE']],
    ['+66 (0) 2241 9000', ['022419000 OFFICE']],
    ['0066 2241 9000', ['022419000 OFFICE']],
    ['66810000000', ['0810000000 MOBILE']],
    ['42870026', ['042870026 OFFICE']],
    ['810000000', ['0810000000 MOBILE']],
    ['1784', ['1784 HOTLINE']],
    ['สายด่วน 1784', ['1784 HOTLINE']],
    ['191', ['191 HOTLINE']],
    ['1800-000-000', ['1800000000 HOTLINE']],
    ['โทรสาร 042-870027', ['042870027 FAX']],
    ['โทร. 042-870026 โทรสาร 042-870027', ['042870026 OFFICE', '042870027 FAX']],
    ['Tel: 042-870026 Fax: 042-870027', ['042870026 OFFICE', '042870027 FAX']],
    ['โทรสาร 042-870027, โทร 042-870026', ['042870027 FAX', '042870026 OFFICE']],
    ['042-870026 และ 081-000-0000', ['042870026 OFFICE', '0810000000 MOBILE']],
    ['042-870026 042-870027', ['042870026 OFFICE', '042870027 OFFICE']],
    ['042-870026\n081-000-0000', ['042870026 OFFICE', '0810000000 MOBILE']],
    ['042-870026, 042870026', ['042870026 OFFICE']],
  ])('%j', (written, understood) => {
    expect(brief(written)).toEqual(understood)
    expect(parsePhones(written).rejected).toEqual([])
  })

  it.each([null, '', '-', 'ไม่มี', '0', ' \u200B'])('%j holds no number and nothing to reject', (text) => {
    expect(parsePhones(text)).toEqual({ phones: [], rejected: [] })
  })

  it.each([
    '042-87002', // a digit short
    '0123456789', // no such prefix
    '081-000-00000', // a digit too many
    '042-870026-5', // counts down
    '042-870026 ต่อ กองช่าง',
    'ติดต่อที่อำเภอ',
    '9999',
  ])('rejects %j as it is written', (text) => {
    expect(parsePhones(text)).toEqual({ phones: [], rejected: [text] })
  })

  it('keeps what it understands beside what it does not', () => {
    expect(parsePhones('042-870026, กองคลัง Abc')).toEqual({
      phones: [{ number: '042870026', extension: null, kind: 'OFFICE' }],
      rejected: ['กองคลัง Abc'],
    })
  })

  it('gives every line of a long range', () => {
    expect(brief('0 2241 9000-9')).toHaveLength(10)
    expect(brief('0 2241 9000-9').at(-1)).toBe('022419009 OFFICE')
  })

  it('never returns a number outside the numbering plan, whatever is typed', () => {
    const typed = fc.array(fc.constantFrom(...'0123456789 -/,+()#ต่อ๐๙', 'โทรสาร', 'และ', '042870026'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(typed, (parts) => {
        for (const { number, extension } of parsePhones(parts.join('')).phones) {
          expect(number).toMatch(/^(?:0[2-7]\d{7}|0[689]\d{8}|1\d{2,3}|1800\d{6})$/)
          expect(extension ?? '0').toMatch(/^\d{1,6}$/)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('formatPhone', () => {
  it.each([
    ['022419000', '2312', '0 2241 9000 ต่อ 2312'],
    ['042870026', null, '0 4287 0026'],
    ['0810000000', null, '08 1000 0000'],
    ['1784', null, '1784'],
    ['1800000000', null, '1800 000 000'],
  ])('%s, %s', (number, extension, shown) => {
    expect(formatPhone({ number, extension })).toBe(shown)
  })

  it('is read back as the same number', () => {
    const ofKind = (kind: PhoneKind, pattern: RegExp) =>
      fc.stringMatching(pattern).map((number) => ({ number, kind }))
    const phone: fc.Arbitrary<Phone> = fc
      .tuple(
        fc.oneof(
          ofKind('OFFICE', /^0[23457][0-9]{7}$/),
          ofKind('MOBILE', /^0[689][0-9]{8}$/),
          ofKind('HOTLINE', /^1[1-7][0-9]{2}$/),
        ),
        fc.option(fc.stringMatching(/^[1-9][0-9]{0,4}$/)),
      )
      .map(([number, extension]) => ({ ...number, extension }))
    fc.assert(fc.property(phone, (each) => expect(parsePhones(formatPhone(each)).phones).toEqual([each])))
  })
})
