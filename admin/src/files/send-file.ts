import { ApiFault } from '../providers/api-fault.ts'
import { sessionRenewed } from '../sign-in/session-over.ts'

/** So much is lost when the line breaks; on 400 kbit/s it takes two to three seconds. */
const PART_BYTES = 128 * 1024
/** How often in a row a part is tried before the person is asked. */
const ATTEMPTS = 6
const LONGEST_WAIT_MS = 15_000

export interface Sending {
  /** From 0 to 1, whenever it changes. */
  onProgress: (share: number) => void
  /** Whether the line is broken at the moment. */
  onWaiting: (waiting: boolean) => void
  signal: AbortSignal
}

/** The server refuses the file, in its own words. */
export class FileRefused extends Error {
  constructor(
    readonly th: string,
    readonly en: string,
  ) {
    super(en)
    this.name = 'FileRefused'
  }
}

interface Answer {
  received?: number
  error?: { code: string; th: string; en: string }
}

/**
 * Sends a file in parts, each as often as the line needs, going on where a former sending of the same content stopped.
 * Answers the SHA-256 it is attached by.
 * @throws FileRefused; ApiFault UNREACHABLE when the line stays broken, UNAUTHENTICATED when nobody signs in again
 */
export async function sendFile(file: Blob, sending: Sending): Promise<string> {
  const sha256 = await digestOf(file)
  const url = `/files/uploads/${sha256}`
  let received = (await patiently(() => fetch(url, { signal: sending.signal }), sending)).received ?? 0
  while (received < file.size) {
    sending.onProgress(received / file.size)
    const from = received
    const answer = await patiently(() => sendPart(url, file, from, sending.signal), sending)
    received = answer.received ?? 0
  }
  sending.onProgress(1)
  return sha256
}

function sendPart(url: string, file: Blob, from: number, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(from),
      'upload-length': String(file.size),
    },
    body: file.slice(from, from + PART_BYTES),
    signal,
  })
}

/** Tries again after a broken line or a busy server, after signing in again; what the server refuses is final. */
async function patiently(call: () => Promise<Response>, { onWaiting, signal }: Sending): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await call().catch((cause: unknown) => {
      if (signal.aborted) throw cause
      return null
    })
    const answer = response && ((await response.json().catch(() => null)) as Answer | null)
    if (response && answer && (response.ok || response.status === 409)) {
      onWaiting(false)
      return answer
    }
    if (response?.status === 401) {
      if (!(await sessionRenewed())) throw new ApiFault('UNAUTHENTICATED', '', null)
      continue
    }
    if (answer?.error && response && response.status < 500) {
      throw new FileRefused(answer.error.th, answer.error.en)
    }
    onWaiting(true)
    if (attempt === ATTEMPTS) throw new ApiFault('UNREACHABLE', '', null)
    await backOnLine(Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt), signal)
  }
}

/** So long, or until the device says that it is on line again. */
function backOnLine(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}

async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
