import type { Random } from '../random.ts'
import type { SampleCalendar } from './calendar.ts'
import type { Fate, SignFlaw } from './fates.ts'
import { labelled } from './sample-label.ts'
import type { SignRow } from './sample-record.ts'

/** The standing sign, or what is said instead. Draws the same numbers whatever the flaws. */
export function makeSign(
  fate: Fate,
  random: Random,
  calendar: SampleCalendar,
  day: number,
  flaws: ReadonlySet<SignFlaw>,
  centre_id: string,
  id: string,
): SignRow {
  const position = random.weighted([
    ['FENCE' as const, 55],
    ['BUILDING_FRONT' as const, 40],
    ['OTHER' as const, 5],
  ])
  const drawnDay = fate.day - random.whole(3, 300)
  const installedDay = flaws.has('FUTURE_DATE') ? day + 20 : drawnDay
  const reason = random.pick(['อยู่ระหว่างจัดจ้าง', 'รองบประมาณ', 'อาคารที่ทำการอยู่ระหว่างปรับปรุง'])
  const plannedDay = 160 + random.whole(0, 90)
  const base = {
    id,
    centre_id,
    physical_sign_id: id,
    recorded_by: labelled('เจ้าหน้าที่ อปท.'),
    on_behalf: fate.onBehalf,
  }
  return fate.installed
    ? {
        ...base,
        status: 'INSTALLED',
        position,
        position_other: position === 'OTHER' ? 'ป้อมยามทางเข้า' : null,
        installed_on: flaws.has('NO_DATE') ? null : calendar.date(installedDay),
        reason_not_installed: null,
        planned_on: null,
      }
    : {
        ...base,
        status: 'NOT_INSTALLED',
        position: null,
        position_other: null,
        installed_on: null,
        reason_not_installed: flaws.has('NO_REASON') ? 'ไม่ระบุ' : reason,
        planned_on: flaws.has('NO_REASON') ? null : calendar.date(plannedDay),
      }
}
