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
  'whether a rule could answer otherwise': 'refresh_on_centre_update',
}
const WARM_UP = 10
const EDITS = 40
/** What no rule answers otherwise, and what one does. */
const ROAD = { name: 'a road', change: "road = 'ถนนตัวอย่าง ' || version" }
const ORDER = { name: 'an order', change: "order_number = case when order_number is null then '1/2565' end" }

/** Edits one field of centres by hand, in transactions taken back, with the functions of their triggers timed by the server. */
export async function profileEdit(pool: pg.Pool, { centres }: Facts): Promise<readonly EditPart[]> {
  const client = await pool.connect()
  try {
    await client.query("set track_functions = 'all'")
    await client.query(`update centre set road = 'ถนนตัวอย่าง' where id = any($1)`, [
      centres.map(({ id }) => id),
    ])
    for (const { id } of centres.slice(0, WARM_UP)) await edit(client, id, ROAD)
    const before = await functions(client)
    const whole: number[] = []
    for (const { id } of centres.slice(0, EDITS)) whole.push(await edit(client, id, ROAD))
    const after = await functions(client)
    const each = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) / whole.length
    const ruled: number[] = []
    for (const { id } of centres.slice(0, EDITS)) ruled.push(await edit(client, id, ORDER))
    return [
      { part: 'the whole', ms: median(whole) },
      ...Object.entries(PARTS).map(([part, name]) => ({ part, ms: each(name) })),
      { part: 'the whole where a rule does answer otherwise', ms: median(ruled) },
    ]
  } finally {
    client.release(true)
  }
}

async function edit(client: pg.PoolClient, id: string, { name, change }: typeof ROAD): Promise<number> {
  await client.query('begin')
  await client.query("select set_config('app.actor_id', $1, true)", [id])
  const begun = performance.now()
  await client.query({ name, text: `update centre set ${change} where id = $1`, values: [id] })
  const ms = performance.now() - begun
  await client.query('rollback')
  return ms
}

/** Function → ms this connection has spent in it so far. */
async function functions(client: pg.PoolClient): Promise<Map<string, number>> {
  const { rows } = await client.query<{ name: string; ms: number }>(
    'select funcname name, total_time ms from pg_stat_xact_user_functions',
  )
  return new Map(rows.map(({ name, ms }) => [name, ms]))
}
