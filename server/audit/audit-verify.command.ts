import { readConfig } from '../config.ts'
import { openForCommand } from '../database/open-for-command.ts'
import { StartupError } from '../errors.ts'
import { serverKeyTexts } from '../server-keys.ts'
import { readAnchors } from './anchors.ts'
import { type Verdict, verifyAudit } from './verify-audit.ts'

process.exitCode = await main()

/** Follows the chain of the audit. 0: all fits. 1: it could not be looked at. 2: something does not fit; it is named. */
async function main(): Promise<number> {
  await using stack = new AsyncDisposableStack()
  try {
    const config = { ...readConfig(), sampleData: false }
    const pool = await openForCommand(stack, config)
    const verdict = await verifyAudit(pool, serverKeyTexts(config), await readAnchors(config.dataDir))
    console.log(printed(verdict))
    return verdict.fault ? 2 : 0
  } catch (error) {
    console.error(error instanceof StartupError ? error.print() : error)
    return 1
  }
}

function printed({ links, rows, unsealed, unsealedSince, head, fault }: Verdict): string {
  const since = unsealedSince ? `, ${unsealedSince.toISOString()} →` : ''
  return [
    fault ? `พบข้อผิดพลาด — ${fault.th}\nBroken — ${fault.en}` : 'ห่วงโซ่ครบถ้วน · The chain is whole.',
    `ตรวจแล้ว · verified: ${links} links, ${rows} rows`,
    `ยังไม่ปิดผนึก · not sealed yet: ${unsealed} rows${since}`,
    `ข้อสุดท้าย · head: ${head ? `${head.id} ${head.hash}` : '–'}`,
  ].join('\n')
}
