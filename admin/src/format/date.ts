import type { Language } from '../i18n/messages.ts'

const ZONE = 'Asia/Bangkok'

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : 'th-TH-u-ca-buddhist-nu-latn'
  return new Intl.DateTimeFormat(locale, options)
}

const cache = new Map<string, Intl.DateTimeFormat>()

function cached(language: Language, style: 'long' | 'short' | 'time', zone: string): Intl.DateTimeFormat {
  const key = `${language}-${style}-${zone}`
  const known = cache.get(key)
  if (known) return known
  const options: Intl.DateTimeFormatOptions =
    style === 'time'
      ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }
      : { day: 'numeric', month: style, year: 'numeric', timeZone: zone }
  const made = formatter(language, options)
  cache.set(key, made)
  return made
}

/** Day, month and year only: Thai locales put an era mark before the year that letters do not write. */
function parts(format: Intl.DateTimeFormat, date: Date): string {
  const found = format.formatToParts(date)
  const part = (type: string) => found.find((each) => each.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** A calendar day `2023-03-24` → `24 มีนาคม 2566` or `24 มี.ค. 2566`; in English `24 March 2023`. */
export function day(iso: string, language: Language, style: 'long' | 'short' = 'short'): string {
  return parts(cached(language, style, 'UTC'), new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

/** The day of an instant in Thailand. */
export function dayOf(instant: string, language: Language, style: 'long' | 'short' = 'short'): string {
  return parts(cached(language, style, ZONE), new Date(instant))
}

/** `16.30` in Thai letters, `16:30` in English. */
export function timeOf(instant: string, language: Language): string {
  const time = cached(language, 'time', ZONE).format(new Date(instant))
  return language === 'th' ? time.replace(':', '.') : time
}

/** `24 มี.ค. 2566 16.30 น.` */
export function momentOf(instant: string, language: Language, style: 'long' | 'short' = 'short'): string {
  const time = timeOf(instant, language)
  return `${dayOf(instant, language, style)} ${language === 'th' ? `${time} น.` : time}`
}

/** The last day to record: the due instant is exclusive, so midnight belongs to the day before. */
export function lastDay(dueAt: string, language: Language, style: 'long' | 'short' = 'short'): string {
  return dayOf(new Date(Date.parse(dueAt) - 1).toISOString(), language, style)
}

const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }) // Swedes write ISO days

/** Today in Thailand, `2026-11-23`. */
export function bangkokToday(now: number): string {
  return ISO_DAY.format(now)
}

/** The instant that ends a calendar day in Thailand, as the API takes it: `2023-03-24` → `2023-03-25T00:00:00+07:00`. */
export function afterDay(iso: string): string {
  const next = new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000)
  return `${next.toISOString().slice(0, 10)}T00:00:00+07:00`
}

/** The calendar day that an exclusive instant ends: `2023-03-25T00:00:00+07:00` → `2023-03-24`. */
export function dayBefore(instant: string): string {
  return bangkokToday(Date.parse(instant) - 1)
}
