import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'

export type Cells = readonly (string | number | Date | null)[]

/** A folder for the files of one test file; remove it in `afterAll`. */
export interface Folder {
  /** Writes bytes or text as they are. */
  file(name: string, content: string | Uint8Array): Promise<{ path: string }>
  csv(rows: readonly Cells[], name?: string): Promise<{ path: string }>
  xlsx(rows: readonly Cells[], name?: string): Promise<{ path: string }>
  remove(): Promise<void>
}

export async function aFolder(): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'lcr-exchange-'))
  let count = 0
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return { path }
  }
  const next = (ending: string) => {
    count += 1
    return `file-${count}.${ending}`
  }
  return {
    file,
    csv: (rows, name = next('csv')) => file(name, `\uFEFF${csvText(rows)}`),
    async xlsx(rows, name = next('xlsx')) {
      const workbook = new ExcelJS.Workbook()
      const sheet = workbook.addWorksheet('ข้อมูล')
      for (const row of rows) sheet.addRow([...row])
      const path = join(folder, name)
      await workbook.xlsx.writeFile(path)
      return { path }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

export function csvText(rows: readonly Cells[], delimiter = ','): string {
  const cell = (value: Cells[number]) => `"${String(value ?? '').replaceAll('"', '""')}"`
  return rows.map((row) => row.map(cell).join(delimiter)).join('\r\n')
}
