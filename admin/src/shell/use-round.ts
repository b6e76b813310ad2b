import { useSearchParams } from 'react-router'
import { type ShellRound, useShell } from './use-shell.ts'

/**
 * The round of the address (`?round=letter-2566`); without one the running, else the one due last. Undefined: none yet, or
 * none of that code: an address in a letter never shows the figures of another round.
 */
export function useRound(): ShellRound | undefined {
  const { rounds } = useShell()
  const [params] = useSearchParams()
  const code = params.get('round')
  return code ? rounds.find((round) => round.code === code) : usualRound(rounds, Date.now())
}

export function usualRound(rounds: readonly ShellRound[], now: number): ShellRound | undefined {
  const opened = rounds.filter((round) => round.openedAt !== null)
  const byDue = [...(opened.length > 0 ? opened : rounds)].sort(
    (a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt),
  )
  const running = byDue.find((round) => Date.parse(round.opensAt) <= now && now < Date.parse(round.dueAt))
  return running ?? byDue.at(-1)
}
