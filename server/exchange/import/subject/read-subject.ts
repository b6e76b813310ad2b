import { parseLaoCode } from '../../../text/lao-code.ts'
import { thaiDigits } from '../../../text/thai-digits.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { StagedValue } from '../run/copy-rows.ts'

/** Columns of `staged` that say whose centre a row is about, and what is known of an exported row. */
export const STAGED_SUBJECT = {
  lao_code: 'text',
  lao_name: 'text',
  district_code: 'text',
  slot_label: 'text',
  export_id: 'uuid',
  ref_subject_id: 'uuid',
  cleared: 'text[]',
  on_behalf: 'boolean',
} as const

/** SQL over `staged s`: the subject as findings name it. */
export const SUBJECT_NAME = `coalesce(s.lao_code, s.district_code || coalesce(' ' || s.slot_label, ''))`

/** Reads whose centre the row is about; a row that says none, or two, is refused. */
export function subjectOf(row: RowReader): Record<keyof typeof STAGED_SUBJECT, StagedValue> {
  const written = row.written('lao_code').trim()
  // What the register itself wrote is taken as it stands, whatever codes usually look like.
  const laoCode = row.ref && /^\d{8}$/.test(written) ? { code: written } : parseLaoCode(written)
  const districtCode = thaiDigits(row.text('district_code') ?? '').replace(/\.0$/, '')
  if ('invalid' in laoCode && laoCode.invalid === 'NOT_A_CODE') row.note('REFUSED', 'lao_code', 'CODE_FORM')
  else if ('code' in laoCode && districtCode !== '') row.note('REFUSED', 'district_code', 'SUBJECT_BOTH')
  else if (!('code' in laoCode) && districtCode === '') row.note('REFUSED', 'lao_code', 'SUBJECT_MISSING')
  if (districtCode !== '' && !/^\d{4}$/.test(districtCode)) {
    row.note('REFUSED', 'district_code', 'DISTRICT_CODE_FORM')
  }
  return {
    lao_code: 'code' in laoCode ? laoCode.code : null,
    lao_name: row.text('lao_name'),
    district_code: districtCode || null,
    slot_label: row.text('slot_label'),
    export_id: row.ref?.exportId ?? null,
    ref_subject_id: row.ref?.subjectId ?? null,
    cleared: row.cleared(),
    on_behalf: null, // said by whoever checks the rights
  }
}
