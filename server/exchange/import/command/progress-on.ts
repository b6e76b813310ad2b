import type { Progress } from '../run/import-options.ts'

/** Tells steps and counts on a stream, one line a step; on a terminal the counts run. `end` closes the last line. */
export function progressOn(stream: NodeJS.WriteStream): { progress: Progress; end(): void } {
  const since = performance.now()
  let last = { step: '', text: '' }
  const finish = () => {
    if (last.text !== '') stream.write(`${last.text}\n`)
    last = { step: '', text: '' }
  }
  return {
    progress: (step, done) => {
      const seconds = ((performance.now() - since) / 1_000).toFixed(1)
      const count = done === undefined ? '' : ` ${done.toLocaleString('en')}`
      if (last.step !== step.en) finish()
      last = { step: step.en, text: `  ${step.th} · ${step.en}${count} — ${seconds} s` }
      if (stream.isTTY) stream.write(`${last.text}\x1b[K\r`)
    },
    end: finish,
  }
}
