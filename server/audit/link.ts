import { createHmac } from 'node:crypto'

export const STREAMS = ['CHANGE', 'SIGN_IN', 'REVEAL', 'SETTING'] as const
export type Stream = (typeof STREAMS)[number]

/** What a link says of its rows; `after` and `upTo` are decimal numbers as text, beyond what a double holds exactly. */
export interface LinkFacts {
  readonly id: string
  readonly sealedAt: Date
  readonly stream: Stream
  readonly after: string
  readonly upTo: string
  readonly rows: number
  readonly digest: Buffer
  readonly leaves: Buffer
  readonly previous: Buffer | null
}

/** The hash that ties a link to the one before it. Keyed: whoever can only write to the database cannot make one. */
export function linkHash(key: string, link: LinkFacts): Buffer {
  const text = JSON.stringify([
    link.id,
    link.sealedAt.toISOString(),
    link.stream,
    link.after,
    link.upTo,
    link.rows,
    link.digest.toString('hex'),
    link.leaves.toString('hex'),
    link.previous?.toString('hex') ?? null,
  ])
  return createHmac('sha256', key).update('audit chain').update(text).digest()
}
