import type { Scope } from '../access/viewer.ts'
import { type FieldError, InvalidInput, NotFound } from '../errors.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Sql } from './accounts.ts'

export interface NewPartnerToken {
  readonly name: string
  readonly purpose?: string | null
  readonly scopes: readonly Scope[]
  /** Networks in CIDR form; empty: from anywhere. */
  readonly addresses?: readonly string[]
  /** Cost units per clock hour. */
  readonly budget?: number
  readonly expiresAt: Date
}

const LONGEST_LIFE_DAYS = 731

/** Why a token could not be changed. */
export async function absentOrRevoked(sql: Sql, id: string): Promise<Error> {
  const found = await sql.query('select from partner_token where id = $1', [id])
  if (found.rowCount === 0) return new NotFound('partner token', id)
  return new InvalidInput([
    { field: '', code: 'REVOKED', th: 'โทเค็นนี้ถูกยกเลิกแล้ว', en: 'This token was already revoked.' },
  ])
}

/** What is given must be good; what is not given is not looked at. @throws InvalidInput naming each field that is not */
export function checkPartnerToken(wanted: Partial<NewPartnerToken>): void {
  const errors: FieldError[] = []
  const days = wanted.expiresAt && (wanted.expiresAt.getTime() - Date.now()) / 86_400_000
  if (wanted.name !== undefined && normaliseText(wanted.name) === null) {
    errors.push({ field: 'name', code: 'BLANK', th: 'กรุณาระบุชื่อหน่วยงาน', en: 'A name is needed.' })
  }
  if (wanted.scopes?.length === 0) {
    errors.push({
      field: 'scopes',
      code: 'BLANK',
      th: 'เลือกขอบเขตอย่างน้อยหนึ่งรายการ',
      en: 'Choose at least one scope.',
    })
  }
  if (days !== undefined && !(days > 0 && days <= LONGEST_LIFE_DAYS)) {
    errors.push({
      field: 'expiresAt',
      code: 'RANGE',
      th: 'วันหมดอายุต้องอยู่ภายในสองปีนับจากวันนี้',
      en: 'It must expire within two years from now.',
    })
  }
  if (wanted.budget !== undefined && !(Number.isInteger(wanted.budget) && wanted.budget > 0)) {
    errors.push({
      field: 'budget',
      code: 'RANGE',
      th: 'งบประมาณคำขอต้องมากกว่า 0',
      en: 'The budget must be above 0.',
    })
  }
  if (errors.length > 0) throw new InvalidInput(errors)
}

/** A network PostgreSQL cannot read, as a finding of its field; any other error as it is. */
export function wrongAddress(error: { code?: string }): never {
  if (error.code !== '22P02') throw error
  throw new InvalidInput([
    {
      field: 'addresses',
      code: 'MALFORMED',
      th: 'เครือข่ายต้องเขียนแบบ CIDR เช่น 192.0.2.0/24',
      en: 'Write networks in CIDR form, e.g. 192.0.2.0/24.',
    },
  ])
}
