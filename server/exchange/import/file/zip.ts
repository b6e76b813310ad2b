import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { UnreadableFile } from './unreadable-file.ts'

const MEGABYTE = 1_048_576
const MOST_ENTRIES = 500
/** The end of a zip names its directory; a comment may follow it. */
const TAIL = 66_000
const LOCAL_HEADER = 30
/** Extra fields and a data descriptor may lie between two entries, another entry may not. */
const MOST_GAP = 4_096

export interface Entry {
  readonly name: string
  readonly deflated: boolean
  readonly packed: number
  readonly offset: number
}

/** What the directory of a zip names. @throws UnreadableFile FILE_NOT_XLSX for one that is damaged or hides entries */
export async function entriesOf(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat()
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

/** The bytes of an entry, unpacked while they are read. Destroyed before its end it reads no more of the file. */
export async function unpacked(file: FileHandle, entry: Entry): Promise<Readable> {
  const header = await bytesAt(file, entry.offset, LOCAL_HEADER)
  if (header.readUInt32LE(0) !== 0x04_03_4b_50) throw damaged()
  const start = entry.offset + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = Readable.from(chunksOf(file, start, entry.packed))
  if (!entry.deflated || entry.packed === 0) return packed
  return pipeline(packed, createInflateRaw(), () => undefined) // whoever reads is told of a fault
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
