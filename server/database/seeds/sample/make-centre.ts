import type { Random } from '../random.ts'
import { pointInProvince } from '../reference/outline.ts'
import type { BasicFlaw, Fate } from './fates.ts'
import { labelled } from './sample-label.ts'
import type { CentreRow, PersonRow } from './sample-record.ts'
import type { Subject } from './subject.ts'

const HELP_FIELDS = ['DISASTER', 'QUALITY_OF_LIFE', 'COMMUNICABLE_DISEASE']

/** The centre itself. Draws the same numbers whatever the flaws. */
export function makeCentre(
  subject: Subject,
  fate: Fate,
  random: Random,
  basic: ReadonlySet<BasicFlaw>,
  id: string,
  number: string,
): CentreRow {
  const { office, kind, provinceCode } = subject
  const recorder = fate.onBehalf ? 'เจ้าหน้าที่ สถจ.' : kind === 'JOINT' ? 'ท้องถิ่นจังหวัด' : 'เจ้าหน้าที่ อปท.'
  const empty = basic.has('PLACEHOLDERS')
  const point =
    office.lat === null || office.lon === null
      ? pointInProvince(provinceCode, Number(subject.mark))
      : { lat: office.lat, lon: office.lon }
  const away = basic.has('OUTSIDE_PROVINCE') ? (point.lat > 13 ? -7 : 7) : 0
  const located = !basic.has('NO_COORDINATES') && !empty
  const value = <T>(filled: T, flaw: BasicFlaw, otherwise: T) =>
    empty || basic.has(flaw) ? otherwise : filled
  const drawnYear = random.whole(2561, 2565)
  const orderYear = basic.has('OLD_ORDER') ? 2560 : drawnYear
  const orderNumber = `${random.whole(1, 400)}/${orderYear}`
  const orderDay = `${random.whole(1, 8).toString().padStart(2, '0')}-${random.whole(1, 28).toString().padStart(2, '0')}`
  const website = random.chance(0.4)
  const help = HELP_FIELDS.filter(() => random.chance(0.8))
  return {
    id,
    kind,
    lao_id: kind === 'ASSISTANCE' ? subject.id : null,
    slot_id: kind === 'JOINT' ? subject.id : null,
    name: empty ? '-' : labelled(subject.centreName),
    address_no: empty ? 'ไม่ระบุ' : office.address_no,
    moo: office.moo,
    subdistrict: value(office.subdistrict ?? 'ในเมือง', 'NO_SUBDISTRICT', '-'),
    district_code: subject.districtCode,
    postcode: empty ? null : office.postcode,
    lat: located ? point.lat + away : null,
    lon: located ? point.lon : null,
    phones: value(
      [
        {
          number: basic.has('MALFORMED_PHONE') ? number.slice(0, 7) : number,
          extension: null,
          kind: 'OFFICE',
        },
      ],
      'NO_PHONE',
      [],
    ),
    email: empty ? null : `centre-${subject.mark}@example.com`,
    website: website && !empty ? `https://sample-centre-${subject.mark}.example/` : null,
    opening_hours: empty ? null : 'จันทร์–ศุกร์ 08.30–16.30 น.',
    order_number: value(orderNumber, 'NO_ORDER', '-'),
    order_date: value(`${orderYear - 543}-${orderDay}`, 'NO_ORDER', null),
    help_fields: empty ? [] : help,
    host_lao_id: kind === 'JOINT' ? value<string | null>(office.id, 'NO_HOST', null) : null,
    host_place: null,
    confirmed_none: website || empty ? [] : ['website'],
    recorded_by: labelled(recorder),
    on_behalf: fate.onBehalf,
  }
}

/** A head and mostly a coordinator, named after what they are and labelled. */
export function makePeople(
  subject: Subject,
  random: Random,
  basic: ReadonlySet<BasicFlaw>,
  centre_id: string,
  number: string,
  key: () => string,
): PersonRow[] {
  const head = subject.kind === 'JOINT' ? 'นายอำเภอ' : 'นายก อปท.'
  const lines = [
    { role: 'HEAD', who: 'หัวหน้าศูนย์', title: head },
    { role: 'COORDINATOR', who: 'ผู้ประสานงาน', title: 'นักพัฒนาชุมชน' },
  ] as const
  const people = lines.map(({ role, who, title }, position) => ({
    id: key(),
    centre_id,
    role,
    name: labelled(`${who} ${subject.mark}`),
    job_title: basic.has('NO_JOB_TITLE') ? null : title,
    office_phone: number,
    mobile: `0600${random.whole(1, 999_999).toString().padStart(6, '0')}`,
    email: `${role.toLowerCase()}-${subject.mark}@example.com`,
    position,
  }))
  return random.chance(0.6) ? people : people.slice(0, 1)
}
