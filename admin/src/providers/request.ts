import type { TypedDocumentString } from '../gql/graphql.ts'
import { ApiFault } from './api-fault.ts'

interface Answer<T> {
  data?: T | null
  errors?: { message: string; extensions?: { code?: string; th?: string } }[]
}

/**
 * One operation to the API of this origin.
 * @throws ApiFault with a code: UNREACHABLE, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, …
 */
export async function request<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiFault('UNREACHABLE', '', requestId(null))
  })
  const id = requestId(response)
  const answer = (await response.json().catch(() => ({}))) as Answer<T>
  const first = answer.errors?.[0]
  if (first) throw new ApiFault(first.extensions?.code ?? 'INTERNAL', first.message, id)
  if (!response.ok || answer.data === null || answer.data === undefined) {
    throw new ApiFault(response.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL', '', id)
  }
  return answer.data
}

function requestId(response: Response | null): string | null {
  return response?.headers.get('x-request-id') ?? null
}
