import { type Random, seededRandom } from '../random.ts'
import { referenceDistricts } from '../reference/districts.ts'
import { OPENS, type SampleCalendar } from './calendar.ts'
import { drawFate, provinceQualities } from './fates.ts'
import { editsOf, type SampleEdit } from './records.ts'
import { PROVINCES_IN_SCOPE, type SampleLao, sampleLaos } from './sample-laos.ts'
import { sampleUuid } from './sample-uuid.ts'
import { assistanceSubject, jointSubject, type SampleSlot } from './subject.ts'

/** The whole sample country before any of it is written. */
export interface SampleCountry {
  laos: SampleLao[]
  slots: SampleSlot[]
  /** In no particular order. */
  edits: SampleEdit[]
}

const NONE = 'ใช้ศูนย์ร่วมกับอำเภอข้างเคียง (ข้อมูลจำลอง)'

/** The same country for the same seed; only its dates hang on the calendar. */
export function sampleCountry(seed: number, calendar: SampleCalendar): SampleCountry {
  const random = seededRandom(seed)
  const begin = calendar.midnight(OPENS)
  const laos = sampleLaos(random, begin)
  const districts = referenceDistricts().filter(({ kind }) => kind === 'amphoe')
  const slots = districts.map(({ code }) => ({
    id: sampleUuid(random, begin),
    district_code: code,
    none_reason: random.chance(0.02) ? NONE : null,
  }))
  const qualities = provinceQualities(random, PROVINCES_IN_SCOPE)
  const inDistrict = byDistrict(laos)
  const nameOf = new Map(districts.map(({ code, nameTh }) => [code, nameTh]))
  const subjects = [
    ...laos.map(assistanceSubject),
    ...slots
      .filter(({ none_reason }) => none_reason === null)
      .map((slot) => {
        const { district_code } = slot
        return jointSubject(slot, inDistrict.get(district_code) ?? [], nameOf.get(district_code) ?? '')
      }),
  ]
  const edits = subjects.flatMap((subject) => {
    const fate = drawFate(random, qualities.get(subject.provinceCode) ?? 0, subject.kind)
    return fate ? editsOf(subject, fate, calendar) : []
  })
  return { laos, slots, edits }
}

function byDistrict(laos: readonly SampleLao[]): Map<string, SampleLao[]> {
  const districts = new Map<string, SampleLao[]>()
  for (const lao of laos) {
    if (lao.type === 'PAO') continue // a PAO stands at province level
    const others = districts.get(lao.district_code)
    if (others) others.push(lao)
    else districts.set(lao.district_code, [lao])
  }
  return districts
}

/** A few LAOs of a type, spread over the country, the same ones each time. */
export function someLaos(
  laos: readonly SampleLao[],
  type: SampleLao['type'],
  random: Random,
  count: number,
): SampleLao[] {
  const of = laos.filter((lao) => lao.type === type)
  const step = Math.floor(of.length / count)
  const first = random.whole(0, step - 1)
  return Array.from({ length: count }, (_, index) => of[first + index * step] as SampleLao)
}
