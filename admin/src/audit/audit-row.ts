import type { AuditAccessChangesQuery } from '../gql/graphql.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { href } from '../shell/href.ts'

/** The parts of the audit, each a list of its own. */
export const PARTS = ['access', 'signIns', 'failures', 'tokens', 'reveals', 'settings'] as const
export type AuditPart = (typeof PARTS)[number]

/** A text of the register itself, or words of the console. */
export type Said = { readonly plain: string } | { readonly words: MessageKey }

type AccessChange = AuditAccessChangesQuery['accessChanges']['nodes'][number]

/** Where a role is held, or which office was opened again. */
export type AuditPlace = Pick<AccessChange, 'role' | 'province' | 'district' | 'lao'>

/** One line of the audit, whatever it is about. */
export interface AuditRow {
  readonly id: string
  readonly at: string
  /** Null: nobody who is known. */
  readonly who: string | null
  readonly what: readonly Said[]
  readonly place: AuditPlace | null
  /** Where what it is about is shown. */
  readonly link: string | null
  readonly changes: readonly {
    readonly field: string
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly reason: string | null
  readonly address: string | null
  readonly userAgent: string | null
  readonly isFailure: boolean
}

export const EMPTY: Omit<AuditRow, 'id' | 'at' | 'who' | 'what'> = {
  place: null,
  link: null,
  changes: [],
  reason: null,
  address: null,
  userAgent: null,
  isFailure: false,
}

/** The page of an account, a token or a round. */
export function pageOf(record: string): string | null {
  if (record.startsWith('account_')) return href(`/accounts/${record}`)
  if (record.startsWith('token_')) return href(`/tokens/${record}`)
  return null
}
