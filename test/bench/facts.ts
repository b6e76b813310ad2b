import type pg from 'pg'

/** What the questions are asked about. */
export interface Facts {
  readonly round: string
  /** The province with about as many LAOs as make an answer of 36 KB. */
  readonly province: { readonly id: string; readonly code: string }
  /** uuid of the last centre of the second page of W3; null until it is known. */
  readonly cursor: string | null
  /** Centres of that province, to be edited. */
  readonly centres: readonly Centre[]
  /** As many of other provinces. */
  readonly elsewhere: readonly Centre[]
}

interface Centre {
  readonly id: string
  readonly version: number
}

const LAOS_OF_36_KB = 45

export async function factsOf(pool: pg.Pool): Promise<Facts> {
  const province = await one<{ id: string; code: string }>(
    pool,
    `select p.id, p.code from province p join lao l on l.province_id = p.id and l.ended_on is null
     group by p.id order by abs(count(*) - ${LAOS_OF_36_KB}), p.code limit 1`,
  )
  const centres = await centresWhere(pool, 'l.province_id = $1', province.id)
  const elsewhere = await centresWhere(pool, 'l.province_id <> $1', province.id, centres.length)
  return { round: 'sample-1', province, cursor: null, centres, elsewhere }
}

async function centresWhere(
  pool: pg.Pool,
  condition: string,
  province: string,
  most: number | null = null,
): Promise<Centre[]> {
  const { rows } = await pool.query<Centre>(
    `select c.id, c.version from centre c join lao l on l.id = c.lao_id where ${condition} order by c.id limit $2`,
    [province, most],
  )
  return rows
}

/** The first row. @throws Error when there is none */
export async function one<T extends pg.QueryResultRow>(
  pool: pg.Pool,
  sql: string,
  values: readonly unknown[] = [],
): Promise<T> {
  const { rows } = await pool.query<T>(sql, [...values])
  if (!rows[0]) throw new Error('the country is empty')
  return rows[0]
}
