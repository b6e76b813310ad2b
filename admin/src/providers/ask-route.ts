import { ApiFault } from './api-fault.ts'
import { faultOf } from './file-fault.ts'

/** JSON of a route beside the API: lists as files, and files in. @throws ApiFault */
export async function askRoute<T>(path: string, body?: object, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiFault('UNREACHABLE', '', null)
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw faultOf(response.status, answer, response.headers.get('x-request-id'))
  return answer as T
}
