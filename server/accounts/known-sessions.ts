import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import type { Accounts } from './accounts.ts'
import { bearerOf, sessionTokenOf, type WebRequest } from './credentials.ts'
import { findPartner } from './partner-viewer.ts'
import { findSession } from './resolve-viewer.ts'
import { digestOf } from './secret.ts'
import { STANDING, validSession } from './session-standing.ts'
import type { SignedIn, SignedInPerson } from './signed-in.ts'

/** Short, because only a full look marks the session as seen. */
const REMEMBERED_MS = 15_000
const MOST_REMEMBERED = 10_000

/** A person as a moment ago. Nothing may be answered on the strength of it but through a statement that carries its condition. */
export interface KnownSession {
  readonly person: SignedInPerson
  readonly digest: string
  readonly standing: string
}

/**
 * Who asked a moment ago. A statement for somebody remembered carries the condition that session, account and grants are
 * still what they were, so a revoked session or a changed grant counts from the very next request, and looking costs no
 * statement of its own.
 */
export class KnownSessions {
  private readonly remembered = new LRUCache<string, KnownSession>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_MS,
  })

  constructor(private readonly accounts: Accounts) {}

  /** Whether anything was sent that could say who asks. */
  hasCredentials(request: WebRequest): boolean {
    return bearerOf(request) !== null || sessionTokenOf(this.accounts, request) !== null
  }

  /** Who asks, as `resolveViewer` says; remembered if it is a person. */
  async resolve(request: WebRequest): Promise<SignedIn | null> {
    const bearer = bearerOf(request)
    if (bearer !== null) return findPartner(this.accounts, bearer, request.ip)
    const token = sessionTokenOf(this.accounts, request)
    if (token === null) return null
    const digest = digestOf(token)
    const found = await findSession(this.accounts, digest)
    if (!found) {
      this.remembered.delete(digest)
      return null
    }
    this.remembered.set(digest, { ...found, digest })
    return found.person
  }

  /** Who asked with these credentials a moment ago, or null. */
  recall(request: WebRequest): KnownSession | null {
    if (bearerOf(request) !== null) return null
    const token = sessionTokenOf(this.accounts, request)
    return (token !== null && this.remembered.get(digestOf(token))) || null
  }
}

/** The statement with the condition that the viewer is who they were; without it no row is answered, nor computed. */
export function forKnown({ digest, standing }: KnownSession, query: pg.QueryConfig): pg.QueryConfig {
  const values = query.values ?? []
  return {
    ...query,
    name: `${query.name}_k`,
    text: conditioned(query, values.length),
    values: [...values, digest, standing],
  }
}

const texts = new LRUCache<string, string>({ max: 2_000 })

/** By the name, which is made of the text: putting it together anew costs more than asking. */
function conditioned({ name = '', text }: pg.QueryConfig, values: number): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  const standing = `(select ${STANDING} ${validSession(`$${values + 1}::text`)})`
  const made = `select x.* from (${text}) x where ${standing} = $${values + 2}::text`
  texts.set(name, made)
  return made
}
