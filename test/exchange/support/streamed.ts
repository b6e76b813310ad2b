import { once } from 'node:events'
import { request } from 'node:http'
import { MEGABYTE } from './hostile-zip.ts'

/** Sends a body of this length in pieces until the server answers. @returns the status */
export async function streamed(
  url: string,
  headers: Record<string, string>,
  length: number,
  says: boolean,
): Promise<number> {
  const asked = request(new URL('/import/centres?name=x.csv', url), {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/octet-stream',
      ...(says ? { 'content-length': String(length) } : { 'transfer-encoding': 'chunked' }),
    },
  })
  const answered = once(asked, 'response') as Promise<[{ statusCode: number; resume(): void }]>
  let status = 0
  void answered.then(([answer]) => {
    status = answer.statusCode
    answer.resume()
  })
  asked.on('error', () => undefined) // the server closes while we still send
  const piece = Buffer.alloc(MEGABYTE, 'x')
  for (let sent = 0; sent < length && status === 0; sent += piece.length) {
    if (!asked.write(piece)) await Promise.race([once(asked, 'drain').catch(() => undefined), answered])
  }
  await answered
  asked.destroy()
  return status
}
