import type { ClientBase } from 'pg'
import { seededRandom } from '../../server/database/seeds/random.ts'
import { type SampleCalendar, SECOND_OPENS } from '../../server/database/seeds/sample/calendar.ts'
import { drawFate, provinceQualities } from '../../server/database/seeds/sample/fates.ts'
import { editsOf } from '../../server/database/seeds/sample/records.ts'
import { PROVINCES_IN_SCOPE, type SampleLao } from '../../server/database/seeds/sample/sample-laos.ts'
import { openSampleRound, sampleRounds } from '../../server/database/seeds/sample/sample-rounds.ts'
import { assistanceSubject, jointSubject, type Subject } from '../../server/database/seeds/sample/subject.ts'
import { writeRecords } from '../../server/database/seeds/sample/write-records.ts'

const SEED = 7849

/**
 * Records for whatever LAOs the register has (ข้อมูลจำลอง), day by day with the session's clock set back, so that status
 * and history come about as they would have; between them the second round is opened.
 */
export async function writeHistory(client: ClientBase, calendar: SampleCalendar): Promise<void> {
  const random = seededRandom(SEED)
  const qualities = provinceQualities(random, PROVINCES_IN_SCOPE)
  const edits = (await subjects(client)).flatMap((subject) => {
    const fate = drawFate(random, qualities.get(subject.provinceCode) ?? 0.8, subject.kind)
    return fate ? editsOf(subject, fate, calendar) : []
  })
  const days = [...new Set([...edits.map(({ day }) => day), SECOND_OPENS])].sort((a, b) => a - b)
  for (const day of days) {
    const moment = day === SECOND_OPENS ? calendar.midnight(day) : calendar.edit(day)
    await client.query("select set_config('app.received_at', $1, true)", [moment.toISOString()])
    const records = edits.filter((edit) => edit.day === day).map(({ record }) => record)
    if (records.length > 0) await writeRecords(client, records)
    if (day === SECOND_OPENS) await openSampleRound(client, sampleRounds(calendar)[1])
  }
}

async function subjects(client: ClientBase): Promise<Subject[]> {
  const { rows: laos } = await client.query<SampleLao>(
    `select l.id, l.code, l.type, l.name_th, coalesce(l.name_en, '') name_en, p.code province_code, d.code district_code,
       null subdistrict, coalesce(l.address_no, '1') address_no, l.moo, coalesce(l.postcode, '10000') postcode, l.lat, l.lon, l.website
     from lao l join province p on p.id = l.province_id join district d on d.id = l.district_id order by l.code`,
  )
  const { rows: slots } = await client.query<{ id: string; district_code: string; name: string }>(
    `select s.id, d.code district_code, d.name_th name from joint_slot s join district d on d.id = s.district_id order by d.code`,
  )
  const inDistrict = Map.groupBy(
    laos.filter(({ type }) => type !== 'PAO'),
    ({ district_code }) => district_code,
  )
  return [
    ...laos.map(assistanceSubject),
    ...slots.map(({ id, district_code, name }) =>
      jointSubject({ id, district_code, none_reason: null }, inDistrict.get(district_code) ?? [], name),
    ),
  ]
}
