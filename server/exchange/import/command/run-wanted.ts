import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ClientBase } from 'pg'
import { CENTRE_COLUMNS } from '../centres/centre.columns.ts'
import { importCentres } from '../centres/import-centres.ts'
import type { Column } from '../file/column.ts'
import { printReceipt } from '../receipt/print-receipt.ts'
import { receiptLines } from '../receipt/read-receipt.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { importRegister } from '../register/import-register.ts'
import { REGISTER_COLUMNS } from '../register/register.columns.ts'
import { questionsFile, readAnswers } from '../register/resolve-file.ts'
import type { ImportOptions } from '../run/import-options.ts'
import { importSigns } from '../signs/import-signs.ts'
import { SIGN_COLUMNS } from '../signs/sign.columns.ts'
import { writeTemplate } from '../template.ts'
import { UsageError, type Wanted } from './arguments.ts'
import { progressOn } from './progress-on.ts'

const COLUMNS: Readonly<Record<Wanted['kind'], readonly Column[]>> = {
  register: REGISTER_COLUMNS,
  centres: CENTRE_COLUMNS,
  signs: SIGN_COLUMNS,
}

/** Imports as the command line wants it and prints the receipt. @returns the exit code: 0 accepted, 2 refused */
export async function runWanted(
  client: ClientBase,
  wanted: Wanted,
  actor: { id: null; name: string },
): Promise<number> {
  const source = { path: wanted.file ?? '' }
  const { progress, end } = progressOn(process.stderr)
  const receipt = await imported(client, wanted, source, { ...wanted.options, actor, progress }).finally(end)
  if (wanted.json) await printJson(client, receipt)
  else process.stdout.write(`${printReceipt(receipt)}\n`)
  if (receipt.counts.asked > 0) await writeQuestions(client, wanted, receipt)
  return receipt.outcome === 'ACCEPTED' ? 0 : 2
}

async function imported(
  client: ClientBase,
  wanted: Wanted,
  source: { path: string },
  options: Wanted['options'] & ImportOptions,
): Promise<Receipt> {
  if (wanted.kind === 'centres') return importCentres(client, source, options)
  if (wanted.kind === 'signs') return importSigns(client, source, options)
  const answers = wanted.resolve === undefined ? {} : await answersOf(wanted.resolve)
  return importRegister(client, source, { ...options, answers })
}

export async function writeWantedTemplate({ kind, template = '', english }: Wanted): Promise<number> {
  await writeTemplate(template, COLUMNS[kind], english ? 'en' : 'th')
  process.stdout.write(`${template}\n`)
  return 0
}

async function answersOf(path: string) {
  const text = await readFile(path, 'utf8')
  try {
    return readAnswers(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`อ่านไฟล์คำตอบไม่ได้ · the answers cannot be read: ${path} (${reason})`, { cause })
  }
}

/** Beside what was there before, never over it: somebody may have begun to answer. */
async function writeQuestions(client: ClientBase, wanted: Wanted, receipt: Receipt): Promise<void> {
  const stem = basename(wanted.file ?? 'register').replace(/\.[^.]*$/, '')
  const name = (at: number) => `${stem}.resolve${at === 1 ? '' : `-${at}`}.json`
  let at = 1
  while (existsSync(name(at))) at += 1
  await writeFile(name(at), await questionsFile(receiptLines(client, receipt, 'QUESTION')), { flag: 'wx' })
  process.stderr.write(
    `คำถาม ${receipt.counts.asked} ข้ออยู่ใน ${name(at)} ตอบแล้วนำเข้าใหม่ด้วย --resolve ${name(at)}\n` +
      `${receipt.counts.asked} questions are in ${name(at)}: answer them, then import again with --resolve ${name(at)}\n`,
  )
}

async function printJson(client: ClientBase, { groups: _groups, ...receipt }: Receipt): Promise<void> {
  process.stdout.write(`{"receipt":${JSON.stringify(receipt)},"lines":[`)
  let separator = '\n'
  for await (const line of receiptLines(client, receipt)) {
    process.stdout.write(`${separator}${JSON.stringify(line)}`)
    separator = ',\n'
  }
  process.stdout.write('\n]}\n')
}
