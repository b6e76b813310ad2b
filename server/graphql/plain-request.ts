import type { FastifyRequest } from 'fastify'

/** What a request asks, without anything beside it. */
export interface PlainRequest {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const PARTS = new Set(['query', 'operationName', 'variables'])

/** The request, if it is a plain one in every respect: JSON in, JSON out, nothing beside query, variables and name. */
export function plainRequest({ method, headers, body, query }: FastifyRequest): PlainRequest | null {
  const { accept } = headers
  const json = headers['content-type']?.startsWith('application/json')
  if (!json || (accept !== undefined && accept !== '*/*' && accept !== 'application/json')) return null
  if (method === 'POST') return plain(body)
  return method === 'GET' ? plain(withVariables(query)) : null
}

function plain(asked: unknown): PlainRequest | null {
  if (!isRecord(asked) || Object.keys(asked).some((name) => !PARTS.has(name))) return null
  const { query, operationName = null, variables } = asked
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null
  if (variables === undefined || variables === null) return { query, operationName, variables: {} }
  return isRecord(variables) ? { query, operationName, variables } : null
}

/** In an address, variables are JSON text. */
function withVariables(query: unknown): unknown {
  if (!isRecord(query) || query.variables === undefined) return query
  try {
    return { ...query, variables: JSON.parse(String(query.variables)) as unknown }
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
