import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of one's own under the temporary folder; `remove` it in `afterAll`. */
export function aFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'lcr-folder-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
