import { writeFile } from 'node:fs/promises'
import type { Column } from './file/column.ts'

type Language = 'th' | 'en'

/** Writes an empty template: XLSX with a sheet that explains every column, or CSV where the name ends so. */
export async function writeTemplate(
  path: string,
  columns: readonly Column[],
  language: Language,
): Promise<void> {
  await writeFile(path, await templateBytes(columns, /\.csv$/i.test(path) ? 'csv' : 'xlsx', language))
}

export async function templateBytes(
  columns: readonly Column[],
  ending: 'csv' | 'xlsx',
  language: Language,
): Promise<Buffer> {
  const filled = columns.filter((column) => !column.exportOnly)
  return ending === 'csv' ? Buffer.from(csvTemplate(filled, language)) : xlsxTemplate(filled, language)
}

function csvTemplate(columns: readonly Column[], language: Language): string {
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  return `\uFEFF${line(columns.map((column) => column[language]))}\r\n`
}

async function xlsxTemplate(columns: readonly Column[], language: Language): Promise<Buffer> {
  // Loaded here: large, and a server begins without it.
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(language === 'th' ? 'ข้อมูล' : 'Data', {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  // As text, so that codes keep their zero and house numbers do not become dates.
  sheet.columns = columns.map((column) => ({ header: column[language], width: 18, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  const about = workbook.addWorksheet(language === 'th' ? 'คำอธิบาย' : 'About')
  about.columns = [
    { header: language === 'th' ? 'คอลัมน์' : 'Column', width: 28 },
    { header: language === 'th' ? 'อีกชื่อหนึ่ง' : 'Also', width: 28 },
    { header: language === 'th' ? 'คำอธิบาย' : 'About', width: 70 },
    { header: language === 'th' ? 'ตัวอย่าง' : 'Example', width: 40 },
  ]
  about.getRow(1).font = { bold: true }
  for (const column of columns) {
    about.addRow([
      column[language],
      column[language === 'th' ? 'en' : 'th'],
      column.about[language],
      column.example ?? '',
    ])
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
