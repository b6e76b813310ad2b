import type pg from 'pg'
import type { Grant, Role } from '../access/viewer.ts'
import type { ServerKeys } from './seal.ts'

/** What signing in needs to know; made once at start from the configuration. */
export interface AccountSettings {
  /** The address people use, e.g. `https://register.example`; null: only this very machine, over plain HTTP. */
  readonly publicOrigin: string | null
  readonly keys: ServerKeys
  /** Name of the OpenID provider people may sign in with; null without one. */
  readonly providerName: string | null
  /** A session unused for so long is over. */
  readonly sessionIdleMinutes: number
  /** A session is over after so long however busy. */
  readonly sessionHours: number
  /** Whoever holds one of these roles may do nothing until a second factor is set up. */
  readonly secondFactorRoles: readonly Role[]
  /** What a district officer's area takes in, and whether they record there. */
  readonly districts: Required<Pick<Grant, 'laoTypes' | 'records'>>
  /** The installation's own list of breached passwords, beside the shipped one. */
  readonly isBreached: (password: string) => boolean
}

/** The accounts of this register: passed as first argument to everything in this folder. */
export interface Accounts {
  readonly pool: pg.Pool
  readonly settings: AccountSettings
}

/** Whence a request comes, for sessions, throttling and the record of sign-ins. */
export interface Visit {
  /** IPv4 or IPv6 address. */
  readonly address: string
  readonly userAgent: string | null
  readonly requestId: string
}

/** One connection, inside a transaction or not. */
export type Sql = Pick<pg.Pool | pg.PoolClient, 'query'>
