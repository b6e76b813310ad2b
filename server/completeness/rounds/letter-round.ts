import { insertRound, type RoundDraft } from './insert-round.ts'
import type { SqlClient } from './sql-client.ts'

/**
 * The round of the Department's letter of February 2566: both kinds of centre, basic data and sign, "by Friday 24 March
 * 2566". It demands every rule in force when it is made.
 */
export const letterRound: RoundDraft = {
  code: 'letter-2566',
  nameTh: 'บันทึกข้อมูลศูนย์ปฏิบัติการร่วมและศูนย์ช่วยเหลือประชาชน ภายในวันที่ 24 มีนาคม 2566',
  nameEn: 'Joint operation and assistance centres, by 24 March 2023',
  letterReference: 'มท 0810.7/ว (กุมภาพันธ์ 2566)',
  opensAt: '2023-02-01T00:00:00+07:00',
  dueAt: '2023-03-25T00:00:00+07:00',
  closesAt: null,
  allowsOnBehalf: true,
  verification: 'OFF',
  rules: null,
}

/** Makes the letter's round, not yet open, unless it is there; answers its uuid. Runs inside the caller's transaction. */
export async function createLetterRound(client: SqlClient): Promise<string> {
  const made = await insertRound(client, letterRound)
  if (made !== null) return made
  const { rows } = await client.query<{ id: string }>(
    'select id from round where code = $1 and deleted_at is null',
    [letterRound.code],
  )
  const [there] = rows
  if (!there) throw new Error('the round was made and removed at the same time')
  return there.id
}
