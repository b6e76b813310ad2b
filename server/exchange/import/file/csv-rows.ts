import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Encoding, SheetRow, Source } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** A row longer than this is an unclosed quotation mark that swallows the file. */
const LONGEST_ROW = 200_000
const BEGINNING = 65_536

/** The rows of a CSV file, one at a time. @throws UnreadableFile FILE_MALFORMED, with the row where reading ended */
export async function* csvRows(source: Source, encoding: Encoding): AsyncGenerator<SheetRow> {
  const label = await labelOf(source, encoding)
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(source, label),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  })
  const bytes = createReadStream(source.path)
  if (encoding === 'UTF-8')
    bytes.pipe(parser) // which reads bytes of UTF-8: text would be written out as such for it
  else bytes.pipe(decoder(label)).pipe(parser)
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      yield { number, cells }
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new UnreadableFile('FILE_MALFORMED', { row: number + 1 }, { cause })
  }
}

function decoder(label: string): Transform {
  const text = new TextDecoder(label)
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, text.decode(chunk, { stream: true }))
    },
    flush(done) {
      done(null, text.decode())
    },
  })
}

async function labelOf(source: Source, encoding: Encoding): Promise<string> {
  if (encoding !== 'UTF-16') return encoding
  return (await beginning(source))[0] === 0xff ? 'utf-16le' : 'utf-16be'
}

/** Spreadsheets write semicolons or tabs under some regional settings; the heading line shows which. */
async function delimiterOf(source: Source, label: string): Promise<string> {
  const text = new TextDecoder(label).decode(await beginning(source))
  const heading = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => heading.split(delimiter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
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
