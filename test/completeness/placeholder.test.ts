import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { isPlaceholder } from '../../server/text/placeholder.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
})
afterAll(() => db.drop())

const NOTHING = [
  '',
  ' ',
  '-',
  '--',
  '–',
  '.',
  '...',
  '0',
  '0/0',
  '๐',
  'x',
  'xxx',
  '?',
  '\u200b',
  '\ufeff -',
  'ไม่มี',
  '(ไม่มี)',
  ' '.repeat(40),
  '- '.repeat(30),
  '\u200b\r\n'.repeat(20),
  '.'.repeat(60),
]
const WORDS = [
  '- ไม่มี -',
  'ไม่มีค่ะ',
  'ไม่มีข้อมูล',
  'ไม่ระบุ',
  'ไม่ทราบ',
  'ยังไม่มี',
  'รอข้อมูล',
  'N/A',
  'n.a.',
  'NA',
  'none',
  'NULL',
  'Nil',
]
const VALUES = [
  '10',
  '1',
  'ไม่มีชื่อเสียง',
  '0 2241 9000',
  '99/9',
  'ศูนย์',
  'หมู่ 0',
  'x1',
  'นางไม่มี',
  '042870026',
  `${'-'.repeat(40)}ก`,
]

it('T21: the database and the edge call the same texts placeholders', async () => {
  const texts = [...NOTHING, ...WORDS, ...VALUES]
  const { rows } = await db.pool.query<{ blank: boolean }>(
    'select is_blank(t) blank from unnest($1::text[]) with ordinality x (t, n) order by n',
    [texts],
  )
  const inSql = Object.fromEntries(texts.map((text, at) => [text, rows[at]?.blank]))
  expect(inSql).toEqual(Object.fromEntries(texts.map((text) => [text, isPlaceholder(text)])))
  expect(VALUES.filter((text) => inSql[text])).toEqual([])
  expect([...NOTHING, ...WORDS].filter((text) => !inSql[text])).toEqual([])
})
