import { date } from '../input/date-field.ts'
import type { Findings } from '../input/findings.ts'

/** The day a sign was taken down, today unless said otherwise; never before it was put up, nor to come. */
export function removalDay(
  written: string | null | undefined,
  installedOn: string | null,
  today: string,
  findings: Findings,
): string {
  const day = date(written ?? null, 'removedOn', findings) ?? today
  if (day > today) {
    findings.add('removedOn', 'IN_FUTURE', { th: 'วันที่รื้อถอนยังมาไม่ถึง', en: 'This day has not come yet.' })
  }
  checkRemoval('removedOn', installedOn, day, findings)
  return day
}

/** A sign cannot be taken down before it was put up. */
export function checkRemoval(
  field: 'installedOn' | 'removedOn',
  installedOn: string | null,
  removedOn: string | null,
  findings: Findings,
): void {
  if (installedOn === null || removedOn === null || removedOn >= installedOn) return
  findings.add(field, 'REMOVED_BEFORE_INSTALLED', {
    th: 'วันที่รื้อถอนอยู่ก่อนวันที่ติดตั้ง',
    en: 'It would have been taken down before it was put up.',
  })
}
