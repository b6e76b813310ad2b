import type { Progress } from './database/progress.ts'
import type { Words } from './errors.ts'

/** Plain lines for whoever watches the start: the step, a count while it runs, and the seconds it took. */
export interface StartLog {
  say(line: string): void
  /** Runs `work` and prints one line when it ends; a long one also says what it is doing, at most once a second. */
  step<T>(name: Words, work: (progress: Progress) => Promise<T>, result?: (value: T) => string): Promise<T>
}

export function startLog(
  say: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): StartLog {
  return {
    say,
    async step(name, work, result) {
      const title = `${name.th} · ${name.en}`
      const since = performance.now()
      const announce = setTimeout(() => say(`  … ${title}`), 400)
      try {
        const value = await work(counting(say))
        const detail = result?.(value)
        say(`  ✓ ${title}${detail ? ` (${detail})` : ''} — ${seconds(since)} s`)
        return value
      } finally {
        clearTimeout(announce)
      }
    },
  }
}

/** The first line at once, then at most one a second; the line that ends the step tells the rest. */
function counting(say: (line: string) => void): Progress {
  const since = performance.now()
  let printed = Number.NEGATIVE_INFINITY
  return (step, done, total) => {
    const now = performance.now()
    if (now - printed < 1_000) return
    printed = now
    const count = done === undefined ? '' : ` ${done.toLocaleString('en')}`
    const of = total === undefined ? '' : ` / ${total.toLocaleString('en')}`
    say(`      ${step}${count}${of} — ${seconds(since)} s`)
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1)
}
