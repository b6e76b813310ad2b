import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import pLimit from 'p-limit'
import { type FieldError, InvalidInput } from '../errors.ts'

/** What is known of an order document without showing a page of it. */
export interface OrderPdf {
  readonly pages: number
}

export const MOST_PAGES = 300
/** What the packed parts of a file may unfold to, together: a file of a few kilobytes can hold a thousand times that. */
const MOST_UNFOLDED = 32 * 1_048_576
const END_WITHIN = 2_048

const unfold = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate)
/** Two at a time, whoever asks: what is unfolded at once bounds the memory. */
const twoAtATime = pLimit(2)

/**
 * Looks a PDF over: that it is one from its first byte to its last, can be read by whoever gets it, holds pages in bounds,
 * and nothing that runs or hides another file. No page is drawn, so a page costs nothing, whatever is on it.
 * @throws InvalidInput
 */
export function readOrderPdf(bytes: Buffer): Promise<OrderPdf> {
  return twoAtATime(() => look(bytes))
}

async function look(bytes: Buffer): Promise<OrderPdf> {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') throw new InvalidInput([NOT_A_PDF])
  const end = bytes.toString('latin1', Math.max(0, bytes.length - END_WITHIN))
  // Whatever stands behind the end would be another file to another program.
  if (!/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(end)) throw new InvalidInput([BROKEN])
  const words = plainNames(await structureOf(bytes))
  if (/\/Encrypt\b/.test(words)) throw new InvalidInput([LOCKED])
  if (ACTIVE.test(words)) throw new InvalidInput([ACTIVE_CONTENT])
  const pages = words.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0
  if (pages === 0) throw new InvalidInput([BROKEN])
  const counted = [...words.matchAll(/\/Count\s+(\d{1,9})/g)].map(([, count]) => Number(count))
  if (Math.max(pages, ...counted.slice(0, 10_000)) > MOST_PAGES) throw new InvalidInput([TOO_MANY_PAGES])
  return { pages }
}

const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|Movie|Sound|3D)(?![A-Za-z])/

/** Everything that says what the file is made of: what stands outside of its streams, and the streams that hold objects. */
async function structureOf(bytes: Buffer): Promise<string> {
  const text = bytes.toString('latin1')
  const parts: string[] = []
  let from = 0
  let left = MOST_UNFOLDED
  for (;;) {
    const begin = text.indexOf('stream', from)
    if (begin === -1) break
    const end = text.indexOf('endstream', begin)
    if (end === -1) throw new InvalidInput([BROKEN])
    const outside = text.slice(from, begin)
    parts.push(outside)
    const dictionary = outside.slice(outside.lastIndexOf('obj') + 1)
    if (/\/Type\s*\/ObjStm\b/.test(plainNames(dictionary))) {
      const unfolded = await objectsOf(bytes, text, begin, end, left)
      left -= unfolded.length
      parts.push(unfolded)
    }
    from = end + 'endstream'.length
  }
  parts.push(text.slice(from))
  return parts.join('\n')
}

async function objectsOf(
  bytes: Buffer,
  text: string,
  begin: number,
  end: number,
  left: number,
): Promise<string> {
  const start = begin + (text.startsWith('stream\r\n', begin) ? 8 : 7)
  try {
    return (await unfold(bytes.subarray(start, end), { maxOutputLength: left })).toString('latin1')
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new InvalidInput([tooLarge ? TOO_LARGE_INSIDE : BROKEN])
  }
}

/** A name may be written with its letters as numbers: `/J#53` is `/JS`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function finding(code: string, th: string, en: string): FieldError {
  return { field: 'upload', code, th, en }
}

const NOT_A_PDF = finding(
  'NOT_A_PDF',
  'ไฟล์คำสั่งต้องเป็น PDF กรุณาสแกนหรือบันทึกเป็น PDF แล้วส่งใหม่',
  'The order has to be a PDF: scan it or save it as PDF, and send that.',
)
const BROKEN = finding(
  'BROKEN_DOCUMENT',
  'ไฟล์ PDF เสียหรือมาไม่ครบ กรุณาบันทึกเป็น PDF ใหม่แล้วส่งอีกครั้ง',
  'The PDF is broken or incomplete: save it as PDF again and send that.',
)
const LOCKED = finding(
  'LOCKED_DOCUMENT',
  'ไฟล์ PDF ถูกเข้ารหัสหรือจำกัดสิทธิ์ กรุณาบันทึกโดยไม่ตั้งรหัสผ่านแล้วส่งใหม่',
  'The PDF is encrypted or restricted: save it without a password and send that.',
)
const ACTIVE_CONTENT = finding(
  'ACTIVE_DOCUMENT',
  'ไฟล์ PDF มีคำสั่งอัตโนมัติหรือไฟล์อื่นแนบอยู่ภายใน กรุณาพิมพ์เป็น PDF ใหม่แล้วส่ง',
  'The PDF contains scripts or other files: print it to a new PDF and send that.',
)
const TOO_MANY_PAGES = finding(
  'TOO_MANY_PAGES',
  `ไฟล์ PDF มีเกิน ${MOST_PAGES} หน้า กรุณาส่งเฉพาะคำสั่ง`,
  `The PDF has more than ${MOST_PAGES} pages: send only the order.`,
)
const TOO_LARGE_INSIDE = finding(
  'UNFOLDS_TOO_LARGE',
  'ไฟล์ PDF ขยายออกมาใหญ่ผิดปกติ กรุณาสแกนหรือพิมพ์เป็น PDF ใหม่',
  'The PDF unfolds to an unusual size: scan it or print it to a new PDF.',
)
