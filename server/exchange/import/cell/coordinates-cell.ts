import { type CoordinateFault, type Point, parseCoordinates } from '../../../text/coordinates.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { FindingLevel } from '../receipt/finding.ts'
import type { FindingCode } from '../receipt/finding-words.ts'

const FAULTS: Readonly<Record<CoordinateFault, FindingCode>> = {
  ONE_SIDED: 'COORDINATES_HALF',
  UNREADABLE: 'COORDINATES_UNREADABLE',
  OUTSIDE_THAILAND: 'COORDINATES_OUTSIDE_THAILAND',
}

/** The point in the columns `lat` and `lon`, or null; `level` is what a fault means for the row. */
export function coordinatesCell(row: RowReader, level: FindingLevel): Point | null {
  const parsed = parseCoordinates(row.written('lat'), row.written('lon'))
  if ('missing' in parsed) return null
  const details = { point: `${row.written('lat').trim()} / ${row.written('lon').trim()}` }
  if ('invalid' in parsed) {
    row.note(level, 'coordinates', FAULTS[parsed.invalid], details)
    return null
  }
  if (parsed.warning === 'SWAPPED') row.note('WARNING', 'coordinates', 'COORDINATES_SWAPPED', details)
  if (parsed.warning === 'COARSE') row.note('WARNING', 'coordinates', 'COORDINATES_COARSE', details)
  return parsed.point
}
