import type pg from 'pg'
import type { Facts } from './facts.ts'
import { median } from './measure.ts'

/** What PostgreSQL does in one edit; `ms` of a part includes what it calls. */
export interface EditPart {
  readonly part: string
  readonly ms: number
}

/** Part → the function of the database that does it. */
const PARTS: Readonly<Record<string, string>> = {
  'the change history': 'record_update',
  'whether the record is held fast': 'refuse_closed',
  'finding the obligations it concerns and doing the next': 'refresh_on_centre_update',
  'the rules and their outcome': 'store_evaluation',
}
const EDITS = 40

/** Edits one field of centres by hand, in transactions taken back, with the functions of their triggers timed by the server. */
export async function profileEdit(pool: pg.Pool, { centres }: Facts): Promise<readonly EditPart[]> {
  const client = await pool.connect()
  const whole: number[] = []
  const found = new Map<string, number[]>()
  try {
    await client.query("set track_functions = 'all'")
    for (let n = 0; n < EDITS; n += 1) {
      const id = centres[n % centres.length]?.id
      await client.query('begin')
      await client.query("select set_config('app.actor_id', $1, true)", [id])
      const begun = performance.now()
      await client.query({
        name: 'profiled',
        text: 'update centre set road = $2 where id = $1',
        values: [id, `ถนนตัวอย่าง ${n}`],
      })
      const ms = performance.now() - begun
      const { rows } = await client.query<{ name: string; ms: number }>(
        'select funcname name, total_time ms from pg_stat_xact_user_functions',
      )
      await client.query('rollback')
      if (n < EDITS / 4) continue
      whole.push(ms)
      for (const row of rows) found.set(row.name, [...(found.get(row.name) ?? []), row.ms])
    }
  } finally {
    client.release(true)
  }
  const parts = Object.entries(PARTS).map(([part, name]) => ({ part, ms: median(found.get(name) ?? []) }))
  return [{ part: 'the whole', ms: median(whole) }, ...parts]
}
