import type { ClientBase } from 'pg'

/** Columns and their values; arrays stay arrays, except telephones, which are JSON. */
export type Values = Readonly<Record<string, unknown>>

/** Inserts one row and answers its uuid. */
export async function insertRow(client: ClientBase, table: string, values: Values): Promise<string> {
  const columns = Object.keys(values)
  const { rows } = await client.query<{ id: string }>(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')}) returning id`,
    columns.map((column) => (column === 'phones' ? JSON.stringify(values[column]) : values[column])),
  )
  const [row] = rows
  if (!row) throw new Error(`nothing was inserted into ${table}`)
  return row.id
}

/** The uuid of the row with this code, inserted when there is none. */
export async function findOrInsert(
  client: ClientBase,
  table: 'province' | 'district',
  values: Values & { readonly code: string },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`select id from ${table} where code = $1`, [
    values.code,
  ])
  return rows[0]?.id ?? (await insertRow(client, table, values))
}

/** Changes columns of one row by its uuid. */
export async function updateRow(
  client: ClientBase,
  table: string,
  id: string,
  values: Values,
): Promise<void> {
  const columns = Object.keys(values)
  await client.query(
    `update ${table} set ${columns.map((column, n) => `${column} = $${n + 2}`).join(', ')} where id = $1`,
    [id, ...columns.map((column) => (column === 'phones' ? JSON.stringify(values[column]) : values[column]))],
  )
}
