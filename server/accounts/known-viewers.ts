import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import type { Accounts } from './accounts.ts'
import { bearerOf, sessionTokenOf, type WebRequest } from './credentials.ts'
import { findToken } from './partner-viewer.ts'
import { findSession } from './resolve-viewer.ts'
import { digestOf } from './secret.ts'
import { SESSION_STANDING, validSession } from './session-standing.ts'
import type { SignedIn } from './signed-in.ts'
import { TOKEN_STANDING, validToken } from './token-standing.ts'

/** Short, because only a full look marks a session as seen. */
const REMEMBERED_MS = 15_000
const MOST_REMEMBERED = 10_000

/** Somebody as a moment ago. Nothing may be answered on the strength of it but through a statement that carries its condition. */
export interface KnownViewer<Who extends SignedIn = SignedIn> {
  readonly viewer: Who
  /** The values by which session or token is found. */
  readonly proof: readonly string[]
  /** What the viewer was made of, as one text. */
  readonly standing: string
}

/**
 * Who asked a moment ago. A statement for somebody remembered carries the condition that session or token, account and
 * rights are still what they were, so a revoked session or a changed grant counts from the very next request, and looking
 * costs no statement of its own.
 */
export class KnownViewers {
  private readonly remembered = new LRUCache<string, KnownViewer>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_MS,
  })

  constructor(private readonly accounts: Accounts) {}

  /** Whether anything was sent that could say who asks. */
  hasCredentials(request: WebRequest): boolean {
    return this.keyOf(request) !== null
  }

  /** Who asks, as `resolveViewer` says, and remembered. */
  async resolve(request: WebRequest): Promise<SignedIn | null> {
    const key = this.keyOf(request)
    if (key === null) return null
    const found = await this.find(request)
    if (found) this.remembered.set(key, found)
    else this.remembered.delete(key)
    return found?.viewer ?? null
  }

  /** Who asked with these credentials, from this address, a moment ago; or null. */
  recall(request: WebRequest): KnownViewer | null {
    const key = this.keyOf(request)
    return (key !== null && this.remembered.get(key)) || null
  }

  private async find(request: WebRequest): Promise<KnownViewer | null> {
    const bearer = bearerOf(request)
    if (bearer !== null) return findToken(this.accounts, bearer, request.ip)
    return findSession(this.accounts, digestOf(sessionTokenOf(this.accounts, request) ?? ''))
  }

  private keyOf(request: WebRequest): string | null {
    const bearer = bearerOf(request)
    if (bearer !== null) return `${digestOf(bearer)} ${request.ip}`
    const token = sessionTokenOf(this.accounts, request)
    return token && digestOf(token)
  }
}

/** The statement with the condition that the viewer is who they were; without it no row is answered, nor computed. */
export function forKnown({ viewer, proof, standing }: KnownViewer, query: pg.QueryConfig): pg.QueryConfig {
  const values = query.values ?? []
  const suffix = viewer.kind === 'PARTNER' ? 't' : 's'
  return {
    ...query,
    name: `${query.name}_${suffix}`,
    text: conditioned(query, values.length, viewer.kind),
    values: [...values, ...proof, standing],
  }
}

const texts = new LRUCache<string, string>({ max: 2_000 })

/** By the name, which is made of the text: putting it together anew costs more than asking. */
function conditioned({ name = '', text }: pg.QueryConfig, values: number, kind: SignedIn['kind']): string {
  const key = `${kind} ${name}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const parameter = (n: number) => `$${values + n}::text`
  const [now, last] =
    kind === 'PARTNER'
      ? [`${TOKEN_STANDING} ${validToken(parameter(1), parameter(2), parameter(3))}`, parameter(4)]
      : [`${SESSION_STANDING} ${validSession(parameter(1))}`, parameter(2)]
  const made = `select x.* from (${text}) x where (select ${now}) = ${last}`
  texts.set(key, made)
  return made
}
