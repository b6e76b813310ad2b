import { parseArgs } from 'node:util'
import { parseThaiDate } from '../../../text/date.ts'

export const USAGE = `npm run import -- register <file>   ทะเบียน อปท. (CSV หรือ XLSX) · the register of LAOs
npm run import -- centres <file>    ข้อมูลพื้นฐานของศูนย์ · basic data of centres
npm run import -- signs <file>      การติดตั้งป้าย · sign installations

  --dry-run            ตรวจและแสดงใบรับ โดยไม่เปลี่ยนข้อมูล · check and print the receipt, change nothing
  --as-of DATE         วันที่มีผล (24/03/2566 หรือ 2023-03-24) ปกติคือวันนี้ · the day from which it holds
  --skip-refused       นำเข้าแถวที่ใช้ได้ แม้บางแถวใช้ไม่ได้ · take the good rows although others are refused
  --json               พิมพ์ใบรับทั้งหมดเป็น JSON · print the whole receipt as JSON
  --template FILE      เขียนแบบฟอร์ม .xlsx หรือ .csv แทนการนำเข้า · write the template instead (--english)
  register: --partial        ไฟล์ไม่ใช่ทั้งทะเบียน · the file is not the whole register
            --resolve FILE   คำตอบว่า อปท. ใดเป็นแห่งใด · answers to what the file leaves open
  centres, signs: --recorded-by NAME  ผู้บันทึก · who recorded    --on-behalf  บันทึกแทน อปท. · for the LAO`

export interface Wanted {
  kind: 'register' | 'centres' | 'signs'
  /** Undefined: a template is wanted. */
  file: string | undefined
  template: string | undefined
  english: boolean
  json: boolean
  resolve: string | undefined
  options: {
    asOf?: string
    dryRun: boolean
    skipRefused: boolean
    partial: boolean
    recordedBy?: string
    onBehalf: boolean
  }
}

/** Reads the command line. @throws UsageError */
export function readArguments(argv: readonly string[]): Wanted {
  const { values, positionals } = parsed(argv)
  const [kind, file, ...more] = positionals
  if (kind !== 'register' && kind !== 'centres' && kind !== 'signs') throw new UsageError(USAGE)
  if (more.length > 0 || (file === undefined) === (values.template === undefined)) throw new UsageError(USAGE)
  const registerOnly = values.partial || values.resolve !== undefined
  if (kind !== 'register' && registerOnly) throw new UsageError(`--partial, --resolve: register\n\n${USAGE}`)
  return {
    kind,
    file,
    template: values.template,
    english: values.english ?? false,
    json: values.json ?? false,
    resolve: values.resolve,
    options: {
      ...(values['as-of'] !== undefined && { asOf: dateOf(values['as-of']) }),
      ...(values['recorded-by'] !== undefined && { recordedBy: values['recorded-by'] }),
      dryRun: values['dry-run'] ?? false,
      skipRefused: values['skip-refused'] ?? false,
      partial: values.partial ?? false,
      onBehalf: values['on-behalf'] ?? false,
    },
  }
}

/** What was typed is no command; the message is what to print. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'as-of': { type: 'string' },
        'skip-refused': { type: 'boolean' },
        json: { type: 'boolean' },
        template: { type: 'string' },
        english: { type: 'boolean' },
        partial: { type: 'boolean' },
        resolve: { type: 'string' },
        'recorded-by': { type: 'string' },
        'on-behalf': { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, { cause })
  }
}

function dateOf(text: string): string {
  const read = parseThaiDate(text)
  if ('date' in read) return read.date
  throw new UsageError(`--as-of ${text}: ไม่ใช่วันที่ที่แน่นอน เช่น 24/03/2566 · no certain date, write 2023-03-24`)
}
