import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { FileFacts, Source } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Bytes above 127 that Windows-874 (TIS-620 with Microsoft's additions) gives a meaning. */
const IN_WINDOWS_874 = (byte: number) =>
  (byte >= 0xa0 && byte <= 0xda) ||
  (byte >= 0xdf && byte <= 0xfb) ||
  byte === 0x80 ||
  byte === 0x85 ||
  (byte >= 0x91 && byte <= 0x97)

/**
 * Reads the file once to learn what it is; nothing of it is kept. WINDOWS-874 here means "not UTF-8, and possibly that":
 * only Thai headings that can be read prove it.
 *
 * @throws UnreadableFile FILE_EMPTY, FILE_OLD_EXCEL, FILE_ENCODING
 */
export async function sniff(source: Source): Promise<FileFacts> {
  const hash = createHash('sha256')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  let start = Buffer.alloc(0)
  let validUtf8 = true
  let possiblyThai = true
  let text = true
  for await (const chunk of createReadStream(source.path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
    if (start.length < 4) start = Buffer.concat([start, chunk.subarray(0, 4)])
    text &&= !chunk.includes(0)
    validUtf8 &&= decodes(utf8, chunk, true)
    if (!validUtf8) possiblyThai &&= chunk.every((byte) => byte < 0x80 || IN_WINDOWS_874(byte))
  }
  validUtf8 &&= decodes(utf8, new Uint8Array(), false)
  const facts = { name: source.name ?? basename(source.path), bytes, sha256: hash.digest('hex') }
  if (bytes === 0) throw new UnreadableFile('FILE_EMPTY')
  if (start.subarray(0, 4).equals(OLD_EXCEL)) throw new UnreadableFile('FILE_OLD_EXCEL')
  if (start.subarray(0, 4).equals(ZIP)) return { ...facts, format: 'XLSX', encoding: null }
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  if (wide) return { ...facts, format: 'CSV', encoding: 'UTF-16' }
  if (text && validUtf8) return { ...facts, format: 'CSV', encoding: 'UTF-8' }
  if (text && possiblyThai) return { ...facts, format: 'CSV', encoding: 'WINDOWS-874' }
  throw new UnreadableFile('FILE_ENCODING')
}

function decodes(decoder: TextDecoder, chunk: Uint8Array, more: boolean): boolean {
  try {
    decoder.decode(chunk, { stream: more })
    return true
  } catch {
    return false
  }
}
