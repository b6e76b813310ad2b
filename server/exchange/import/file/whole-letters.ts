import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type ExcelJS from 'exceljs'

/** The two steps of exceljs's stream reader through which all text of a workbook comes; its typings leave them out. */
interface TextSteps {
  _parseWorksheet(chunks: AsyncIterable<Buffer | string>, sheet: string): Iterable<unknown>
  _parseSharedStrings(entry: Readable): AsyncIterable<unknown>
}

/**
 * exceljs 4.4 turns every chunk of a file into text by itself, and so breaks the letter (three bytes in Thai) that lies
 * across two chunks. This hands it text in which every letter is whole.
 */
export function keepLettersWhole(reader: ExcelJS.stream.xlsx.WorkbookReader): void {
  const steps = reader as unknown as TextSteps
  const parseWorksheet = steps._parseWorksheet.bind(reader)
  const parseSharedStrings = steps._parseSharedStrings.bind(reader)
  steps._parseWorksheet = (chunks, sheet) => parseWorksheet(decoded(chunks), sheet)
  steps._parseSharedStrings = (entry) => parseSharedStrings(entry.setEncoding('utf8'))
}

async function* decoded(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.write(chunk)
  yield decoder.end()
}
