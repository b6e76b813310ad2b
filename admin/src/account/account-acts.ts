import {
  type AccountOutcomeFragment,
  type AccountStatus,
  EndSessionsOfAccountDocument,
  LockAccountDocument,
  RenameAccountDocument,
  ResetAccountDocument,
  ResetSecondFactorDocument,
  SuspendAccountDocument,
  UnlockAccountDocument,
} from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

interface Subject {
  status: AccountStatus
  secondFactorSince: string | null
  sessions: readonly unknown[]
}

type Field = (name: string) => string

/** Something an administrator may do with an account. */
export interface AccountAct {
  key:
    | 'rename'
    | 'reset'
    | 'invite'
    | 'suspend'
    | 'lock'
    | 'unlock'
    | 'reinstate'
    | 'forgive'
    | 'resetSecondFactor'
    | 'endSessions'
  asks?: 'reason' | 'name'
  danger?: true
  offered: (account: Subject) => boolean
  send: (id: string, field: Field) => Promise<AccountOutcomeFragment>
}

const stopped = ({ status }: Subject) => status === 'SUSPENDED' || status === 'LOCKED'
const unlock = async (id: string) => (await request(UnlockAccountDocument, { id })).unlockAccount
const reset = async (id: string) => (await request(ResetAccountDocument, { id })).resetAccount

/** In the order in which they are shown; each takes effect on the account's next request. */
export const ACCOUNT_ACTS: readonly AccountAct[] = [
  {
    key: 'rename',
    asks: 'name',
    offered: () => true,
    send: async (id, field) =>
      (await request(RenameAccountDocument, { id, name: field('name') })).renameAccount,
  },
  { key: 'reset', offered: ({ status }) => status === 'ACTIVE', send: reset },
  { key: 'invite', offered: ({ status }) => status === 'INVITED', send: reset },
  { key: 'reinstate', offered: ({ status }) => status === 'SUSPENDED', send: unlock },
  { key: 'unlock', offered: ({ status }) => status === 'LOCKED', send: unlock },
  { key: 'forgive', offered: ({ status }) => status === 'ACTIVE', send: unlock },
  {
    key: 'resetSecondFactor',
    danger: true,
    offered: ({ secondFactorSince }) => secondFactorSince !== null,
    send: async (id) => (await request(ResetSecondFactorDocument, { id })).resetSecondFactor,
  },
  {
    key: 'endSessions',
    danger: true,
    offered: ({ sessions }) => sessions.length > 0,
    send: async (id) => (await request(EndSessionsOfAccountDocument, { id })).endSessionsOfAccount,
  },
  {
    key: 'suspend',
    asks: 'reason',
    danger: true,
    offered: (account) => !stopped(account),
    send: async (id, field) =>
      (await request(SuspendAccountDocument, { id, reason: field('reason') })).suspendAccount,
  },
  {
    key: 'lock',
    asks: 'reason',
    danger: true,
    offered: (account) => !stopped(account),
    send: async (id, field) =>
      (await request(LockAccountDocument, { id, reason: field('reason') })).lockAccount,
  },
]
