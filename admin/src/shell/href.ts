import type { ShellRound } from './use-shell.ts'

export type Params = Record<string, string | null | undefined>

/** An address of the console with its whole state: empty parameters are left out, the order is stable. */
export function href(path: string, params: Params = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value)
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** The round travels along every link. */
export function roundParam(round: ShellRound | undefined): Params {
  return { round: round?.code }
}
