import type pg from 'pg'
import { asGraphql, post } from './ask.ts'
import { median } from './measure.ts'
import type { Served } from './served.ts'
import { anAdministrator, type Headers, signedInAs } from './somebody.ts'
import type { Workload } from './workloads.ts'

/** What one role pays for a question, beside an administrator who asks the same in turn with it. */
export interface Priced {
  readonly work: string
  readonly who: string
  readonly bytes: { readonly theirs: number; readonly admin: number }
  /** Medians of whole requests, in ms. */
  readonly ms: { readonly theirs: number; readonly admin: number }
  /** theirs ÷ admin, and between which bounds nine of ten resamplings of the pairs lie. */
  readonly ratio: number
  readonly from: number
  readonly to: number
}

/** Most that a restriction may cost. */
export const MOST = 1.1

/** Asks as everybody and as an administrator by turns, so that whatever else the machine does meets both alike. */
export async function priceAuthorisation(
  pool: pg.Pool,
  ours: Served,
  works: readonly Workload[],
  province: string,
  pairs: number,
): Promise<Priced[]> {
  const admin = await anAdministrator(pool)
  const { rows } = await pool.query<{ district_id: string; lao_id: string; elsewhere: string }>(
    `select l.district_id, l.id lao_id, (select id from province p where p.id <> $1 order by p.code limit 1) elsewhere
     from lao l where l.province_id = $1 and l.ended_on is null order by l.code desc limit 1`,
    [province],
  )
  const [place] = rows
  if (!place) throw new Error('the country is empty')
  const everybody: readonly (readonly [string, Headers])[] = [
    ['an officer of that province', await signedInAs(pool, 'PROVINCE_OFFICER', province)],
    ['an officer of another province', await signedInAs(pool, 'PROVINCE_OFFICER', place.elsewhere)],
    ['an officer of a district', await signedInAs(pool, 'DISTRICT_OFFICER', place.district_id)],
    ['staff of an LAO', await signedInAs(pool, 'LAO_STAFF', place.lao_id)],
    ['an analyst', await signedInAs(pool, 'DLA_ANALYST', null)],
  ]
  const prices: Priced[] = []
  for (const work of works)
    for (const [who, headers] of everybody)
      prices.push(await priced(ours, work, who, { theirs: headers, admin }, pairs))
  return prices
}

async function priced(
  ours: Served,
  work: Workload,
  who: string,
  as: { readonly theirs: Headers; readonly admin: Headers },
  pairs: number,
): Promise<Priced> {
  const body = asGraphql(work)
  const bytes = { theirs: await sizeOf(ours, as.theirs, body), admin: await sizeOf(ours, as.admin, body) }
  const timed: { theirs: number; admin: number }[] = []
  // The first of each are not counted: both have their statement prepared then.
  for (let n = -10; n < pairs; n += 1) {
    const pair = { theirs: 0, admin: 0 }
    for (const side of n % 2 === 0 ? (['theirs', 'admin'] as const) : (['admin', 'theirs'] as const))
      pair[side] = await msOf(ours, as[side], body)
    if (n >= 0) timed.push(pair)
  }
  const of = (all: typeof timed, side: 'theirs' | 'admin') => median(all.map((pair) => pair[side]))
  const ratioOf = (all: typeof timed) => of(all, 'theirs') / of(all, 'admin')
  const again = Array.from({ length: 400 }, () =>
    ratioOf(timed.map(() => timed[Math.floor(Math.random() * timed.length)] as (typeof timed)[number])),
  ).sort((a, b) => a - b)
  return {
    ...{ work: work.id, who, bytes, ratio: ratioOf(timed) },
    ms: { theirs: of(timed, 'theirs'), admin: of(timed, 'admin') },
    from: again[20] ?? Number.NaN,
    to: again[380] ?? Number.NaN,
  }
}

async function sizeOf(ours: Served, headers: Headers, body: string): Promise<number> {
  const { data, errors } = await post(ours, '/graphql', headers, body)
  if (errors || !data) throw new Error(errors?.[0]?.message ?? 'no data')
  return Buffer.byteLength(JSON.stringify(data))
}

async function msOf(ours: Served, headers: Headers, body: string): Promise<number> {
  const begun = performance.now()
  const response = await fetch(`${ours.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  await response.arrayBuffer()
  return performance.now() - begun
}
