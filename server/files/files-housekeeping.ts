import type { FastifyInstance } from 'fastify'
import type { FileStore } from './file-store.ts'
import { dropUpload, type Files } from './upload.ts'

const DAY_MS = 86_400_000
const PAGE = 500

/**
 * Collects what a broken line or a killed process left behind: uploads nobody went on with for two days, and files that
 * no row names. A file is left alone for a day, because it is written before its row.
 */
export async function collectOrphans({ pool, store }: Files, now: Date = new Date()): Promise<number> {
  const stale = await pool.query<{ account_id: string; sha256: string }>(
    'select account_id, sha256 from file_upload where touched_at < $1',
    [new Date(now.getTime() - 2 * DAY_MS)],
  )
  for (const { account_id: accountId, sha256 } of stale.rows) {
    await dropUpload({ pool, store }, { accountId, sha256 })
  }
  let removed = 0
  for await (const keys of pagesOf(keysOf(store))) {
    const { rows } = await pool.query<{ key: string }>(UNNAMED, [keys])
    for (const { key } of rows) {
      if ((await store.writtenAt(key)).getTime() > now.getTime() - DAY_MS) continue
      await store.remove(key)
      removed += 1
    }
  }
  return removed
}

/** Only what comes in by uploads: others may keep files beside them. */
async function* keysOf(store: FileStore): AsyncGenerator<string> {
  yield* store.keys('photos')
  yield* store.keys('orders')
  yield* store.keys('uploads')
}

/** Keys that neither a row names nor an upload under way; a thumbnail is named by its photo. */
const UNNAMED = `
  select key from unnest($1::text[]) key
  where not exists (select from photo p where p.storage_key in (key, replace(key, '-small.jpg', '.jpg')))
    and not exists (select from order_document d where d.storage_key = key)
    and not exists (select from file_upload u where key like 'uploads/' || u.account_id || '/' || u.sha256 || '/%')`

async function* pagesOf(keys: AsyncIterable<string>): AsyncGenerator<string[]> {
  let page: string[] = []
  for await (const key of keys) {
    page.push(key)
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** Does so once a day while the server runs. */
export function registerFilesHousekeeping(app: FastifyInstance, files: Files): void {
  const timer = setInterval(() => {
    collectOrphans(files).catch((error: unknown) => app.log.error({ err: error }, 'collecting files failed'))
  }, DAY_MS).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
