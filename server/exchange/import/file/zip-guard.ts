import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import type { Source } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'

const MEGABYTE = 1_048_576
/** A workbook of the whole country unpacks to 30 MB. */
const MOST_UNPACKED = 150
const MOST_ENTRIES = 500
/** The end of a zip names its directory; a comment may follow it. */
const TAIL = 66_000
const LOCAL_HEADER = 30
/** Extra fields and a data descriptor may lie between two entries, another entry may not. */
const MOST_GAP = 4_096

interface Entry {
  readonly name: string
  readonly deflated: boolean
  readonly packed: number
  readonly offset: number
}

/**
 * Unpacks a workbook once without keeping any of it, before anything parses it: what grows beyond measure, hides entries from
 * its directory, or carries macros is refused. Memory holds one chunk.
 *
 * @throws UnreadableFile FILE_NOT_XLSX, FILE_TOO_LARGE, FILE_MACROS
 */
export async function guardZip(source: Source): Promise<void> {
  const file = await open(source.path)
  try {
    const { size } = await file.stat()
    const entries = await directoryOf(file, size)
    if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) throw new UnreadableFile('FILE_MACROS')
    let left = MOST_UNPACKED * MEGABYTE
    for (const entry of entries) left -= await unpackedSize(file, entry, left)
  } finally {
    await file.close()
  }
}

async function directoryOf(file: FileHandle, size: number): Promise<Entry[]> {
  const tail = await bytesAt(file, Math.max(size - TAIL, 0), Math.min(size, TAIL))
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 20 > tail.length) throw damaged()
  const count = tail.readUInt16LE(end + 10)
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (count > MOST_ENTRIES || length > MEGABYTE || start + length > size) throw damaged()
  const entries = readDirectory(await bytesAt(file, start, length), count)
  let next = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < next || entry.offset - next > MOST_GAP) throw damaged()
    next = entry.offset + LOCAL_HEADER + Buffer.byteLength(entry.name) + entry.packed
  }
  if (next > start || start - next > MOST_GAP) throw damaged()
  return entries
}

function readDirectory(directory: Buffer, count: number): Entry[] {
  const entries: Entry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02_01_4b_50) throw damaged()
    const name = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      deflated: directory.readUInt16LE(at + 10) === 8,
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** What the entry really unpacks to; its directory may lie. */
async function unpackedSize(file: FileHandle, entry: Entry, most: number): Promise<number> {
  const header = await bytesAt(file, entry.offset, LOCAL_HEADER)
  if (header.readUInt32LE(0) !== 0x04_03_4b_50) throw damaged()
  const start = entry.offset + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (!entry.deflated) {
    if (entry.packed > most) throw tooLarge()
    return entry.packed
  }
  if (entry.packed === 0) return 0
  let size = 0
  const inflate = Readable.from(chunksOf(file, start, entry.packed)).pipe(createInflateRaw())
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) throw tooLarge()
    }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('FILE_NOT_XLSX', {}, { cause })
  }
  return size
}

async function* chunksOf(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const chunk = await bytesAt(file, start + done, Math.min(65_536, length - done))
    done += chunk.length
    yield chunk
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position })
  if (bytesRead < length) throw damaged()
  return buffer
}

function damaged(): UnreadableFile {
  return new UnreadableFile('FILE_NOT_XLSX')
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile('FILE_TOO_LARGE', { most: MOST_UNPACKED })
}
