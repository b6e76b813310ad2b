import type { ReceiptLine } from '../receipt/receipt.ts'
import type { Answers } from './answers.ts'

interface Candidate {
  answer: string
  lao?: string
}

/** A question as the file for answers has it: everything to read, and `answer` to fill in. */
interface Asked {
  question: { th: string; en: string }
  candidates: readonly Candidate[]
  answer: string | null
}

/** The file for answers, ready to be edited: one entry per question, `answer` still null. */
export async function questionsFile(questions: AsyncIterable<ReceiptLine>): Promise<string> {
  const answers: Record<string, Asked> = {}
  for await (const { subject, words, details } of questions) {
    if (subject === null || words === null) continue
    const candidates = Array.isArray(details.candidates) ? details.candidates.filter(isCandidate) : []
    answers[subject] = { question: words.problem, candidates, answer: null }
  }
  return `${JSON.stringify({ how: HOW, answers }, null, 2)}\n`
}

/**
 * Reads a file for answers: `{"answers": {code: {"answer": …}}}`, or simply `{code: …}`. Questions without an answer are left
 * out, and will be asked again.
 *
 * @throws SyntaxError when it is no JSON or of another shape
 */
export function readAnswers(text: string): Answers {
  const file: unknown = JSON.parse(text)
  const entries = isObject(file) && isObject(file.answers) ? file.answers : file
  if (!isObject(entries)) throw new SyntaxError('no answers in it')
  return Object.fromEntries(
    Object.entries(entries).flatMap(([code, entry]) => {
      const answer = isObject(entry) ? entry.answer : entry
      return typeof answer === 'string' && answer.trim() !== '' ? [[code, answer.trim()]] : []
    }),
  )
}

const HOW = {
  th: 'เลือกข้อความหนึ่งจาก candidates ใส่ในช่อง answer ของทุกข้อ แล้วนำเข้าใหม่ด้วย --resolve ไฟล์นี้',
  en: 'Copy one of the candidates into each answer, then import again with --resolve and this file.',
  answers: {
    ended: 'ยุบเลิก · it no longer exists',
    'merged-into: <code>': 'รวมเข้ากับ อปท. นั้น · it became part of that LAO',
    'same-as: <code>': 'เป็นแห่งเดียวกัน เปลี่ยนรหัสหรือชื่อ · it is that LAO, under a new code or name',
    new: 'เป็นแห่งใหม่ · it did not exist before',
  },
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCandidate(value: unknown): value is Candidate {
  return isObject(value) && typeof value.answer === 'string'
}
