import { userInfo } from 'node:os'
import type pg from 'pg'
import { StartupError } from '../../errors.ts'
import { readArguments, UsageError } from './command/arguments.ts'
import { printReceipt } from './receipt/print-receipt.ts'
import { ImportFailed } from './receipt/receipt.ts'

process.exitCode = await main()

/** 0: accepted. 1: it did not come to a receipt, or the database failed. 2: refused, see the receipt. */
async function main(): Promise<number> {
  await using stack = new AsyncDisposableStack()
  try {
    const wanted = readArguments(process.argv.slice(2))
    // Loaded here: a command that is not understood says so without waiting for the whole import to be read.
    const { runWanted, writeWantedTemplate } = await import('./command/run-wanted.ts')
    if (wanted.template !== undefined) return await writeWantedTemplate(wanted)
    const pool = await open(stack)
    const client = await pool.connect()
    stack.defer(() => client.release())
    return await runWanted(client, wanted, operator())
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 1
  }
}

/** The register's database; never a sample country. */
async function open(stack: AsyncDisposableStack): Promise<pg.Pool> {
  const [{ readConfig }, { openForCommand }] = await Promise.all([
    import('../../config.ts'),
    import('../../database/open-for-command.ts'),
  ])
  return openForCommand(stack, { ...readConfig(), sampleData: false })
}

function operator(): { id: null; name: string } {
  return { id: null, name: `ผู้ดูแลเครื่อง (บรรทัดคำสั่ง): ${userInfo().username}` }
}

function explain(error: unknown): string {
  if (error instanceof StartupError) return error.print()
  if (error instanceof ImportFailed)
    return `${printReceipt(error.receipt)}\n${error.words.th}\n${error.words.en}`
  if (error instanceof UsageError) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return `ไม่พบไฟล์ · no such file: ${'path' in error ? error.path : error.message}`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
