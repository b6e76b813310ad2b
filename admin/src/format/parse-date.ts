import { westernDigits } from './digits.ts'

/** A typed date understood, the days it may mean (likeliest first), or why it is none. */
export type TypedDate =
  | { date: string }
  | { choices: string[] }
  | { fault: 'unreadable' | 'noSuchDay' }
  | { empty: true }

const SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
]
const LONG_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
]
const ERA = 543

/** `24/03/2566`, `24-3-2023`, `๒๔ มี.ค. ๒๕๖๖`, `2023-03-24`; two digits of a year may be either era and are asked about. */
export function readTypedDate(typed: string): TypedDate {
  const plain = westernDigits(typed).trim()
  if (plain === '') return { empty: true }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return settled(years(iso[1] as string), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{2}|\d{4})$/.exec(plain)
  if (numbers) return settled(years(numbers[3] as string), Number(numbers[2]), Number(numbers[1]))
  const named = /^(\d{1,2})\s*([^\d\s]+)\s*(\d{2}|\d{4})$/.exec(plain)
  const month = named ? monthOf(named[2] as string) : 0
  if (named && month > 0) return settled(years(named[3] as string), month, Number(named[1]))
  return { fault: 'unreadable' }
}

function monthOf(name: string): number {
  const bare = name.replaceAll('.', '')
  const index = SHORT_MONTHS.findIndex((month) => month.replaceAll('.', '') === bare)
  return (index === -1 ? LONG_MONTHS.indexOf(name) : index) + 1
}

/** Gregorian years a written year may mean. Offices write the Buddhist era, so that reading comes first. */
function years(written: string): number[] {
  const year = Number(written)
  if (written.length === 2) return [2500 + year - ERA, 2000 + year]
  return [year >= 2400 ? year - ERA : year]
}

function settled(candidates: number[], month: number, day: number): TypedDate {
  const dates = candidates.map((year) => isoDay(year, month, day)).filter((date) => date !== null)
  if (dates[0] === undefined) return { fault: 'noSuchDay' }
  return dates.length > 1 ? { choices: dates } : { date: dates[0] }
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1800 && year <= 2200 ? date.toISOString().slice(0, 10) : null
}

/** As one types it: `2023-03-24` → `24/03/2566`; what is no ISO day stays as it was typed. */
export function typedForm(iso: string | null): string {
  if (!iso) return ''
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  return `${day}/${month}/${Number(year) + ERA}`
}
