import type pg from 'pg'

/** Counts at the connection: what is counted is what was sent. */
export function countStatements(pool: pg.Pool): () => number {
  let count = 0
  pool.on('connect', (client) => {
    const query = client.query
    client.query = function counted(this: pg.Client, ...args: unknown[]) {
      count += 1
      return Reflect.apply(query, client, args) as unknown
    } as typeof client.query
  })
  return () => count
}

/** The names of what is prepared, in the order in which it is sent; what has no name is left out. */
export function namesOfStatements(pool: pg.Pool): () => readonly string[] {
  const names: string[] = []
  pool.on('connect', (client) => {
    const query = client.query
    client.query = function noted(this: pg.Client, ...args: unknown[]) {
      const [first] = args
      if (typeof first === 'object' && first !== null && 'name' in first) names.push(String(first.name))
      return Reflect.apply(query, client, args) as unknown
    } as typeof client.query
  })
  return () => [...names]
}
