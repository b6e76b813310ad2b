import type pg from 'pg'
import { aCountry } from '../../support/country.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import type { Vocabulary } from './random-query.ts'

export interface GuardedCountry {
  readonly ids: CountryIds
  readonly vocabulary: Vocabulary
}

const DAY = '2023-03-01T09:00:00+07:00'
const WORDS = ['ลับ', 'ตัวอย่าง', '08', '0812345670', 'a', 'ศูนย์', 'secret', '']

/** Two provinces, three districts, four LAOs and two joint centres, every guarded field filled (ข้อมูลจำลอง). */
export async function aGuardedCountry(pool: pg.Pool): Promise<GuardedCountry> {
  const secrets = (n: number) => ({
    remarks: `ลับ ${n}`,
    recorded_by: `ผู้บันทึกลับ ${n}`,
    order_number: `ลับ ${n}/2565`,
    order_date: '2022-01-10',
    on_behalf: n % 2 === 0,
  })
  const person = (n: number) => ({
    role: 'OFFICER',
    name: `บุคคลลับ ${n} (ข้อมูลจำลอง)`,
    job_title: `ตำแหน่งลับ ${n}`,
    duty: `หน้าที่ลับ ${n}`,
    office_phone: `02000000${n}`,
    mobile: `081234567${n}`,
    email: `secret${n}@example.invalid`,
    line: `line${n}`,
  })
  const sign = (n: number) => ({
    remarks: `ป้ายลับ ${n}`,
    recorded_by: `ผู้บันทึกป้ายลับ ${n}`,
    reason_not_installed: `เหตุลับ ${n}`,
  })
  const ids = await aCountry(pool)
    .at(DAY)
    .province('30')
    .district('3001')
    .lao('06300101')
    .correctCentre(secrets(1))
    .person(person(1))
    .installedSign(sign(1))
    .lao('06300102')
    .correctCentre(secrets(2))
    .person(person(2))
    .signNotInstalled(sign(2))
    .slot({ none_reason: 'เหตุลับของศูนย์ร่วม', none_answered_at: DAY })
    .district('3002')
    .lao('06300201')
    .correctCentre({ ...secrets(3), order_date: '2010-01-10' })
    .person(person(3))
    .slot()
    .correctCentre(secrets(4))
    .members('06300201')
    .person(person(4))
    .installedSign(sign(4))
    .province('31')
    .district('3101')
    .lao('06310101')
    .correctCentre({ ...secrets(5), order_date: '2010-01-10' })
    .person(person(5))
    .installedSign(sign(5))
    .round('guarded', { due_at: '2023-03-25T00:00:00+07:00' })
    .also(async (client) => {
      await client.query(
        `update issue set state = 'EXPLAINED', explanation = 'คำชี้แจงลับ', explained_by = 'ผู้ชี้แจงลับ', explained_at = moment()
         where rule_id = 'basic.order-date-plausible'`,
      )
    })
    .build()
  const found = await pool.query<{ id: string }>(
    `select 'centre_' || id id from centre union all select 'lao_' || id from lao union all select 'sign_' || id from sign_installation
     union all select 'slot_' || id from joint_slot union all select 'obligation_' || id from obligation
     union all select 'person_' || id from centre_person union all select 'province_' || id from province order by 1`,
  )
  return {
    ids,
    vocabulary: {
      ids: found.rows.map((row) => row.id),
      codes: ['30', '31', '3001', '3002', '06300101', '06310101'],
      words: WORDS,
      round: 'guarded',
    },
  }
}
