import { type AddressWarning, parseHouseNumber, parseMoo } from '../../../text/address.ts'
import { isPlaceholder } from '../../../text/placeholder.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { FindingLevel } from '../receipt/finding.ts'
import type { FindingCode } from '../receipt/finding-words.ts'

const NOTED: Readonly<Record<AddressWarning, FindingCode>> = {
  SPREADSHEET_DATE: 'HOUSE_NUMBER_DATE',
  RESTORED: 'HOUSE_NUMBER_RESTORED',
  NOT_A_NUMBER: 'HOUSE_NUMBER_WORDS',
}

/**
 * House number and moo of the columns `address_no` and `moo`; `109 ม.9` in the first fills both. `level` is what an
 * unusable value means for the row, `readMoo` how a moo is read.
 */
export function addressCells(
  row: RowReader,
  level: FindingLevel,
  readMoo: (written: string) => string | null = parseMoo,
): { addressNo: string | null; moo: string | null } {
  const house = parseHouseNumber(row.written('address_no'))
  if (house.warning) {
    const { code, candidates } = house.warning
    const unusable = code === 'SPREADSHEET_DATE'
    row.note(unusable ? level : 'WARNING', 'address_no', NOTED[code], { candidates })
  }
  const written = row.written('moo')
  const moo = isPlaceholder(written) ? null : readMoo(written)
  if (moo === null && !isPlaceholder(written)) row.note(level, 'moo', 'MOO_FORM')
  return { addressNo: house.value, moo: moo ?? house.moo }
}
