import type { Findings } from '../input/findings.ts'
import type { CentreFieldsInput } from './centre-fields.input.ts'

/** Fields that may truly not exist; the order in which ticks are stored. */
export const MAY_BE_NONE = ['fax', 'email', 'website', 'line', 'facebook', 'hotline'] as const
type MayBeNone = (typeof MAY_BE_NONE)[number]

type Ticked = { confirmedNone?: string[] } & Partial<Record<MayBeNone, string | null>>

/**
 * VALUE, CONFIRMED_NONE or MISSING, never two of them: ticking "ไม่มี" clears the value, giving a value takes the tick
 * away, and doing both in one edit is refused. Writes into `values`.
 */
export function readConfirmedNone(
  input: CentreFieldsInput,
  stored: readonly string[],
  values: Ticked,
  findings: Findings,
): void {
  const sent = input.confirmedNone
  const ticks = new Set<string>(sent === undefined ? stored : (sent ?? []))
  for (const tick of sent ?? []) {
    if (isMayBeNone(tick)) continue
    findings.add('confirmedNone', 'NOT_TICKABLE', {
      th: `ช่องนี้ระบุว่า "ไม่มี" ไม่ได้: ${tick}`,
      en: `This field cannot be ticked "none": ${tick}`,
    })
  }
  for (const field of MAY_BE_NONE) {
    const given = typeof values[field] === 'string'
    if (given && sent?.includes(field)) {
      findings.add(field, 'VALUE_AND_NONE', {
        th: 'กรอกค่าและติ๊ก "ไม่มี" พร้อมกันไม่ได้',
        en: 'Give a value or tick "none", not both.',
      })
    }
    if (given) ticks.delete(field)
    else if (sent?.includes(field)) values[field] = null
  }
  const ordered = MAY_BE_NONE.filter((field) => ticks.has(field))
  const unticked = MAY_BE_NONE.some((field) => stored.includes(field) && !ticks.has(field))
  if (sent !== undefined || unticked) values.confirmedNone = ordered
}

/** Values put back as they once were: one that comes back takes its tick away, and a tick that comes back its value. */
export function withoutTicks<T extends Ticked>(values: T, stored: readonly string[]): T {
  const ticks = values.confirmedNone ?? stored
  const left = ticks.filter((tick) => !isMayBeNone(tick) || typeof values[tick] !== 'string')
  const cleared = values.confirmedNone ? Object.fromEntries(left.map((tick) => [tick, null])) : {}
  if (values.confirmedNone === undefined && left.length === ticks.length) return values
  return { ...values, ...cleared, confirmedNone: left }
}

function isMayBeNone(field: string): field is MayBeNone {
  return (MAY_BE_NONE as readonly string[]).includes(field)
}
