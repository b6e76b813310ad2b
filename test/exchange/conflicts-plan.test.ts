import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PoolClient } from 'pg'
import { findConflicts } from '../../server/exchange/import/merge/find-conflicts.ts'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { type Plan, rowsRead } from '../support/plan-of.ts'
import { onClient } from './support/importing.ts'

const ROWS = 1_000
/** Changes of each centre since the export. */
const CHANGES = 2

describe('an import soon after another', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await aDatabase()
    await aCountry(database.pool).province('30').district('3001').build()
    await database.pool.query(LONG_HISTORY)
    await database.pool.query('analyze change') // and never again: what follows is news to the planner
    await database.pool.query(RECORDED, [ROWS, CHANGES])
    await database.pool.query('analyze export_receipt')
  })
  afterAll(() => database.drop())

  it('looks up the changes of each row, instead of reading the file once for each change', async () => {
    const plan = await onClient(database, async (client) => {
      await client.query('begin')
      await client.query(STAGED)
      const { explained, plans } = explaining(client)
      await findConflicts(explained, PLANNED, false)
      const { rows } = await client.query(
        `select count(*)::int n, count(distinct row_no)::int "ofRows", min(details ->> 'base') base from import_finding`,
      )
      await client.query('rollback')
      expect(rows).toEqual([{ n: ROWS, ofRows: ROWS, base: 'ก่อน' }])
      expect(plans).toHaveLength(1)
      return plans[0] as Plan
    })
    expect(rowsRead(plan, 'staged')).toBe(ROWS)
    expect(rowsRead(plan, 'change')).toBe(ROWS * (CHANGES + 1))
  })
})

/** The client, and the plan of what collects the later changes, as it was carried out. */
function explaining(client: PoolClient) {
  const plans: Plan[] = []
  const query = async (text: string, values?: unknown[]) => {
    if (!text.includes('table changed_since')) return client.query(text, values)
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, timing off, format json) ${text}`,
      values,
    )
    plans.push(...rows.map((row) => row['QUERY PLAN'][0].Plan))
    return rows
  }
  return { explained: { query } as unknown as PoolClient, plans }
}

const PLANNED = {
  plan: 'plan',
  fields: 'fields',
  gone: 'false',
  nouns: ['centre', 'centre_person'],
  tables: ['plan'],
}

const LONG_HISTORY = `
  insert into change (noun, record_id, action, fields, at)
  select 'lao', gen_random_uuid(), 'UPDATED', '{}', now() - n * interval '1 minute' from generate_series(1, 2000) n`

/** Centres, a file of all of them taken out, and what others did to every one of them since. */
const RECORDED = `
  with taken as (
    insert into export_receipt (list, format, variables, columns, row_count, snapshot, taken_at, actor_id, actor)
    values ('centres', 'XLSX', '{}', '{}', $1, pg_current_snapshot(), now() - interval '1 second', gen_random_uuid(), 'ข้อมูลจำลอง')),
  laos as (
    insert into lao (code, type, name_th, province_id, district_id)
    select '06' || lpad(n::text, 6, '0'), 'SAO', 'ตัวอย่าง ' || n, province_id, id from district, generate_series(1, $1) n
    returning id),
  centres as (insert into centre (kind, lao_id, road) select 'ASSISTANCE', id, 'ข้อมูลจำลอง' from laos returning id)
  insert into change (noun, record_id, centre_id, action, fields)
  select 'centre', id, id, 'UPDATED', jsonb_build_object('road', jsonb_build_object('from', case n when 1 then 'ก่อน' else 'ต่อมา' end))
  from centres, generate_series(1, $2) n order by n`

const STAGED = `
  create temporary table staged on commit drop as
    select row_number() over ()::int row_no, l.code lao_code, null district_code, null slot_label, l.name_th title,
      c.id centre_id, (select id from export_receipt) export_id
    from centre c join lao l on l.id = c.lao_id;
  create temporary table plan on commit drop as
    select row_no, '{"road": {"from": "ต่อมา", "to": "ใหม่"}}'::jsonb fields from staged;
  create temporary table import_finding (
    row_no int, subject text, title text, level text, code text, field text, details jsonb not null default '{}') on commit drop;
  create temporary table import_outcome (row_no int) on commit drop;
  analyze staged (row_no)`
