import 'reflect-metadata'
import { describe, expect, it } from '@jest/globals'
import { ROLES, type Role } from '../../server/access/viewer.ts'
import { accessChangeSource } from '../../server/accounts/access-change.read.ts'
import {
  accountGrantSource,
  accountSessionSource,
  accountSource,
} from '../../server/accounts/account.read.ts'
import { AccountAdministrationResolver } from '../../server/accounts/account-administration.resolver.ts'
import type { AccountsContext } from '../../server/accounts/accounts-context.ts'
import { partnerTokenSource, tokenUseSource } from '../../server/accounts/partner-token.read.ts'
import { PartnerTokenResolver } from '../../server/accounts/partner-token.resolver.ts'
import { privateRevealSource } from '../../server/accounts/private-reveal.read.ts'
import { settingChangeSource } from '../../server/accounts/setting-change.read.ts'
import { signInEventSource } from '../../server/accounts/sign-in-event.read.ts'
import type { SignedInPerson } from '../../server/accounts/signed-in.ts'
import { tokenRefusalSource } from '../../server/accounts/token-refusal.read.ts'
import type { Statement } from '../../server/read/source.ts'

const NOBODY = '00000000-0000-7000-8000-000000000000'
const SOURCES = [
  accountSource,
  accountGrantSource,
  accountSessionSource,
  signInEventSource,
  partnerTokenSource,
  tokenUseSource,
  privateRevealSource,
  accessChangeSource,
  settingChangeSource,
  tokenRefusalSource,
]

function personWith(...roles: Role[]): SignedInPerson {
  return {
    kind: 'PERSON',
    id: NOBODY,
    name: 'ข้อมูลจำลอง',
    login: 'sample',
    grants: roles.map((role) => ({ role, areaId: null })),
    sessionId: NOBODY,
    duty: null,
    secondFactorAt: null,
  }
}

/** Without a pool: whoever gets past the guard fails. */
function contextOf(viewer: SignedInPerson | null): AccountsContext {
  return { viewer, request: { id: 'r' } } as unknown as AccountsContext
}

/** The role view already keeps these away from everybody else; this is the second lock behind it. */
describe.each(ROLES.filter((role) => role !== 'DLA_ADMIN'))('%s', (role) => {
  it('reads no row of any account, session, sign-in, token or reveal', () => {
    const statement = { viewer: personWith(role) } as unknown as Statement
    for (const source of SOURCES) expect(source.rows('t', statement, {})).toEqual(['false'])
  })

  it('administers nothing, even past the schema', async () => {
    const context = contextOf(personWith(role))
    const id = `account_${NOBODY}`
    const accounts = new AccountAdministrationResolver()
    const tokens = new PartnerTokenResolver()
    const grant = { role: 'DLA_ADMIN' as const }
    const attempts = [
      accounts.inviteAccount({ login: 'x', name: 'x', grants: [grant] }, context),
      accounts.renameAccount(id, 'x', context),
      accounts.suspendAccount(id, 'x', context),
      accounts.lockAccount(id, 'x', context),
      accounts.unlockAccount(id, context),
      accounts.resetAccount(id, context),
      accounts.resetSecondFactor(id, context),
      accounts.grantRole(id, grant, context),
      accounts.revokeGrant(id, `grant_${NOBODY}`, context),
      accounts.endSessionsOfAccount(id, context),
      tokens.createPartnerToken(
        { name: 'x', scopes: ['COVERAGE'], expiresAt: '2030-01-01T00:00:00Z' },
        context,
      ),
      tokens.rotatePartnerToken(`token_${NOBODY}`, 0, context),
      tokens.revokePartnerToken(`token_${NOBODY}`, context),
    ]
    const answers = await Promise.all(attempts)
    expect(answers.map((answer) => answer.constructor.name)).toEqual(attempts.map(() => 'ForbiddenPayload'))
  })
})

it('nobody at all is asked to sign in', async () => {
  const attempt = new AccountAdministrationResolver().unlockAccount(`account_${NOBODY}`, contextOf(null))
  await expect(attempt).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
})

it('an administrator reads every row', () => {
  const statement = { viewer: personWith('DLA_ADMIN') } as unknown as Statement
  for (const source of SOURCES) expect(source.rows('t', statement, {})).toEqual([])
})
