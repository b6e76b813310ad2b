import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A value of a staged row: arrays are text arrays, objects jsonb. */
export type StagedValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Readonly<Record<string, unknown>>

/** Rows are handed to the connection in pieces of about this many characters. */
const PIECE = 65_536

/** Streams rows into a table with COPY; memory holds one piece at a time. What the rows throw aborts the COPY. */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly StagedValue[]>,
): Promise<void> {
  const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(pieces(rows)), copy)
}

async function* pieces(rows: AsyncIterable<readonly StagedValue[]>): AsyncGenerator<Buffer> {
  let piece = ''
  for await (const row of rows) {
    piece += `${row.map(encode).join('\t')}\n`
    if (piece.length < PIECE) continue
    yield Buffer.from(piece)
    piece = ''
  }
  if (piece !== '') yield Buffer.from(piece)
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function encode(value: StagedValue): string {
  if (value === null) return '\\N'
  if (Array.isArray(value)) return escaped(`{${value.map(quoted).join(',')}}`)
  return escaped(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

function quoted(element: string): string {
  return `"${element.replace(/["\\]/g, '\\$&')}"`
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string)
}
