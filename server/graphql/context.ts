import type { FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Accounts } from '../accounts/accounts.ts'
import type { SignedIn } from '../accounts/signed-in.ts'
import type { Orm } from '../database/orm.ts'
import type { Remembered } from '../database/remembered.ts'
import type { Files } from '../files/upload.ts'
import type { RevealLog } from '../read/reveals.ts'

/** What every resolver gets; made once per request. */
export interface Context {
  readonly viewer: SignedIn | null
  readonly accounts: Accounts
  readonly pool: pg.Pool
  readonly files: Files
  readonly orm: Orm
  readonly requestId: string
  /** The moment of an edit is the server's receipt of the request. */
  readonly receivedAt: Date
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly reveals: RevealLog
  readonly signal: AbortSignal
  /** Set when it was not asked anew who the viewer is. */
  readonly remembered?: Remembered | undefined
}
