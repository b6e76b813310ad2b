import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unreadableValue } from '../database/unreadable-value.ts'
import { LIMITS } from './limits.ts'

/** What the operator's log is told of a fault; the client is told its id only. */
export type ReportFault = (id: string, error: unknown) => void

/** Refusals of the GraphQL libraries speak English; what to do about them is said in Thai, too. */
const IN_THAI: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: `อ่านเอกสาร GraphQL ไม่ได้ หรือยาวเกิน ${LIMITS.tokens} คำ กรุณาตรวจไวยากรณ์หรือแบ่งเป็นหลายคำขอ`,
  GRAPHQL_VALIDATION_FAILED:
    'เอกสาร GraphQL ไม่ตรงกับ schema ที่ท่านใช้ได้ หรือเกินขนาดที่กำหนด กรุณาตรวจชื่อและขนาดของคำถาม',
  BAD_USER_INPUT: 'ค่าของตัวแปรไม่ตรงกับชนิดที่ประกาศไว้ในคำถาม',
  BAD_REQUEST: 'คำขอไม่เป็นไปตามรูปแบบของ GraphQL over HTTP',
  OPERATION_RESOLUTION_FAILURE: 'ไม่ทราบว่าให้ทำคำสั่งใดในเอกสาร กรุณาระบุ operationName',
}

/**
 * Expected failures pass as they are; anything else is a fault: logged under an id, and the answer carries the id and
 * nothing of the fault itself. Validation never says what else there might have been.
 */
export function formatError(report: ReportFault) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const code = formatted.extensions?.code
    const expected =
      original instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR'
    if (expected) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
      const message = formatted.message.replace(/ ?Did you mean .*$/s, '')
      return { ...formatted, message, extensions: { ...wordsOf(code, message), ...extensions } }
    }
    const unreadable = unreadableValue(original)
    if (unreadable) return { ...formatted, message: unreadable.message, extensions: unreadable.extensions }
    const id = randomUUID()
    report(id, original)
    return {
      message: `Something went wrong on our side; the report number is ${id}.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id, th: `ระบบขัดข้อง หมายเลขอ้างอิง ${id}` },
    }
  }
}

/** What a refusal of the libraries says in both languages; nothing for a refusal of our own, which does so itself. */
export function wordsOf(code: unknown, message: string): { th?: string; en?: string } {
  const th = IN_THAI[String(code)]
  return th === undefined ? {} : { th, en: message }
}
