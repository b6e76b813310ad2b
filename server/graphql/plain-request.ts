import type { FastifyRequest } from 'fastify'

/** What a request asks, without anything beside it. */
export interface PlainRequest {
  /** The document. */
  readonly text: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const PARTS = new Set(['query', 'operationName', 'variables'])

/** The request, if it is a plain one in every respect: JSON in, JSON out, nothing beside query, variables and name. */
export function plainRequest(request: FastifyRequest): PlainRequest | null {
  const { accept, 'content-type': type } = request.headers
  const json = type?.startsWith('application/json')
  if (!json || (accept !== undefined && accept !== '*/*' && accept !== 'application/json')) return null
  if (request.method === 'POST') return plain(request.body)
  return request.method === 'GET' ? plain(withVariables(request.query)) : null
}

function plain(request: unknown): PlainRequest | null {
  if (!isRecord(request) || Object.keys(request).some((name) => !PARTS.has(name))) return null
  const { operationName = null, variables } = request
  const text = request.query
  if (typeof text !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null
  if (variables === undefined || variables === null) return { text, operationName, variables: {} }
  return isRecord(variables) ? { text, operationName, variables } : null
}

/** In an address, variables are JSON text. */
function withVariables(asked: unknown): unknown {
  if (!isRecord(asked) || asked.variables === undefined) return asked
  try {
    return { ...asked, variables: JSON.parse(String(asked.variables)) as unknown }
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
