import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { read, write } from '@e965/xlsx'

const run = promisify(execFile)

/** A program that opens a workbook and saves it again as its own. */
export interface SpreadsheetProgram {
  readonly name: string
  save(workbook: Buffer, folder: string): Promise<Buffer>
}

/** Reads and writes by code of its own: neither the reader nor the writer of the register. */
const sheetJs: SpreadsheetProgram = {
  name: 'SheetJS',
  save: async (workbook) =>
    write(read(workbook), { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer,
}

/** LibreOffice without a window, with a profile of its own. */
const libreOffice = (soffice: string): SpreadsheetProgram => ({
  name: 'LibreOffice',
  async save(workbook, folder) {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')]
    await mkdir(before, { recursive: true })
    const file = join(before, 'list.xlsx')
    await writeFile(file, workbook)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', after, file]
    // The first start with a new profile only makes the profile.
    await run(soffice, convert).catch(() => undefined)
    if (!existsSync(join(after, 'list.xlsx'))) await run(soffice, convert)
    return readFile(join(after, 'list.xlsx'))
  },
})

/** Those that this machine has; SheetJS is a package and always there. */
export function spreadsheetPrograms(): SpreadsheetProgram[] {
  const soffice = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
  return soffice ? [sheetJs, libreOffice(soffice)] : [sheetJs]
}
