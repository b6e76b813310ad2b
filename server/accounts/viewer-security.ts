import type { Accounts } from './accounts.ts'
import { keyedDigest } from './secret.ts'
import type { SignedInPerson } from './signed-in.ts'
import type { ViewerSecurity } from './viewer.type.ts'

/** One statement: how this person signs in. */
export async function securityOf(
  { pool, settings }: Accounts,
  person: SignedInPerson,
): Promise<ViewerSecurity> {
  const found = await pool.query<Omit<ViewerSecurity, 'draftKey'>>(
    `select a.second_factor_since "secondFactorSince", cardinality(c.recovery_digests) "recoveryCodesLeft",
       c.password_hash is not null "hasPassword",
       (select max(e.at) from sign_in_event e, session s
        where s.id = $2 and e.account_id = a.id and e.outcome = 'SUCCESS' and e.step in ('PASSWORD', 'CODE', 'OIDC')
          and e.at < s.created_at and e.session_id is distinct from s.id) "previousSignInAt"
     from account a join account_credential c on c.account_id = a.id where a.id = $1`,
    [person.id, person.sessionId],
  )
  const row = found.rows[0]
  if (!row) throw new Error('the account of a session exists')
  return {
    ...row,
    draftKey: keyedDigest(settings.keys.current, 'drafts', person.id),
  }
}
