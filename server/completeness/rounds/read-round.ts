import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import type { CreateRoundInput } from './create-round.input.ts'
import type { RoundDraft } from './insert-round.ts'
import { letterRound } from './letter-round.ts'

const PRESETS = { LETTER_2566: letterRound } as const
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/
const name = text(300)

/**
 * The round an input describes, on top of its preset.
 *
 * @param known ids of the rules in force
 * @throws InvalidInput, one error for each field
 */
export function readRound(input: CreateRoundInput, known: readonly string[]): RoundDraft {
  const findings = new Findings()
  const preset = input.preset ? PRESETS[input.preset] : null
  const required = (field: 'code' | 'nameTh' | 'nameEn') => {
    const value = name(input[field] ?? preset?.[field] ?? null, field, findings)
    if (value === null) findings.add(field, 'REQUIRED', REQUIRED)
    return value ?? ''
  }
  const instant = (field: 'opensAt' | 'dueAt') => {
    const value = input[field] ?? preset?.[field] ?? null
    if (value === null) findings.add(field, 'REQUIRED', REQUIRED)
    return value ?? ''
  }
  const draft: RoundDraft = {
    code: required('code'),
    nameTh: required('nameTh'),
    nameEn: required('nameEn'),
    letterReference: name(
      input.letterReference ?? preset?.letterReference ?? null,
      'letterReference',
      findings,
    ),
    opensAt: instant('opensAt'),
    dueAt: instant('dueAt'),
    closesAt: input.closesAt ?? preset?.closesAt ?? null,
    allowsOnBehalf: input.allowsOnBehalf ?? preset?.allowsOnBehalf ?? true,
    verification: input.verification === 'ALL' ? 'ALL' : (preset?.verification ?? 'OFF'),
    rules: input.rules ?? null,
  }
  if (input.verification && !['OFF', 'ALL'].includes(input.verification))
    findings.add('verification', 'OFF_OR_ALL', OFF_OR_ALL)
  if (!CODE.test(draft.code)) findings.add('code', 'BAD_CODE', BAD_CODE)
  if (Date.parse(draft.opensAt) >= Date.parse(draft.dueAt)) findings.add('dueAt', 'TOO_EARLY', DUE_TOO_EARLY)
  if (draft.closesAt !== null && Date.parse(draft.closesAt) < Date.parse(draft.dueAt))
    findings.add('closesAt', 'TOO_EARLY', CLOSES_TOO_EARLY)
  draft.rules?.forEach((rule, n) => {
    if (!known.includes(rule)) findings.add(`rules.${n}`, 'UNKNOWN_RULE', UNKNOWN_RULE)
  })
  if (draft.rules?.length === 0) findings.add('rules', 'REQUIRED', REQUIRED)
  findings.refuse()
  return draft
}

const REQUIRED = { th: 'กรุณาระบุ', en: 'Must be given.' }
const BAD_CODE = {
  th: 'ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง',
  en: 'Use small letters, digits and hyphens.',
}
export const DUE_TOO_EARLY = {
  th: 'วันครบกำหนดต้องอยู่หลังวันเปิดรอบ',
  en: 'The due date must come after the opening.',
}
export const CLOSES_TOO_EARLY = { th: 'วันปิดต้องไม่ก่อนวันครบกำหนด', en: 'It must not close before it is due.' }
export const OFF_OR_ALL = { th: 'ระบุ OFF หรือ ALL', en: 'Say OFF or ALL.' }
export const UNKNOWN_RULE = { th: 'ไม่มีกฎนี้', en: 'There is no such rule in force.' }
