import { parseMoo } from '../../../text/address.ts'
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
import { PEOPLE } from './person.columns.ts'

/** Fields that may truly not exist, and the word that says so. */
export const NONEABLE = ['fax', 'email', 'website', 'line', 'facebook', 'hotline'] as const
const NONE = /^\(?(?:ไม่มี|none)\)?$/iu

const HELP_FIELDS: Readonly<Record<string, string>> = {
  สาธารณภัย: 'DISASTER',
  ภัยพิบัติ: 'DISASTER',
  โรคติดต่อ: 'COMMUNICABLE_DISEASE',
  การป้องกันและควบคุมโรคติดต่อ: 'COMMUNICABLE_DISEASE',
  คุณภาพชีวิต: 'QUALITY_OF_LIFE',
  การส่งเสริมและพัฒนาคุณภาพชีวิต: 'QUALITY_OF_LIFE',
}

type ContactReader = (row: RowReader, field: string) => string | null

const CONTACTS: Readonly<Record<(typeof NONEABLE)[number], ContactReader>> = {
  fax: phoneTextCell,
  email: emailCell,
  website: (row, field) => (textCell(row, field) === null ? null : websiteCell(row, field, 'REFUSED')),
  line: textCell,
  facebook: textCell,
  hotline: phoneTextCell,
}

/** Reads a row of the centres template into the columns of `staged`; null leaves what is recorded. */
export function readCentreRow(row: RowReader): StagedRow {
  const none = NONEABLE.filter((field) => NONE.test(normaliseText(row.written(field)) ?? ''))
  const contacts = NONEABLE.map((field) => [field, none.includes(field) ? null : CONTACTS[field](row, field)])
  const phones = phonesCell(row, 'phones')
  const point = coordinatesCell(row, 'REFUSED')
  const address = addressCells(row, 'REFUSED', (written) => parseMoo(written) ?? normaliseText(written))
  const help = listCell(row, 'help_fields').map((field) => HELP_FIELDS[field] ?? field)
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
    ...Object.fromEntries(contacts),
    none,
    opening_hours: textCell(row, 'opening_hours'),
    established_on: dateCell(row, 'established_on'),
    order_number: textCell(row, 'order_number'),
    order_date: dateCell(row, 'order_date'),
    help_fields: help.length > 0 ? [...new Set(help)] : null,
    host_lao_code: codesCell(row, 'host_lao_code')[0] ?? null,
    host_place: textCell(row, 'host_place'),
    member_codes: nonEmpty(codesCell(row, 'member_codes')),
    ...peopleOf(row),
    remarks: textCell(row, 'remarks'),
    recorded_by: textCell(row, 'recorded_by'),
  }
}

function peopleOf(row: RowReader): StagedRow {
  const cells = PEOPLE.flatMap(({ prefix }): [string, string | null][] => [
    [`${prefix}_name`, textCell(row, `${prefix}_name`)],
    [`${prefix}_job_title`, textCell(row, `${prefix}_job_title`)],
    [`${prefix}_office_phone`, phoneTextCell(row, `${prefix}_office_phone`)],
    [`${prefix}_mobile`, phoneTextCell(row, `${prefix}_mobile`)],
    [`${prefix}_email`, emailCell(row, `${prefix}_email`)],
    [`${prefix}_line`, textCell(row, `${prefix}_line`)],
  ])
  return Object.fromEntries(cells)
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
