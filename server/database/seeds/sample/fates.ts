import type { Random } from '../random.ts'
import { LATE_DAYS, ON_TIME_DAYS } from './calendar.ts'

/** What is wrong with the basic data when it is first recorded. */
export type BasicFlaw =
  | 'PLACEHOLDERS' // every field a placeholder: counts as not recorded
  | 'NO_PHONE'
  | 'NO_ORDER'
  | 'NO_COORDINATES'
  | 'NO_JOB_TITLE'
  | 'NO_SUBDISTRICT'
  | 'NO_HOST' // joint centres only
  | 'OUTSIDE_PROVINCE'
  | 'MALFORMED_PHONE'
  | 'OLD_ORDER'
  | 'SHARED_PHONE'

/** What is wrong with the sign data when it is first recorded. NOTHING: no sign data at all. */
export type SignFlaw =
  | 'NOTHING'
  | 'NO_PHOTO'
  | 'NO_DATE'
  | 'NO_REASON'
  | 'FUTURE_DATE'
  | 'SAME_PHOTO'
  | 'ALIKE_PHOTO' // nearly the picture of another centre
  | 'EARLY_PHOTO' // taken before the sign was put up
  | 'FAR_PHOTO' // taken elsewhere

/** What becomes of one obligation's record: when it comes, with which flaws, when they are mended. */
export interface Fate {
  day: number
  basic: BasicFlaw[]
  sign: SignFlaw[]
  installed: boolean
  /** Flaws go on this day; null: they stay. */
  mended: number | null
  /** On this day the phone is overwritten with a placeholder; null: never. */
  broken: number | null
  onBehalf: boolean
}

/** How well a province records, from 0 to 1: some nearly complete, some poor. */
export function provinceQualities(random: Random, provinces: readonly string[]): Map<string, number> {
  const levels = [
    [0.985, 9],
    [0.93, 20],
    [0.85, 23],
    [0.7, 15],
    [0.45, 9],
  ] as const
  return new Map(provinces.map((code) => [code, Math.min(1, random.weighted(levels) + random.next() * 0.03)]))
}

/** A fate for one subject in a province of this quality, or null: nothing is ever recorded. */
export function drawFate(random: Random, quality: number, kind: 'ASSISTANCE' | 'JOINT'): Fate | null {
  const poor = 1 - quality
  if (random.chance(poor * 0.5)) return null
  const late = random.chance(poor * 0.55)
  const day = random.weighted(late ? LATE_DAYS : ON_TIME_DAYS)
  const basic = basicFlaws(random, poor, kind)
  const sign = signFlaws(random, poor)
  const later = [...ON_TIME_DAYS, ...LATE_DAYS].map(([each]) => each).filter((each) => each > day)
  const flawed = basic.length + sign.length > 0
  return {
    day,
    basic,
    sign,
    installed: random.chance(0.72 + quality * 0.2),
    mended: flawed && later.length > 0 && random.chance(0.25 + quality * 0.5) ? random.pick(later) : null,
    broken: !flawed && day < 90 && random.chance(0.006) ? 104 : null,
    onBehalf: kind === 'ASSISTANCE' && random.chance(poor * 0.15),
  }
}

function basicFlaws(random: Random, poor: number, kind: 'ASSISTANCE' | 'JOINT'): BasicFlaw[] {
  if (random.chance(poor * 0.08)) return ['PLACEHOLDERS']
  const missing: readonly BasicFlaw[] = [
    'NO_PHONE',
    'NO_ORDER',
    'NO_COORDINATES',
    'NO_JOB_TITLE',
    'NO_SUBDISTRICT',
    ...(kind === 'JOINT' ? (['NO_HOST'] as const) : []),
  ]
  const flaws = missing.filter(() => random.chance(0.01 + poor * 0.16))
  if (random.chance(0.015 + poor * 0.03)) flaws.push('OUTSIDE_PROVINCE')
  if (random.chance(0.01 + poor * 0.03)) flaws.push('MALFORMED_PHONE')
  if (random.chance(0.02 + poor * 0.02)) flaws.push('OLD_ORDER')
  if (random.chance(0.004)) flaws.push('SHARED_PHONE')
  return flaws
}

function signFlaws(random: Random, poor: number): SignFlaw[] {
  if (random.chance(0.01 + poor * 0.35)) return ['NOTHING']
  const flaws: SignFlaw[] = []
  if (random.chance(0.03 + poor * 0.25)) flaws.push('NO_PHOTO')
  if (random.chance(0.01 + poor * 0.1)) flaws.push('NO_DATE')
  if (random.chance(0.05 + poor * 0.3)) flaws.push('NO_REASON')
  if (random.chance(0.008)) flaws.push('FUTURE_DATE')
  if (random.chance(0.004)) flaws.push('SAME_PHOTO')
  if (random.chance(0.004)) flaws.push('ALIKE_PHOTO')
  if (random.chance(0.006)) flaws.push('EARLY_PHOTO')
  if (random.chance(0.006)) flaws.push('FAR_PHOTO')
  return flaws
}
