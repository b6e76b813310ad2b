import { parseLaoCode } from '../../../text/lao-code.ts'
import { parseLaoName, parseLaoType } from '../../../text/lao-name.ts'
import { LAO_TYPES, type LaoType } from '../../../text/lao-type.ts'
import { normaliseText } from '../../../text/normalise.ts'
import { thaiDigits } from '../../../text/thai-digits.ts'
import { addressCells } from '../cell/address-cells.ts'
import { coordinatesCell } from '../cell/coordinates-cell.ts'
import { areaCell, postcodeCell } from '../cell/number-cells.ts'
import { websiteCell } from '../cell/website-cell.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { StagedRow } from '../run/import-job.ts'
import { REGISTER_COLUMNS } from './register.columns.ts'

const COMPARED = REGISTER_COLUMNS.filter((column) => !column.unstored).map(({ field }) => field)

/** Reads rows; one that says of the same LAO what the row before said (another subdistrict of its district) gives null. */
export function registerRows(): (row: RowReader) => StagedRow | null {
  let before: string | undefined
  return (row) => {
    const fingerprint = COMPARED.map((field) => row.raw(field)).join('\u001f')
    if (fingerprint === before) return null
    before = fingerprint
    const point = coordinatesCell(row, 'WARNING')
    const address = addressCells(row, 'WARNING')
    return {
      code: codeOf(row),
      ...nameOf(row),
      name_en: row.text('name_en'),
      province: row.text('province')?.replace(/^(?:จังหวัด|จ\.)\s*/u, '') ?? null,
      district: row.text('district')?.replace(/^(?:อำเภอ|อ\.)\s*/u, '') ?? null,
      district_code: thaiDigits(row.text('district_code') ?? '') || null,
      address_no: address.addressNo,
      moo: address.moo,
      postcode: postcodeCell(row, 'postcode', 'WARNING'),
      area_km2: areaCell(row, 'area_km2'),
      lat: point?.lat ?? null,
      lon: point?.lon ?? null,
      website: websiteCell(row, 'website', 'WARNING'),
    }
  }
}

function codeOf(row: RowReader): string | null {
  const parsed = parseLaoCode(row.written('code'))
  if ('code' in parsed) return parsed.code
  row.note('REFUSED', 'code', parsed.invalid === 'EMPTY' ? 'CODE_MISSING' : 'CODE_FORM')
  return null
}

/** Type and bare name. The type may stand in its column, in front of the name, or in both. */
function nameOf(row: RowReader): { type: LaoType | null; name_th: string | null } {
  const written = row.text('name')
  const word = normaliseText(row.written('type'))
  const type = parseLaoType(word)
  if (word !== null && type === null) row.note('REFUSED', 'type', 'TYPE_UNKNOWN')
  if (written === null) row.note('REFUSED', 'name', 'NAME_MISSING')
  if (type !== null) return { type, name_th: written && withoutType(written, type) }
  const parsed = parseLaoName(written)
  if (parsed === null && word === null && written !== null) row.note('REFUSED', 'type', 'TYPE_UNKNOWN')
  return { type: parsed?.type ?? null, name_th: parsed?.name ?? written }
}

function withoutType(name: string, type: LaoType): string {
  const line = LAO_TYPES.find((each) => each.type === type)
  const prefix = [line?.word, line?.abbreviation].find((each) => each && name.startsWith(each))
  return (prefix && name.slice(prefix.length).trim()) || name
}
