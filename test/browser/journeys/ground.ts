import { ROUND } from '../../support/varied-country.ts'
import { aConsole } from '../support/console.ts'
import type { OpenConsole } from '../support/open-console.ts'

/** Where journeys are made: a console with people, and a place in its register. */
export interface Ground {
  console: OpenConsole
  round: string
  province: { code: string; name: string }
  district: { code: string; name: string }
  /** It has recorded its centre, all but the telephone, and nothing about its sign; `staff` works there. */
  lao: { code: string; name: string }
}

/** The journeys, at the widths of a desk and of a phone. */
export const WIDTHS = [1440, 360] as const

/** On the varied country (ข้อมูลจำลอง). */
export async function sampleGround(): Promise<Ground> {
  return {
    console: await aConsole(),
    round: ROUND,
    province: { code: '30', name: 'จังหวัดตัวอย่าง 30' },
    district: { code: '3001', name: 'อำเภอตัวอย่าง 3001' },
    lao: { code: '04300102', name: 'ทม.ตัวอย่าง04300102' },
  }
}

/** Puts the record of the ground's LAO back to where each journey begins. */
export async function beginAnew({ console: { db }, lao }: Ground): Promise<void> {
  const centre = '(select c.id from centre c join lao l on l.id = c.lao_id where l.code = $1)'
  await db.pool.query(
    `update sign_installation set deleted_at = now() where centre_id = ${centre} and deleted_at is null`,
    [lao.code],
  )
  await db.pool.query(`update centre set phones = '[]' where id = ${centre}`, [lao.code])
  await db.pool.query('update contact_note set withdrawn_at = now() where withdrawn_at is null')
}
