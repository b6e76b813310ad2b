import { execFile } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { firstDifference } from './first-difference.ts'
import { report } from './report.ts'

/** The programs of `npm run schema`, and all they write. */
const PROGRAMS = ['server/graphql/print-schema.ts', 'server/graphql/access-matrix.ts']
const PRINTED = [
  'schema/schema.graphql',
  'schema/views/*.graphql',
  'schema/access.json',
  'docs/access-matrix.md',
]

const folder = mkdtempSync(join(tmpdir(), 'lcr-schema-'))
try {
  for (const name of ['schema', 'docs']) mkdirSync(join(folder, name))
  await Promise.all(PROGRAMS.map(runInFolder))
  report(compare(), 'the printed schemas and the access matrix are those of the code')
} finally {
  rmSync(folder, { recursive: true })
}

function compare(): string[] {
  const kept = new Set(globSync(PRINTED))
  const findings = globSync(PRINTED, { cwd: folder }).flatMap((file) => {
    if (!kept.delete(file)) return [`${file} is missing`]
    const difference = firstDifference(readFileSync(file, 'utf8'), readFileSync(join(folder, file), 'utf8'))
    return difference ? [`${file}:${difference}`] : []
  })
  for (const file of kept) findings.push(`${file} is printed no more; remove it`)
  return findings
}

function runInFolder(program: string): Promise<unknown> {
  const tsx = fileURLToPath(import.meta.resolve('tsx'))
  return promisify(execFile)(process.execPath, ['--import', tsx, resolve(program)], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
  })
}
