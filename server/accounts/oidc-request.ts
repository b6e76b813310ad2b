import * as oidc from 'openid-client'
import type { Accounts } from './accounts.ts'
import { seal, unseal } from './seal.ts'
import { digestOf, randomToken } from './secret.ts'

const MINUTES = 10

/** A sign-in that was begun at the provider. */
export interface BegunRequest {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** For the cookie of the browser that began it. */
  readonly browser: string
}

export interface TakenRequest {
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
}

export async function beginRequest({ pool, settings }: Accounts, returnTo: string): Promise<BegunRequest> {
  const state = oidc.randomState()
  const nonce = oidc.randomNonce()
  const verifier = oidc.randomPKCECodeVerifier()
  const browser = randomToken()
  await pool.query(
    `insert into oidc_request (state_digest, browser_digest, nonce, verifier_sealed, return_to, expires_at)
     values ($1, $2, $3, $4, $5, now() + $6::float8 * interval '1 minute')`,
    [
      digestOf(state),
      digestOf(browser),
      nonce,
      seal(settings.keys, digestOf(state), verifier),
      returnTo,
      MINUTES,
    ],
  )
  return { state, nonce, verifier, browser }
}

/** Takes a begun request up, once, by the browser that began it and in time; null otherwise. */
export async function takeRequest(
  { pool, settings }: Accounts,
  state: string,
  browser: string,
): Promise<TakenRequest | null> {
  const taken = await pool.query<{ nonce: string; verifier_sealed: string; return_to: string }>(
    `update oidc_request set used_at = now()
     where state_digest = $1 and browser_digest = $2 and used_at is null and expires_at > now()
     returning nonce, verifier_sealed, return_to`,
    [digestOf(state), digestOf(browser)],
  )
  const row = taken.rows[0]
  if (!row) return null
  const verifier = unseal(settings.keys, digestOf(state), row.verifier_sealed)
  return { nonce: row.nonce, verifier, returnTo: row.return_to }
}
