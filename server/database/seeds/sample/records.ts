import { seededRandom } from '../random.ts'
import type { SampleCalendar } from './calendar.ts'
import type { BasicFlaw, Fate, SignFlaw } from './fates.ts'
import { makeCentre, makePeople } from './make-centre.ts'
import { makePhoto } from './make-photo.ts'
import { makeSign } from './make-sign.ts'
import type { SampleRecord } from './sample-record.ts'
import { sampleUuid } from './sample-uuid.ts'
import type { Subject } from './subject.ts'

/** A record as it stands from a day on. */
export interface SampleEdit {
  day: number
  record: SampleRecord
}

/** An area code (070) that the numbering plan has never issued. */
const FICTITIOUS = '070'
const SHARED_NUMBER = `${FICTITIOUS}000000`

/** Everything ever recorded for one subject: the first record, the mended one, the broken one. */
export function editsOf(subject: Subject, fate: Fate, calendar: SampleCalendar): SampleEdit[] {
  const make = (day: number, basic: readonly BasicFlaw[], sign: readonly SignFlaw[]) => ({
    day,
    record: makeRecord(subject, fate, calendar, day, new Set(basic), new Set(sign)),
  })
  const edits = [make(fate.day, fate.basic, fate.sign)]
  if (fate.mended !== null) edits.push(make(fate.mended, [], []))
  if (fate.broken !== null) edits.push(make(fate.broken, ['NO_PHONE'], []))
  return edits
}

/** Draws from a stream of the subject's own, so that a later edit repeats every value that it does not mend. */
function makeRecord(
  subject: Subject,
  fate: Fate,
  calendar: SampleCalendar,
  day: number,
  basic: ReadonlySet<BasicFlaw>,
  flaws: ReadonlySet<SignFlaw>,
): SampleRecord {
  const random = seededRandom(Number(subject.mark) + (subject.kind === 'JOINT' ? 7 : 0))
  const key = () => sampleUuid(random, calendar.edit(fate.day))
  const centreId = key()
  const ownNumber = `${FICTITIOUS}${random.whole(1, 999_999).toString().padStart(6, '0')}`
  const number = basic.has('SHARED_PHONE') ? SHARED_NUMBER : ownNumber
  const empty = basic.has('PLACEHOLDERS')
  const centre = makeCentre(subject, fate, random, basic, centreId, number)
  const people = makePeople(subject, random, basic, centreId, number, key)
  const members = subject.members.map(({ id }) => ({ id: key(), centre_id: centreId, lao_id: id }))
  const sign = makeSign(fate, random, calendar, day, flaws, centreId, key())
  const photo = makePhoto(key(), sign, centre, basic.has('OUTSIDE_PROVINCE'), flaws)
  const none = flaws.has('NOTHING')
  return {
    centre,
    people: empty ? [] : people,
    members: empty ? [] : members,
    sign: none ? null : sign,
    photos: none || sign.status === 'NOT_INSTALLED' || flaws.has('NO_PHOTO') ? [] : [photo],
  }
}
