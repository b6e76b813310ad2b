import { type Random, seededRandom } from '../../server/database/seeds/random.ts'
import type { ACentre } from './a-centre.ts'
import type { Write } from './no-lost-write.ts'
import type { Answer, Person } from './support.ts'

/** A session at work: who, what it may not do, and the records it knows with the version it saw last. */
interface Desk {
  readonly person: Person
  /** Records elsewhere than its own area: everything it sends there must be refused. */
  readonly outside: boolean
  readonly versions: Map<string, number>
}

/** Text fields in which a write can be found again. */
const FIELDS = [
  ['updateCentre', 'centre', 'road', 'road'],
  ['updateCentre', 'centre', 'remarks', 'remarks'],
  ['updateCentre', 'centre', 'openingHours', 'opening_hours'],
  ['updateCentre', 'centre', 'orderNumber', 'order_number'],
  ['updateSignInstallation', 'sign_installation', 'size', 'size'],
  ['updateSignInstallation', 'sign_installation', 'material', 'material'],
  ['updateSignInstallation', 'sign_installation', 'remarks', 'remarks'],
] as const

/** What else is sent with it; each changes what the record is worth. */
const ALONG: Readonly<Record<(typeof FIELDS)[number][0], readonly object[]>> = {
  updateCentre: [
    {},
    {},
    { postcode: '30000' },
    { phones: '0 4487 0041' },
    { phones: '0 4487 0042, 0 4487 0041' },
    { website: 'ไม่มี', addressNo: '-' },
    { orderDate: '24/03/2566' },
  ],
  updateSignInstallation: [
    {},
    { position: 'FENCE' },
    { position: 'BUILDING_FRONT' },
    { installedOn: '1 มี.ค. 2566' },
  ],
}
/** Each is refused, whoever sends it. */
const WRONG: Readonly<Record<(typeof FIELDS)[number][0], readonly object[]>> = {
  updateCentre: [
    { postcode: '3000x' },
    { orderDate: '32/13/2566' },
    { lat: '95', lon: '1' },
    { phones: 'โทรมา' },
  ],
  updateSignInstallation: [{ installedOn: '30 ก.พ. 2566' }, { installedOn: 'เมื่อวาน' }],
}

export const OUTCOMES = ['CentreSaved', 'SignSaved', 'Conflict', 'InvalidInput', 'Forbidden'] as const

/** One session that sends `count` edits, valid, invalid, stale and forbidden ones, and tells what became of each. */
export async function editFor(
  person: Person,
  places: readonly ACentre[],
  { seed, count, outside }: { seed: number; count: number; outside: boolean },
): Promise<{ writes: Write[]; outcomes: string[] }> {
  const random = seededRandom(seed)
  const desk: Desk = { person, outside, versions: new Map() }
  const writes: Write[] = []
  const outcomes: string[] = []
  for (let n = 0; n < count; n += 1) {
    const { write, answer } = await edit(desk, random, random.pick(places), `${seed}-${n} (ข้อมูลจำลอง)`)
    writes.push(write)
    outcomes.push(answer.__typename)
  }
  return { writes, outcomes }
}

async function edit(desk: Desk, random: Random, place: ACentre, text: string) {
  const [mutation, noun, field, column] = random.pick(FIELDS)
  const id = noun === 'centre' ? place.centre : place.sign
  const wrong = random.chance(0.15)
  const more = random.pick(wrong ? WRONG[mutation] : ALONG[mutation])
  // Sometimes a form that was opened long ago; sometimes one that asks to keep both edits.
  const version = random.chance(0.1) ? 1 : (desk.versions.get(id) ?? 1)
  const merge = random.chance(0.3) ? { merge: true, base: {} } : {}
  const input = { id, version, [field]: text, ...more, ...merge, reason: 'ทดสอบ (จำลอง)' }
  const answer = await desk.person.does(mutation, input)
  desk.versions.set(id, versionOf(answer) ?? version)
  const saved = answer.__typename === 'CentreSaved' || answer.__typename === 'SignSaved'
  if (saved && (wrong || desk.outside))
    throw new Error(`saved although it is wrong: ${JSON.stringify(input)}`)
  const recordId = id.replace(/^[a-z]+_/, '')
  return { write: { noun, recordId, column, text, acknowledged: saved } satisfies Write, answer }
}

function versionOf(answer: Answer): number | null {
  const record = (answer.centre ?? answer.signInstallation) as { version: number } | undefined
  return record?.version ?? (typeof answer.currentVersion === 'number' ? answer.currentVersion : null)
}
