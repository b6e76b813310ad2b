import { join } from 'node:path'
import type pg from 'pg'
import { folderStore } from '../../server/files/file-store.ts'
import type { Files } from '../../server/files/upload.ts'
import { aFolder } from './folder.ts'

/** Files in a folder of one's own. `remove()` when the test is over. */
export function someFiles(pool: pg.Pool): Files & { remove(): void } {
  const folder = aFolder()
  return { pool, store: folderStore(join(folder.path, 'files')), remove: () => folder.remove() }
}
