import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../../config.ts'
import { inTransaction } from '../../database/connect.ts'
import { openForCommand } from '../../database/open-for-command.ts'
import { StartupError } from '../../errors.ts'
import { importBoundaries } from './import-boundaries.ts'
import { printBoundaries } from './print-boundaries.ts'

const USAGE = `npm run boundaries -- <file.geojson>   ขอบเขตจังหวัดหรืออำเภอ · boundaries of provinces or districts

  --credit TEXT   แหล่งที่มาที่ต้องแสดงข้างแผนที่ · whom to name beside the map
  --dry-run       ตรวจไฟล์ โดยไม่เปลี่ยนข้อมูล · check the file, change nothing`

process.exitCode = await main()

/** 0: accepted. 1: it could not be tried. 2: refused, nothing was changed. */
async function main(): Promise<number> {
  await using stack = new AsyncDisposableStack()
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { credit: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new TypeError('one file')
    const text = await readFile(file, 'utf8')
    const pool = await openForCommand(stack, { ...readConfig(), sampleData: false })
    const dryRun = values['dry-run'] ?? false
    const receipt = await inTransaction(pool, (client) =>
      importBoundaries(client, text, { credit: values.credit ?? null, dryRun }),
    )
    console.log(printBoundaries(receipt, dryRun))
    return receipt.accepted ? 0 : 2
  } catch (error) {
    console.error(explain(error))
    return 1
  }
}

function explain(error: unknown): string {
  if (error instanceof StartupError) return error.print()
  if (error instanceof TypeError) return USAGE // what was typed is no command
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return `ไม่พบไฟล์ · no such file: ${'path' in error ? error.path : error.message}`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
