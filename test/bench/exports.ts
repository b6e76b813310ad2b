import { median } from './measure.ts'
import type { Served } from './served.ts'
import type { Headers } from './somebody.ts'

/** W8. */
export interface Exported {
  readonly rows: number
  readonly bytes: number
  /** Until the first byte and until the last, medians. */
  readonly firstMs: number
  readonly ms: number
  /** Resident memory before the first one, and the most there ever was, in bytes. */
  readonly before: number
  readonly peak: number
}

/** Takes every LAO out as XLSX, several times, from a server that has done nothing else. @throws Error when it is refused */
export async function timeExports(server: Served, headers: Headers, times: number): Promise<Exported> {
  const { rss: before } = await server.used()
  const taken: { rows: number; bytes: number; firstMs: number; ms: number }[] = []
  for (let n = 0; n < times; n += 1) taken.push(await once(server, headers))
  const { peak } = await server.used()
  const [last] = taken
  if (!last) throw new Error('nothing was exported')
  const of = (key: 'firstMs' | 'ms') => median(taken.map((each) => each[key]))
  return { rows: last.rows, bytes: last.bytes, firstMs: of('firstMs'), ms: of('ms'), before, peak }
}

async function once(server: Served, headers: Headers) {
  const begun = performance.now()
  const answer = await fetch(`${server.url}/export/laos.xlsx`, { headers })
  if (!answer.ok || !answer.body) throw new Error(`W8: ${answer.status} ${await answer.text()}`)
  let [firstMs, bytes] = [0, 0]
  const reader = answer.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    firstMs ||= performance.now() - begun
    bytes += part.value.length
  }
  return { rows: Number(answer.headers.get('x-row-count')), bytes, firstMs, ms: performance.now() - begun }
}
