import { normaliseText } from '../../../text/normalise.ts'
import { dateCell } from '../cell/date-cell.ts'
import { empty, textCell } from '../cell/text-cells.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { StagedRow } from '../run/import-job.ts'
import { STAGED_SUBJECT, subjectOf } from '../subject/read-subject.ts'

/** Columns of `sign_installation` that a cell fills, with their types. */
export const SIGN_FIELDS = {
  status: 'text',
  position: 'text',
  position_other: 'text',
  installed_on: 'date',
  size: 'text',
  material: 'text',
  wording: 'text',
  reason_not_installed: 'text',
  planned_on: 'date',
  remarks: 'text',
  recorded_by: 'text',
} as const

export const STAGED_SIGN = { ...STAGED_SUBJECT, ...SIGN_FIELDS, replaces: 'boolean' } as const

const STATUS: Readonly<Record<string, string>> = {
  installed: 'INSTALLED',
  ติดตั้งแล้ว: 'INSTALLED',
  ติดตั้ง: 'INSTALLED',
  not_installed: 'NOT_INSTALLED',
  ยังไม่ได้ติดตั้ง: 'NOT_INSTALLED',
  ยังไม่ติดตั้ง: 'NOT_INSTALLED',
  ไม่ได้ติดตั้ง: 'NOT_INSTALLED',
}

const POSITION: Readonly<Record<string, string>> = {
  fence: 'FENCE',
  ริมรั้ว: 'FENCE',
  ริมรั้วที่ทำการ: 'FENCE',
  building_front: 'BUILDING_FRONT',
  หน้าอาคาร: 'BUILDING_FRONT',
  หน้าอาคารที่ทำการ: 'BUILDING_FRONT',
  ด้านหน้าอาคาร: 'BUILDING_FRONT',
  ด้านหน้าอาคารที่ทำการ: 'BUILDING_FRONT',
  other: 'OTHER',
  อื่นๆ: 'OTHER',
}

const YES_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  ใช่: true,
  no: false,
  false: false,
  ไม่ใช่: false,
  ไม่: false,
}

/** Reads a row of the signs template into the columns of `staged`; null leaves what is recorded. */
export function readSignRow(row: RowReader): StagedRow {
  return {
    ...subjectOf(row),
    status: wordCell(row, 'status', STATUS, () => row.note('REFUSED', 'status', 'STATUS_UNKNOWN')),
    ...positionOf(row),
    installed_on: dateCell(row, 'installed_on'),
    size: textCell(row, 'size'),
    material: textCell(row, 'material'),
    wording: textCell(row, 'wording'),
    reason_not_installed: textCell(row, 'reason_not_installed'),
    planned_on: dateCell(row, 'planned_on'),
    remarks: textCell(row, 'remarks'),
    recorded_by: textCell(row, 'recorded_by'),
    replaces: wordCell(row, 'replaces', YES_NO, () => row.note('REFUSED', 'replaces', 'YES_NO')) ?? false,
  }
}

/** A place that is neither of the two the letter names is another place, in the words of the row. */
function positionOf(row: RowReader): { position: string | null; position_other: string | null } {
  const other = textCell(row, 'position_other')
  let words: string | null = null
  const position = wordCell(row, 'position', POSITION, () => {
    row.note('WARNING', 'position', 'POSITION_OTHER')
    words = row.text('position')
  })
  return { position: words === null ? position : 'OTHER', position_other: other ?? words }
}

function wordCell<T>(
  row: RowReader,
  field: string,
  meanings: Readonly<Record<string, T>>,
  otherwise: () => void,
): T | null {
  if (empty(row, field)) return null
  const word = (normaliseText(row.written(field)) ?? '').toLowerCase().replace(/\s/g, '')
  if (Object.hasOwn(meanings, word)) return meanings[word] as T
  otherwise()
  return null
}
