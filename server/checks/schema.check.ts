import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstDifference } from './first-difference.ts'
import { report } from './report.ts'

const PRINTED = ['schema/schema.graphql', 'schema/views/*.graphql']

const folder = mkdtempSync(join(tmpdir(), 'lcr-schema-'))
try {
  printInto(folder)
  const wanted = globSync(PRINTED, { cwd: folder })
  const kept = new Set(globSync(PRINTED))
  const findings = wanted.flatMap((file) => {
    if (!kept.delete(file)) return [`${file} is missing`]
    const difference = firstDifference(readFileSync(file, 'utf8'), readFileSync(join(folder, file), 'utf8'))
    return difference ? [`${file}:${difference}`] : []
  })
  for (const file of kept) findings.push(`${file} is printed no more; remove it`)
  report(findings, `${wanted.length} printed schemas are those of the code`)
} finally {
  rmSync(folder, { recursive: true })
}

/** The program of `npm run schema`, in a folder of its own. */
function printInto(cwd: string): void {
  mkdirSync(join(cwd, 'schema'))
  const tsx = fileURLToPath(import.meta.resolve('tsx'))
  const program = resolve('server/graphql/print-schema.ts')
  execFileSync(process.execPath, ['--import', tsx, program], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
  })
}
