import { parseMoo } from '../../../text/address.ts'
import { helpFieldOf } from '../../../text/help-field.ts'
import { parseLaoCode } from '../../../text/lao-code.ts'
import { normaliseText } from '../../../text/normalise.ts'
import { addressCells } from '../cell/address-cells.ts'
import { coordinatesCell } from '../cell/coordinates-cell.ts'
import { dateCell } from '../cell/date-cell.ts'
import { postcodeCell } from '../cell/number-cells.ts'
import { emailCell, listCell, phonesCell, phoneTextCell, textCell } from '../cell/text-cells.ts'
import { websiteCell } from '../cell/website-cell.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { StagedRow } from '../run/import-job.ts'
import { subjectOf } from '../subject/read-subject.ts'

/** Fields that may truly not exist, and the word that says so. */
export const NONEABLE = ['fax', 'email', 'website', 'line', 'facebook', 'hotline'] as const
const NONE = /^\(?(?:ไม่มี|none)\)?$/iu

type TextReader = (row: RowReader, field: string) => string | null

/**
 * Reads a row of the centres template into the columns of `staged`; null leaves what is recorded. Every column stands here by
 * name: rows put together from parts took longer to put together than to read.
 */
export function readCentreRow(row: RowReader): StagedRow {
  const none = NONEABLE.filter((field) => NONE.test(normaliseText(row.written(field)) ?? ''))
  const contact = (field: (typeof NONEABLE)[number], read: TextReader) =>
    none.includes(field) ? null : read(row, field)
  const phones = phonesCell(row, 'phones')
  const point = coordinatesCell(row, 'REFUSED')
  const address = addressCells(row, 'REFUSED', (written) => parseMoo(written) ?? normaliseText(written))
  const help = listCell(row, 'help_fields').map(helpFieldOf)
  return {
    ...subjectOf(row),
    name: textCell(row, 'name'),
    address_no: address.addressNo,
    moo: address.moo,
    road: textCell(row, 'road'),
    subdistrict: textCell(row, 'subdistrict')?.replace(/^(?:ตำบล|ต\.)\s*/u, '') ?? null,
    district: textCell(row, 'district')?.replace(/^(?:อำเภอ|อ\.)\s*/u, '') ?? null,
    postcode: postcodeCell(row, 'postcode', 'REFUSED'),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    phones: phones.length > 0 ? JSON.stringify(phones) : null,
    fax: contact('fax', phoneTextCell),
    email: contact('email', emailCell),
    website: contact('website', siteCell),
    line: contact('line', textCell),
    facebook: contact('facebook', textCell),
    hotline: contact('hotline', phoneTextCell),
    none,
    opening_hours: textCell(row, 'opening_hours'),
    established_on: dateCell(row, 'established_on'),
    order_number: textCell(row, 'order_number'),
    order_date: dateCell(row, 'order_date'),
    help_fields: help.length > 0 ? [...new Set(help)] : null,
    host_lao_code: codesCell(row, 'host_lao_code')[0] ?? null,
    host_place: textCell(row, 'host_place'),
    member_codes: nonEmpty(codesCell(row, 'member_codes')),
    head_name: textCell(row, 'head_name'),
    head_job_title: textCell(row, 'head_job_title'),
    head_office_phone: phoneTextCell(row, 'head_office_phone'),
    head_mobile: phoneTextCell(row, 'head_mobile'),
    head_email: emailCell(row, 'head_email'),
    head_line: textCell(row, 'head_line'),
    coordinator_name: textCell(row, 'coordinator_name'),
    coordinator_job_title: textCell(row, 'coordinator_job_title'),
    coordinator_office_phone: phoneTextCell(row, 'coordinator_office_phone'),
    coordinator_mobile: phoneTextCell(row, 'coordinator_mobile'),
    coordinator_email: emailCell(row, 'coordinator_email'),
    coordinator_line: textCell(row, 'coordinator_line'),
    remarks: textCell(row, 'remarks'),
    recorded_by: textCell(row, 'recorded_by'),
  }
}

function siteCell(row: RowReader, field: string): string | null {
  return textCell(row, field) === null ? null : websiteCell(row, field, 'REFUSED')
}

/** LAO codes; one that is malformed refuses the row. */
function codesCell(row: RowReader, field: string): string[] {
  return listCell(row, field).flatMap((written) => {
    const parsed = parseLaoCode(written)
    if ('code' in parsed) return [parsed.code]
    row.note('REFUSED', field, 'CODE_FORM')
    return []
  })
}

function nonEmpty(list: string[]): string[] | null {
  return list.length > 0 ? list : null
}
