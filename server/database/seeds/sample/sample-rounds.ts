import type { ClientBase } from 'pg'
import { DUE, OPENS, type SampleCalendar, SECOND_DUE, SECOND_OPENS } from './calendar.ts'

/** A round of the sample country; it demands every rule in force. */
export interface SampleRound {
  code: string
  name_th: string
  name_en: string
  letter_reference: string
  opens_at: Date
  due_at: Date
}

/** One round past its due date and still written to, one running. */
export function sampleRounds({
  midnight,
}: SampleCalendar): readonly [past: SampleRound, running: SampleRound] {
  return [
    {
      code: 'sample-1',
      name_th: 'รอบที่ 1 (ข้อมูลจำลอง)',
      name_en: 'Round 1 (sample data)',
      letter_reference: 'ตัวอย่าง ว 1',
      opens_at: midnight(OPENS),
      due_at: midnight(DUE),
    },
    {
      code: 'sample-2',
      name_th: 'รอบที่ 2 (ข้อมูลจำลอง)',
      name_en: 'Round 2 (sample data)',
      letter_reference: 'ตัวอย่าง ว 2',
      opens_at: midnight(SECOND_OPENS),
      due_at: midnight(SECOND_DUE),
    },
  ]
}

/** Creates the round and generates its obligations, at the moment the session says it is. */
export async function openSampleRound(client: ClientBase, round: SampleRound): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into round (code, name_th, name_en, letter_reference, opens_at, due_at) values ($1, $2, $3, $4, $5, $6) returning id`,
    [round.code, round.name_th, round.name_en, round.letter_reference, round.opens_at, round.due_at],
  )
  const id = rows[0]?.id
  await client.query('insert into round_rule (round_id, rule_id) select $1, id from rule where not retired', [
    id,
  ])
  await client.query('select open_round($1)', [id])
}
