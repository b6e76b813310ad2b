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
const WARM_UP = 10
const EDITS = 40

/** Edits one field of centres by hand, in transactions taken back, with the functions of their triggers timed by the server. */
export async function profileEdit(pool: pg.Pool, { centres }: Facts): Promise<readonly EditPart[]> {
  const client = await pool.connect()
  try {
    await client.query("set track_functions = 'all'")
    for (const { id } of centres.slice(0, WARM_UP)) await edit(client, id)
    const before = await functions(client)
    const whole: number[] = []
    for (const { id } of centres.slice(0, EDITS)) whole.push(await edit(client, id))
    const after = await functions(client)
    const each = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) / whole.length
    return [
      { part: 'the whole', ms: median(whole) },
      ...Object.entries(PARTS).map(([part, name]) => ({ part, ms: each(name) })),
    ]
  } finally {
    client.release(true)
  }
}

async function edit(client: pg.PoolClient, id: string): Promise<number> {
  await client.query('begin')
  await client.query("select set_config('app.actor_id', $1, true)", [id])
  const begun = performance.now()
  await client.query("update centre set road = road || '.' where id = $1", [id])
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
