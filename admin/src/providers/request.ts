import type { TypedDocumentString } from '../gql/graphql.ts'
import { sessionRenewed } from '../sign-in/session-over.ts'
import { ApiFault } from './api-fault.ts'

interface Answer<T> {
  data?: T | null
  errors?: { message: string; extensions?: { code?: string; th?: string } }[]
}

/**
 * One operation to the API of this origin. Where the session is over and something on the page would be lost, it waits
 * until the same person is signed in again, and is sent again.
 * @throws ApiFault with a code: UNREACHABLE, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, …
 */
export async function request<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await requestOnce(document, variables, signal)
  } catch (fault) {
    const isOver = fault instanceof ApiFault && fault.code === 'UNAUTHENTICATED'
    if (!isOver || !(await sessionRenewed())) throw fault
    return requestOnce(document, variables, signal)
  }
}

/** The same, whatever the session. */
export async function requestOnce<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  const body = JSON.stringify({ query: document.toString(), variables })
  const key = keyFor(body)
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body,
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiFault('UNREACHABLE', '', requestId(null))
  })
  const id = requestId(response)
  const answer = (await response.json().catch(() => ({}))) as Answer<T>
  const first = answer.errors?.[0]
  if (answer.data || (first && first.extensions?.code !== 'IDEMPOTENCY_UNDER_WAY')) unanswered.delete(body)
  if (first) throw new ApiFault(first.extensions?.code ?? 'INTERNAL', first.message, id)
  if (!response.ok || answer.data === null || answer.data === undefined) {
    throw new ApiFault(response.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL', '', id)
  }
  return answer.data
}

/** Keys of mutations whose answer never came: sent once more, the same one happens once and gets its first answer. */
const unanswered = new Map<string, string>()

function keyFor(body: string): string | null {
  if (!body.startsWith('{"query":"mutation')) return null
  const key =
    unanswered.get(body) ??
    Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-')
  unanswered.set(body, key)
  return key
}

function requestId(response: Response | null): string | null {
  return response?.headers.get('x-request-id') ?? null
}
