import type pg from 'pg'
import type { Facts } from './facts.ts'
import { median } from './measure.ts'

/** What PostgreSQL does in one edit, from the inside out; `ms` of a part includes what it calls. */
export interface EditPart {
  readonly part: string
  readonly ms: number
}

/** Part → how its statement begins. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'the whole edit with its triggers': /^update centre set/,
  'the change history': /^insert into change/,
  'whether the record is held fast': /is_closed\(|any_closed\(/,
  'which obligations it concerns': /^select coalesce\(array_agg\(o\.id/,
  'evaluating and storing their states': /^SELECT store_evaluation/,
  'of these, the rules': /^select array_agg\(e\)/,
}
const EDITS = 40

/** Edits one field of centres by hand, in transactions taken back, with each statement of their triggers timed by the server. */
export async function profileEdit(pool: pg.Pool, { centres }: Facts): Promise<readonly EditPart[]> {
  const client = await pool.connect()
  const said: string[] = []
  const listen = ({ message = '' }: { message?: string }) => void said.push(message)
  const found = new Map(Object.keys(PARTS).map((part) => [part, [] as number[]]))
  try {
    await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
      set client_min_messages = log`)
    client.on('notice', listen)
    for (let n = 0; n < EDITS; n += 1) {
      const id = centres[n % centres.length]?.id
      await client.query('begin')
      await client.query("select set_config('app.actor_id', $1, true)", [id])
      said.length = 0
      await client.query({
        name: 'profiled',
        text: 'update centre set road = $2 where id = $1',
        values: [id, `ถนนตัวอย่าง ${n}`],
      })
      await client.query('rollback')
      if (n >= EDITS / 4) for (const [part, ms] of timed(said)) found.get(part)?.push(ms)
    }
  } finally {
    client.off('notice', listen)
    client.release(true)
  }
  return [...found].flatMap(([part, all]) => (all.length > 0 ? [{ part, ms: median(all) }] : []))
}

/** The first statement of each part in these messages: `duration: 1.234 ms  plan: Query Text: …`. */
function timed(messages: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const message of messages) {
    const [, ms, text = ''] = /duration: ([\d.]+) ms[\s\S]*?Query Text:\s*([\s\S]*)/.exec(message) ?? []
    const part = Object.entries(PARTS).find(([, begins]) => begins.test(text.replace(/\s+/g, ' ')))?.[0]
    if (part !== undefined && !found.has(part)) found.set(part, Number(ms))
  }
  return found
}
