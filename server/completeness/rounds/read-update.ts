import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { REQUIRED } from './decide.ts'
import { CLOSES_TOO_EARLY, DUE_TOO_EARLY, OFF_OR_ALL, UNKNOWN_RULE } from './read-round.ts'
import type { UpdateRoundInput } from './round-decision.inputs.ts'

/** A round as it is stored. */
export interface StoredRound {
  readonly id: string
  readonly version: number
  readonly name_th: string
  readonly name_en: string
  readonly letter_reference: string | null
  readonly opens_at: Date | string
  readonly due_at: Date | string
  readonly closes_at: Date | string | null
  readonly opened_at: Date | string | null
  readonly allows_on_behalf: boolean
  readonly verification: string
  /** Ids of the rules it demands, sorted. */
  readonly rules: readonly string[]
}

const name = text(300)
const FIXED = ['opensAt', 'dueAt', 'rules'] as const

/**
 * The values of the columns as they are to be: names, letter, closing, on behalf, verification, opening, due.
 *
 * @param known ids of the rules in force
 * @throws InvalidInput, one error for each field
 */
export function readUpdate(
  input: UpdateRoundInput,
  round: StoredRound,
  known: readonly string[],
): readonly unknown[] {
  const findings = new Findings()
  const required = (field: 'nameTh' | 'nameEn', stored: string) => {
    if (input[field] === undefined) return stored
    const value = name(input[field] ?? null, field, findings)
    if (value === null) findings.add(field, 'REQUIRED', REQUIRED)
    return value
  }
  const names = [required('nameTh', round.name_th), required('nameEn', round.name_en)]
  const letter =
    input.letterReference === undefined
      ? round.letter_reference
      : name(input.letterReference, 'letterReference', findings)
  const verification = input.verification ?? round.verification
  if (verification !== 'OFF' && verification !== 'ALL') findings.add('verification', 'OFF_OR_ALL', OFF_OR_ALL)
  for (const field of FIXED) {
    if (input[field] === undefined) continue
    if (round.opened_at !== null) findings.add(field, 'ROUND_OPEN', IS_OPEN)
    else if (input[field] === null || input[field]?.length === 0) findings.add(field, 'REQUIRED', REQUIRED)
  }
  input.rules?.forEach((rule, n) => {
    if (!known.includes(rule) && !round.rules.includes(rule))
      findings.add(`rules.${n}`, 'UNKNOWN_RULE', UNKNOWN_RULE)
  })
  const opensAt = input.opensAt ?? round.opens_at
  const dueAt = input.dueAt ?? round.due_at
  const closesAt = input.closesAt === undefined ? round.closes_at : input.closesAt
  if (instant(opensAt) >= instant(dueAt)) findings.add('dueAt', 'TOO_EARLY', DUE_TOO_EARLY)
  if (closesAt !== null && instant(closesAt) < instant(dueAt))
    findings.add('closesAt', 'TOO_EARLY', CLOSES_TOO_EARLY)
  findings.refuse()
  const ways = [closesAt, input.allowsOnBehalf ?? round.allows_on_behalf, verification]
  return [...names, letter, ...ways, input.opensAt ?? null, input.dueAt ?? null]
}

function instant(moment: Date | string): number {
  return new Date(moment).getTime()
}

const IS_OPEN = {
  th: 'รอบนี้เปิดแล้ว วันเปิดรอบ วันครบกำหนดและข้อกำหนดแก้ไม่ได้ ให้ใช้การขยายเวลา',
  en: 'This round is open: its days and rules stand. Grant an extension instead.',
}
