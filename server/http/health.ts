import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'

/** How long the database may take to answer a readiness question. */
const PATIENCE_MS = 2_000

/** `/healthz`: the process answers. `/readyz`: it can also reach its database, and is not closing. */
export function registerHealth(app: FastifyInstance, { pool }: { pool: pg.Pool }): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  app.get('/readyz', async (_request, reply) => {
    const ready = !closing && (await answers(pool))
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'unavailable' })
  })
}

async function answers(pool: pg.Pool): Promise<boolean> {
  const given = new AbortController()
  const late = sleep(PATIENCE_MS, false, { signal: given.signal }).catch(() => false)
  const reached = pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([reached, late]).finally(() => given.abort())
}
