import './production.ts'
import { readConfig } from './config.ts'
import { StartupError } from './errors.ts'
import { start } from './start.ts'
import { startLog } from './start-log.ts'

/** `npm` passes a Ctrl-C on to us although the terminal did so already: only a later signal means impatience. */
const SAME_SIGNAL_MS = 500

const log = startLog()
const stack = new AsyncDisposableStack()
let stopping = 0

process.on('SIGTERM', stop)
process.on('SIGINT', stop)
await run()

async function run(): Promise<void> {
  try {
    const { address, broken, credentials } = await start(readConfig(), log, stack)
    void broken.then(async (output) => {
      if (!stopping) await fail(new Error(`the database server ended\n${output}`))
    })
    if (credentials) log.say(credentials)
    log.say(`\nพร้อมใช้งาน · Ready: ${address}\n(Ctrl-C เพื่อปิด · to stop)`)
  } catch (error) {
    // Stopping in the middle of a start makes its next step fail; that is no news.
    if (!stopping) await fail(error)
  }
}

async function stop(): Promise<void> {
  if (stopping) {
    if (Date.now() - stopping > SAME_SIGNAL_MS) process.exit(130)
    return
  }
  stopping = Date.now()
  log.say('กำลังปิด รอคำขอที่ค้างอยู่ · Stopping, open requests are being finished')
  await stack.disposeAsync()
  log.say('ปิดแล้ว · Stopped')
  process.exit(0)
}

async function fail(error: unknown): Promise<void> {
  stopping ||= Date.now()
  const text = error instanceof StartupError ? error.print() : error instanceof Error ? error.stack : error
  process.stderr.write(`\n${text}\n`)
  await stack.disposeAsync().catch(() => undefined)
  process.exit(1)
}
