import { writeFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'

/** A file that was downloaded, as a person sees it: the lines above the headings, and the rows below by heading. */
export interface Sheet {
  readonly above: readonly string[]
  readonly headings: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

export async function sheetOf(answer: Response): Promise<Sheet> {
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const csv = (answer.headers.get('content-type') ?? '').startsWith('text/csv')
  const lines = csv
    ? (parse(bytes, { bom: true, relax_column_count: true }) as string[][])
    : await workbookLines(bytes)
  const at = lines.findIndex((line) => line.length > 1)
  const headings = lines[at] ?? []
  return {
    above: lines.slice(0, at).map(([text]) => text ?? ''),
    headings,
    rows: lines
      .slice(at + 1)
      .map((line) => Object.fromEntries(headings.map((name, i) => [name, line[i] ?? '']))),
  }
}

/** Changes cells of a downloaded workbook, as somebody would in Excel, and saves it at `path`. */
export async function edited(
  answer: Response,
  path: string,
  changes: readonly {
    row: (cells: Readonly<Record<string, string>>) => boolean
    set: Record<string, string>
  }[],
): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await answer.arrayBuffer())
  const sheet = workbook.worksheets[0] as ExcelJS.Worksheet
  let headings: string[] = []
  sheet.eachRow((row) => {
    const cells = textsOf(row)
    if (headings.length === 0) {
      if (cells.length > 1) headings = cells
      return
    }
    const named = Object.fromEntries(headings.map((name, i) => [name, cells[i] ?? '']))
    for (const { row: matches, set } of changes) {
      if (!matches(named)) continue
      for (const [name, value] of Object.entries(set)) row.getCell(headings.indexOf(name) + 1).value = value
    }
  })
  await writeFile(path, Buffer.from(await workbook.xlsx.writeBuffer()))
  return path
}

async function workbookLines(bytes: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const lines: string[][] = []
  workbook.worksheets[0]?.eachRow((row) => lines.push(textsOf(row)))
  return lines
}

function textsOf(row: ExcelJS.Row): string[] {
  const values = row.values as ExcelJS.CellValue[]
  return Array.from({ length: Math.max(values.length - 1, 0) }, (_, at) => String(values[at + 1] ?? ''))
}
