import { InvalidInput } from '../errors.ts'
import { databaseWords } from './database-words.ts'

/** SQLSTATEs of a text with a NUL in it, stored or in JSON, and of a day that no calendar has. */
const UNREADABLE = ['22021', '22P05', '22008']

/** The refusal of a value that PostgreSQL cannot hold, which only a request can have brought; null for any other error. */
export function unreadableValue(error: unknown): InvalidInput | null {
  if (!UNREADABLE.includes(databaseWords(error).code ?? '')) return null
  return new InvalidInput([
    {
      field: '',
      code: 'UNREADABLE',
      th: 'มีข้อความหรือวันเวลาที่อ่านไม่ได้ในคำขอ',
      en: 'The request holds a text or an instant that cannot be read.',
    },
  ])
}
