import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const KEPT = join(ROOT, '.cache', 'libraries')

/** What server and tests import; each is thousands of files between them. Libraries with native parts or files of their own stay as they are. */
const LIBRARIES = [
  '@apollo/server',
  '@apollo/server/errors',
  '@apollo/server/plugin/disabled',
  '@as-integrations/fastify',
  '@escape.tech/graphql-armor',
  '@fastify/compress',
  '@fastify/cookie',
  '@fastify/helmet',
  '@fastify/rate-limit',
  '@fastify/static',
  '@graphql-tools/utils',
  '@mikro-orm/core',
  '@mikro-orm/decorators/legacy',
  '@mikro-orm/postgresql',
  'csv-parse',
  'csv-parse/sync',
  'exceljs',
  'fast-check',
  'fastify',
  'flydrive',
  'flydrive/drivers/fs',
  'flydrive/drivers/s3',
  'graphql',
  'graphql-http',
  'kysely',
  'lru-cache',
  'openid-client',
  'otpauth',
  'p-limit',
  'pg',
  'pg-copy-streams',
  'reflect-metadata',
  'type-graphql',
  'uuid',
  'zod',
]

/** Asked for only where it is installed, or never in a test. */
const LEFT_OUT = ['pg-native', 'pg-cloudflare']

/** Libraries of the kind that is required expect these. */
const EXPECTED = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
const __filename = import.meta.filename
const __dirname = import.meta.dirname`

/**
 * The libraries in a few files instead of thousands, as every test file loads them anew: the folder that holds them and
 * `libraries.json` (name → file). Made once for each set of installed versions.
 */
export async function bundleLibraries(): Promise<string> {
  const folder = join(KEPT, fingerprint())
  if (existsSync(folder)) return folder
  const building = `${folder}.${process.pid}`
  await mkdir(building, { recursive: true })
  const files = Object.fromEntries(LIBRARIES.map((name) => [name, name.replaceAll(/\W+/g, '-')]))
  await Promise.all(
    Object.entries(files).map(([name, file]) => writeEntry(name, join(building, `${file}.entry.mjs`))),
  )
  await build({
    entryPoints: Object.values(files).map((file) => ({ in: join(building, `${file}.entry.mjs`), out: file })),
    outdir: building,
    outExtension: { '.js': '.mjs' },
    banner: { js: EXPECTED },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    keepNames: true,
    external: LEFT_OUT,
    logLevel: 'error',
  })
  const map = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `${file}.mjs`]))
  await writeFile(join(building, 'libraries.json'), JSON.stringify(map))
  // Two runs may build at once: the first to finish is used by both.
  await rename(building, folder).catch(() => rm(building, { recursive: true }))
  return folder
}

/** Every name is said, as it cannot be read off a library of the kind that is required. */
async function writeEntry(name: string, path: string): Promise<void> {
  const names = Object.keys(await import(name)).filter((each) => each !== 'module.exports')
  const from = JSON.stringify(name)
  await writeFile(
    path,
    names.length > 0 ? `export { ${names.join(', ')} } from ${from}\n` : `import ${from}\n`,
  )
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of ['package-lock.json', 'test/support/bundle-libraries.ts'])
    hash.update(readFileSync(join(ROOT, file)))
  return hash.digest('hex').slice(0, 20)
}
