import type { Facts } from '../facts.ts'

/** A question in the words of a peer. */
export interface PeerWork {
  readonly body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }
  /** The peer's `data` in the shape of ours; what it has no word for is left out. */
  readonly ours: (data: Readonly<Record<string, unknown>>) => unknown
}

/** A server somebody would use instead. */
export interface Peer {
  readonly name: string
  /** With exact versions. */
  readonly packages: readonly string[]
  /** The version of Node it needs where ours will not do, and its packages that are compiled for it. */
  readonly node?: { readonly version: string; readonly compiled: readonly string[] }
  /** Text by name. `server.mjs` runs where the packages are installed, makes itself ready and says by message where it listens. */
  readonly files: Readonly<Record<string, string>> & { readonly 'server.mjs': string }
  /** What Node runs there once, after the packages are installed. */
  readonly build?: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Of each request. */
  readonly headers: Readonly<Record<string, string>>
  readonly works: (facts: Facts) => Readonly<Record<string, PeerWork>>
  /** One field of a row, asked by `$id`, `$road` and `$version`: of the floor's table without history, and of the register's own. */
  readonly edits: Readonly<Record<'W4' | 'W4 recorded', string>>
}
