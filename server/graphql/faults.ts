import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** What the operator's log is told of a fault; the client is told its id only. */
export type ReportFault = (id: string, error: unknown) => void

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
      return { ...formatted, message: formatted.message.replace(/ ?Did you mean .*$/s, ''), extensions }
    }
    const id = randomUUID()
    report(id, original)
    return {
      message: `Something went wrong on our side; the report number is ${id}.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id, th: `ระบบขัดข้อง หมายเลขอ้างอิง ${id}` },
    }
  }
}
