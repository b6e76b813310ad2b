import type { FileHandle } from 'node:fs/promises'
import { UnreadableFile } from './unreadable-file.ts'
import { type Entry, unpacked } from './zip.ts'

const MEGABYTE = 1_048_576
/** A workbook of the whole country unpacks to 30 MB. */
const MOST_UNPACKED = 150
/** What is kept as a whole while the rows are read, as objects that take eight times as much memory. */
const HELD = /^xl\/(?:styles|workbook)\.xml$|\.rels$/
const MOST_HELD = 16
/** Bytes without a tag: a cell has at most 32,767 letters. */
const LONGEST_TEXT = MEGABYTE
const TAG = 0x3c

/**
 * Unpacks a workbook once without keeping any of it, before anything parses it: what grows beyond measure, whatever its
 * directory says, or carries macros is refused. Memory holds one chunk.
 *
 * @throws UnreadableFile FILE_NOT_XLSX, FILE_TOO_LARGE, FILE_MACROS
 */
export async function guardZip(file: FileHandle, entries: readonly Entry[]): Promise<void> {
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) throw new UnreadableFile('FILE_MACROS')
  let left = MOST_UNPACKED * MEGABYTE
  for (const entry of entries) {
    const most = HELD.test(entry.name) ? Math.min(left, MOST_HELD * MEGABYTE) : left
    left -= await sizeOf(file, entry, most)
  }
}

/** What the entry really unpacks to. */
async function sizeOf(file: FileHandle, entry: Entry, most: number): Promise<number> {
  const isText = /\.(?:xml|rels)$/.test(entry.name)
  let size = 0
  let untagged = 0
  try {
    for await (const chunk of (await unpacked(file, entry)) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) throw new UnreadableFile('FILE_TOO_LARGE', { most: MOST_UNPACKED })
      const tag = chunk.lastIndexOf(TAG)
      untagged = tag < 0 ? untagged + chunk.length : chunk.length - tag
      if (isText && untagged > LONGEST_TEXT) throw new UnreadableFile('FILE_NOT_XLSX')
    }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('FILE_NOT_XLSX', {}, { cause })
  }
  return size
}
