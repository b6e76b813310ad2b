import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { StartupError } from './errors.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const SOURCE = join(ROOT, 'admin')
const BUILT = join(ROOT, 'dist', 'admin')
const STAMP = `${BUILT}.fingerprint`

/** Whatever the built console depends on. */
const INPUTS = [
  'admin/**/*',
  'schema/schema.graphql',
  'schema/access.json',
  'package-lock.json',
  'server/build-console.ts',
]

/**
 * Builds the console into `dist/admin` when it is missing or older than its sources; `npm start` does so first.
 * The former build is replaced only by a complete one.
 * @returns true when something was built
 */
export async function buildConsole(say: (line: string) => void): Promise<boolean> {
  if (!existsSync(join(SOURCE, 'index.html'))) return false
  const fingerprint = fingerprintOf(INPUTS)
  const present = existsSync(STAMP) && existsSync(BUILT) ? readFileSync(STAMP, 'utf8') : undefined
  if (present === fingerprint) return false
  const since = performance.now()
  say('  … สร้างหน้าจอ · Building the console')
  const vite = await import('vite').catch((cause) => {
    throw withoutVite(cause)
  })
  // Its own name: a start and a test run may build at the same time.
  const fresh = `${BUILT}.${process.pid}`
  await vite.build({
    root: SOURCE,
    logLevel: 'warn',
    build: { outDir: fresh, emptyOutDir: true, reportCompressedSize: false },
  })
  compressed(fresh)
  rmSync(STAMP, { force: true })
  rmSync(BUILT, { recursive: true, force: true })
  mkdirSync(dirname(BUILT), { recursive: true })
  renameSync(fresh, BUILT)
  writeFileSync(STAMP, fingerprint)
  say(`  ✓ สร้างหน้าจอ · Building the console — ${((performance.now() - since) / 1_000).toFixed(1)} s`)
  return true
}

function fingerprintOf(patterns: string[]): string {
  const hash = createHash('sha256')
  const files = globSync(patterns, { cwd: ROOT, withFileTypes: true, exclude: ['**/node_modules'] })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) {
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Compresses once what would otherwise be compressed for every visitor. */
function compressed(folder: string): void {
  for (const file of globSync('**/*.{js,css,svg,json}', { cwd: folder })) {
    const content = readFileSync(join(folder, file))
    if (content.length < 1_024) continue
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 }
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params: quality }))
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }))
  }
}

function withoutVite(cause: unknown): StartupError {
  return new StartupError(
    'CONSOLE_TOOLS_MISSING',
    {
      th: 'หน้าจอยังไม่ได้สร้าง และเครื่องมือสร้างไม่ได้ติดตั้ง',
      en: 'The console is not built and its build tools are not installed.',
    },
    {
      th: 'สั่ง npm ci โดยไม่ใช้ --omit=dev หรือคัดลอกโฟลเดอร์ dist/admin จากเครื่องที่สร้างแล้ว',
      en: 'Run npm ci without --omit=dev, or copy dist/admin from a machine where it was built.',
    },
    { cause },
  )
}

if (import.meta.main) {
  try {
    await buildConsole((line) => process.stdout.write(`${line}\n`))
  } catch (error) {
    process.stderr.write(`\n${error instanceof StartupError ? error.print() : String(error)}\n`)
    process.exit(1)
  }
}
