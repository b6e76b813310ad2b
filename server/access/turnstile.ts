/** How many requests of the same key are under way. */
export class Turnstile {
  private readonly inside = new Map<string, number>()

  /** The way out, to be called once; null: one more would be too many. */
  enter(key: string, most: number): (() => void) | null {
    const already = this.inside.get(key) ?? 0
    if (already >= most) return null
    this.inside.set(key, already + 1)
    return () => this.leave(key)
  }

  private leave(key: string): void {
    const left = (this.inside.get(key) ?? 1) - 1
    if (left > 0) this.inside.set(key, left)
    else this.inside.delete(key)
  }
}
