import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, Unauthenticated } from '../errors.ts'
import type { Accounts, Visit } from './accounts.ts'
import type { Actor } from './as-actor.ts'
import { plainAddress } from './partner-viewer.ts'
import { isPerson, type SignedIn, type SignedInPerson } from './signed-in.ts'

/** What the resolvers of this folder need of a request; the context of the API contains it. */
export interface AccountsContext {
  readonly accounts: Accounts
  readonly viewer: SignedIn | null
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export function visitOf({ request }: Pick<AccountsContext, 'request'>): Visit {
  return {
    address: plainAddress(request.ip),
    userAgent: request.headers['user-agent'] ?? null,
    requestId: request.id,
  }
}

/** Somebody who is signed in, whatever they still have to do first. @throws Unauthenticated */
export function aPerson({ viewer }: Pick<AccountsContext, 'viewer'>): SignedInPerson {
  if (!isPerson(viewer)) throw new Unauthenticated()
  return viewer
}

/** @throws Unauthenticated, Forbidden */
export function anAdministrator(context: Pick<AccountsContext, 'viewer'>): SignedInPerson {
  if (context.viewer === null) throw new Unauthenticated()
  if (!isPerson(context.viewer)) throw new Forbidden()
  // Grants are empty while a duty is open, so an administrator with a first password administers nothing.
  if (!context.viewer.grants.some((grant) => grant.role === 'DLA_ADMIN')) throw new Forbidden()
  return context.viewer
}

export function actorOf(context: Pick<AccountsContext, 'viewer' | 'request'>): Actor {
  const person = aPerson(context)
  return { id: person.id, name: person.name, requestId: context.request.id }
}
