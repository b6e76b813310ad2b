import type { FormattedExecutionResult } from 'graphql'
import { JsonText } from '../read/json-text.ts'

/** The body of an answer, `data` as it is when PostgreSQL wrote it. */
export function written({ data, ...rest }: FormattedExecutionResult): string {
  if (!((data as unknown) instanceof JsonText)) return `${JSON.stringify({ ...rest, data })}\n`
  const { text } = data as unknown as JsonText
  return `{"data":${text},${JSON.stringify(rest).slice(1)}\n`
}
