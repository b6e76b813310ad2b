import { cpus, loadavg, totalmem, type } from 'node:os'

/** What a pass ran on, for its heading. */
export function machine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${cpu?.model.trim()}, ${memory} GB, ${type()}, Node ${process.version}`
}

/** How busy the machine was, for the reader to weigh the figures by. */
export function busy(): string {
  return `The machine's load average at the end of the pass was ${loadavg()[0]?.toFixed(1)}: ours and the load generator make two or three of it, the rest is others' work,
which meets the side with more processes harder.`
}

export const today = () => new Date().toISOString().slice(0, 10)
