export const POSITIONS = [
  ...['root', 'nested', 'node', 'filter', 'filter under not', 'filter under or', 'filter across a relation'],
  ...['presence', 'sort', 'page', 'group', 'write', 'payload', 'conflict', 'unknown', 'behind the view'],
] as const
export type Position = (typeof POSITIONS)[number]

/** Counts what was checked, and keeps what was not as it should be. */
export class Ledger {
  readonly counts = new Map<Position, number>()
  readonly mismatches: string[] = []

  /** One check of a coordinate at a position, for somebody; `detail` says what was found where `ok` is false. */
  check(position: Position, who: string, coordinate: string, ok: boolean, detail: () => unknown): void {
    this.counts.set(position, (this.counts.get(position) ?? 0) + 1)
    if (!ok) this.mismatches.push(`${position} · ${who} · ${coordinate} · ${JSON.stringify(detail()) ?? ''}`)
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }
}
