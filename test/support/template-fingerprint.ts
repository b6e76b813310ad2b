import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Whatever decides how the template database looks. */
const SHAPED_BY = [
  'server/database/embedded.ts',
  'server/database/embedded-process.ts',
  'server/database/grants.ts',
  'server/database/migrate.ts',
  'server/database/migrations',
  'server/database/prepare.ts',
  'server/database/table-rights.ts',
  'server/completeness/rules',
  'test/support/test-server.ts',
]

/** Hash of those files: a change to any of them makes a new template, and nothing else does. */
export function templateFingerprint(): string {
  const hash = createHash('sha256')
  for (const file of SHAPED_BY.flatMap((path) => filesOf(join(ROOT, path)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 20)
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesOf(join(path, entry)))
}
