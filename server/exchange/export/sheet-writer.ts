import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Cell } from './export-list.ts'

/** Writes one sheet from top to bottom; what is written is gone from memory once the reader has taken it. */
export interface SheetWriter {
  title(text: string): Promise<void>
  heading(cells: readonly string[]): Promise<void>
  row(cells: readonly Cell[]): Promise<void>
  footer(cells: readonly Cell[]): Promise<void>
  end(): Promise<void>
}

/** Waits for a slow reader. @throws Error when the reader has gone */
export async function drained(out: Writable, hasRoom: boolean): Promise<void> {
  if (out.destroyed) throw new Error('the download was broken off')
  if (hasRoom) return
  const gone = new AbortController()
  await Promise.race([
    once(out, 'drain', { signal: gone.signal }),
    once(out, 'close', { signal: gone.signal }).then(() => {
      throw new Error('the download was broken off')
    }),
  ]).finally(() => gone.abort())
}
