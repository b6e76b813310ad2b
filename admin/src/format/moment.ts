import type { Language } from '../i18n/messages.ts'
import { bangkokToday, dayOf, momentOf, timeOf } from './date.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** The instant of a moment as an address writes it: the end of a day or a minute, both in Thailand, or an instant; null: it is none. */
export function instantOf(written: string): string | null {
  const instant = DAY.test(written) ? `${written}T23:59:59.999+07:00` : minuteOrInstant(written)
  return instant !== null && !Number.isNaN(Date.parse(instant)) ? instant : null
}

function minuteOrInstant(written: string): string | null {
  if (MINUTE.test(written)) return `${written}:00+07:00`
  return INSTANT.test(written) ? written : null
}

/** Today is not over: as long as it lasts, its end is now. */
export function isToday(written: string, now: number): boolean {
  return DAY.test(written) && written === bangkokToday(now)
}

/** Day and, unless it is the day's end, time of a written moment, as its fields show them. */
export function partsOf(written: string): { day: string; time: string | null } {
  if (DAY.test(written)) return { day: written, time: null }
  const instant = instantOf(written)
  if (instant === null) return { day: written, time: null }
  return { day: bangkokToday(Date.parse(instant)), time: timeOf(instant, 'en') }
}

/** `24 มี.ค. 2566`, with the time where it is not the day's end; `short` says how the month is written then. */
export function writtenMoment(
  written: string,
  language: Language,
  style: 'long' | 'short' = 'short',
): string {
  const instant = instantOf(written)
  if (instant === null) return written
  return DAY.test(written) ? dayOf(instant, language, style) : momentOf(instant, language, style)
}
