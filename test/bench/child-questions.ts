import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a served process has used since the question before. */
export interface Used {
  readonly cpuMs: number
  /** Resident memory now, in bytes. */
  readonly rss: number
  /** The most there ever was. */
  readonly peak: number
  /** 99th percentile of the event loop's delay, in ms. */
  readonly delayMs: number
}

/** Lets the process that forked us ask what we use; ends with it. */
export function answerQuestions(): void {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let before = process.cpuUsage()
  process.on('message', () => {
    const { user, system } = process.cpuUsage(before)
    before = process.cpuUsage()
    const used: Used = {
      cpuMs: (user + system) / 1000,
      rss: process.memoryUsage.rss(),
      peak: process.resourceUsage().maxRSS * 1024,
      delayMs: delay.percentile(99) / 1e6,
    }
    delay.reset()
    process.send?.({ used })
  })
  process.on('disconnect', () => process.exit(0))
}
