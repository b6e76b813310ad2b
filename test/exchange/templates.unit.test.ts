import { describe, expect, it } from '@jest/globals'
import { CENTRE_COLUMNS } from '../../server/exchange/import/centres/centre.columns.ts'
import { findHeading } from '../../server/exchange/import/file/heading.ts'
import { UnreadableFile } from '../../server/exchange/import/file/unreadable-file.ts'
import { findingWords } from '../../server/exchange/import/receipt/finding-words.ts'
import { REGISTER_COLUMNS } from '../../server/exchange/import/register/register.columns.ts'
import { SIGN_COLUMNS } from '../../server/exchange/import/signs/sign.columns.ts'

describe.each([
  ['register', REGISTER_COLUMNS],
  ['centres', CENTRE_COLUMNS],
  ['signs', SIGN_COLUMNS],
])('the template of %s', (_, columns) => {
  it.each(['th', 'en'] as const)('has a heading of its own for every column, in %s', (language) => {
    const heading = findHeading({ number: 1, cells: columns.map((column) => column[language]) }, columns)
    if (heading instanceof UnreadableFile) throw heading
    expect([...heading.places.keys()]).toEqual(columns.map(({ field }) => field))
    expect(heading.unknown).toEqual([])
  })

  it('explains every column in both languages', () => {
    for (const { about, field } of columns) {
      expect(`${field}: ${about.th}`).toMatch(/[ก-๙]/)
      expect(about.en).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('shows no example that could be somebody’s', () => {
    const numbers = columns.flatMap(({ field, example }) =>
      /phone|mobile|fax/.test(field) && example ? [example] : [],
    )
    for (const number of numbers) expect(number).toMatch(/^0 7000 0000|ไม่มี/)
  })
})

describe('the words of findings', () => {
  it.each(Object.entries(findingWords))(
    '%s: problem and fix, in Thai and in English',
    (_, { problem, fix }) => {
      for (const words of [problem, fix]) {
        expect(words.th).toMatch(/[ก-๙]/)
        expect(words.en).toMatch(/[.!?)]$/)
      }
    },
  )
})
