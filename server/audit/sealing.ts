import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { writeAnchor } from './anchors.ts'
import { type Head, sealAudit } from './seal-audit.ts'

const EVERY_MS = 60_000
const ANCHOR_EVERY_MS = 3_600_000

export interface Sealing {
  readonly pool: pg.Pool
  /** The server's newest key. */
  readonly key: string
  /** Data folder; heads of the chain are written down there once an hour and at the end. */
  readonly folder: string
}

/** Seals the audit every minute while the server runs, and once more when it stops. */
export function registerSealing(app: FastifyInstance, { pool, key, folder }: Sealing): void {
  let unanchored: Head | null = null
  let anchoredAt = 0
  let underWay: Promise<void> = Promise.resolve()

  async function seal(last: boolean): Promise<void> {
    unanchored = (await sealAudit(pool, key)) ?? unanchored
    if (unanchored && (last || Date.now() - anchoredAt >= ANCHOR_EVERY_MS)) {
      await writeAnchor(folder, unanchored)
      unanchored = null
      anchoredAt = Date.now()
    }
  }
  function sealNow(last = false): Promise<void> {
    underWay = underWay
      .then(() => seal(last))
      .catch((error: unknown) => app.log.error({ err: error }, 'the audit could not be sealed'))
    return underWay
  }
  const timer = setInterval(() => void sealNow(), EVERY_MS).unref()
  app.addHook('onListen', async () => void sealNow())
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await sealNow(true)
  })
}
