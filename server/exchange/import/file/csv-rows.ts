import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Encoding, SheetRow, Source } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** A row longer than this is an unclosed quotation mark that swallows the file. */
const LONGEST_ROW = 200_000
const BEGINNING = 65_536

/** The rows of a CSV file, one at a time. @throws UnreadableFile FILE_MALFORMED, with the row where reading ended */
export async function* csvRows(source: Source, encoding: Encoding): AsyncGenerator<SheetRow> {
  const label = await labelOf(source, encoding)
  const marks = await marksOf(source, label)
  let number = 0
  let rest = ''
  for await (const { text, held, last } of pieces(source, label)) {
    rest += text
    const { rows, fault, end } = split(rest, marks, last)
    for (const cells of rows) {
      number += 1
      yield { number, cells }
    }
    rest = rest.slice(end)
    if (fault || rest.length + held > LONGEST_ROW)
      throw new UnreadableFile('FILE_MALFORMED', { row: number + 1 })
  }
}

interface Marks {
  readonly delimiter: string
  readonly newline: '\r\n' | '\n' | '\r'
}

/** The whole rows at the beginning of the text, up to `end`; what follows them may go on in the next piece. */
function split(text: string, marks: Marks, last: boolean): { rows: string[][]; fault: boolean; end: number } {
  const { data, errors, meta } = new Papa.Parser(marks).parse(text, 0, !last) as Papa.ParseResult<string[]>
  // What ends with the piece may only look like a fault.
  const fault = errors.find(({ row = 0 }) => last || row < data.length)
  return { rows: fault ? data.slice(0, fault.row) : data, fault: fault !== undefined, end: meta.cursor }
}

interface Piece {
  readonly text: string
  /** Letters read and kept for the next piece. */
  readonly held: number
  readonly last: boolean
}

/** The file's text in pieces; none but the last ends within what only its next character tells: `""`, `\r\n`. */
async function* pieces(source: Source, label: string): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(label)
  let held = ''
  for await (const bytes of createReadStream(source.path) as AsyncIterable<Buffer>) {
    const text = held + decoder.decode(bytes, { stream: true })
    let end = text.length
    while (text[end - 1] === '"' || text[end - 1] === '\r') end -= 1
    held = text.slice(end)
    yield { text: text.slice(0, end), held: held.length, last: false }
  }
  yield { text: held + decoder.decode(), held: 0, last: true }
}

async function labelOf(source: Source, encoding: Encoding): Promise<string> {
  if (encoding !== 'UTF-16') return encoding
  return (await beginning(source))[0] === 0xff ? 'utf-16le' : 'utf-16be'
}

/** Spreadsheets write semicolons or tabs under some regional settings, and end lines in three ways; the heading line shows which. */
async function marksOf(source: Source, label: string): Promise<Marks> {
  const text = new TextDecoder(label).decode(await beginning(source)).replace(/"[^"]*"/g, '')
  const [, heading = '', newline = '\n'] = /^([^\r\n]*)(\r\n|\n|\r)?/.exec(text) ?? []
  const count = (delimiter: string) => heading.split(delimiter).length
  return {
    delimiter: [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best)),
    newline: newline as Marks['newline'],
  }
}

async function beginning(source: Source): Promise<Buffer> {
  const file = await open(source.path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(BEGINNING), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
