import { sessionRenewed } from '../sign-in/session-over.ts'
import { ApiFault } from './api-fault.ts'
import { faultOf } from './file-fault.ts'

/**
 * JSON of a route beside the API: lists as files, and files in. A session that is over is renewed as for the API.
 * @throws ApiFault
 */
export async function askRoute<T>(path: string, body?: object, signal?: AbortSignal): Promise<T> {
  try {
    return await askRouteOnce(path, body, signal)
  } catch (fault) {
    const isOver = fault instanceof ApiFault && fault.code === 'UNAUTHENTICATED'
    if (!isOver || !(await sessionRenewed())) throw fault
    return askRouteOnce(path, body, signal)
  }
}

async function askRouteOnce<T>(path: string, body?: object, signal?: AbortSignal): Promise<T> {
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
