import { createHash } from 'node:crypto'
import { normaliseText } from '../text/normalise.ts'

/** Bytes of a cell's fingerprint: one edit in 16 million would go unnoticed. */
const CELL_BYTES = 3
const UUID_BYTES = 16
const COLUMNS_BYTES = 2

/** What an exported row says of itself: which export it is of, whose record, and which cells held what. */
export interface RowRef {
  readonly exportId: string
  /** uuid of the LAO or the roster slot whose record the row is. */
  readonly subjectId: string
  /** Whether the cell still reads as it was exported. A field the file did not have was empty. */
  isUnedited(field: string, cell: string): boolean
  /** Whether something stood in the cell. */
  wasFilled(field: string): boolean
}

/** The cell of the reference column: base64url of export, subject, columns, a bit for each filled cell, their fingerprints. */
export function writeRowRef(
  exportId: string,
  subjectId: string,
  fields: readonly string[],
  cellOf: (field: string) => string,
): string {
  const cells = fields.map((field) => bare(cellOf(field)))
  const filled = Buffer.alloc(Math.ceil(fields.length / 8))
  cells.forEach((cell, at) => {
    if (cell !== '') filled[at >> 3] = (filled[at >> 3] ?? 0) | (1 << (at & 7))
  })
  const prints = cells.filter((cell) => cell !== '').map(fingerprint)
  const parts = [uuidBytes(exportId), uuidBytes(subjectId), columnsPrint(fields), filled, ...prints]
  return Buffer.concat(parts).toString('base64url')
}

/** Reads the reference of a row; null when it was damaged or is of columns this version does not have. */
export function readRowRef(written: string, fields: readonly string[]): RowRef | null {
  const bytes = Buffer.from(written.trim(), 'base64url')
  const bits = 2 * UUID_BYTES + COLUMNS_BYTES
  const start = bits + Math.ceil(fields.length / 8)
  if (bytes.length < start || !bytes.subarray(2 * UUID_BYTES, bits).equals(columnsPrint(fields))) return null
  const prints = new Map<string, Buffer>()
  fields.forEach((field, at) => {
    if (((bytes[bits + (at >> 3)] ?? 0) & (1 << (at & 7))) === 0) return
    const from = start + prints.size * CELL_BYTES
    prints.set(field, bytes.subarray(from, from + CELL_BYTES))
  })
  if (bytes.length !== start + prints.size * CELL_BYTES) return null
  return {
    exportId: uuidText(bytes, 0),
    subjectId: uuidText(bytes, UUID_BYTES),
    isUnedited(field, cell) {
      const now = bare(cell)
      const was = prints.get(field)
      return was === undefined ? now === '' : now !== '' && fingerprint(now).equals(was)
    },
    wasFilled: (field) => prints.has(field),
  }
}

/** Spreadsheets change spaces and line breaks; that is no edit. */
function bare(cell: string): string {
  return normaliseText(cell) ?? ''
}

function fingerprint(cell: string): Buffer {
  return createHash('sha1').update(cell).digest().subarray(0, CELL_BYTES)
}

function columnsPrint(fields: readonly string[]): Buffer {
  return createHash('sha1').update(fields.join(' ')).digest().subarray(0, COLUMNS_BYTES)
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex')
}

function uuidText(bytes: Buffer, from: number): string {
  const hex = bytes.subarray(from, from + UUID_BYTES).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
