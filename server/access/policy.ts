import type { Role, Scope, Viewer } from './viewer.ts'

/** How much of a field somebody may know, from nothing to everything. */
export const LEVELS = ['HIDDEN', 'PRESENCE', 'MASKED', 'VALUE'] as const
export type Level = (typeof LEVELS)[number]

/** The level inside the viewer's own area and elsewhere. The Department's roles and partners have no area: both are the same. */
export interface Reach {
  readonly own: Level
  readonly elsewhere: Level
}

/** How a masked value looks; the mask is applied in SQL, so a masked value also filters and sorts as masked. */
export type Mask = 'PHONE' | 'EMAIL' | 'TEXT'

export interface FieldRule {
  readonly reach: Readonly<Record<Role, Reach>>
  readonly mask: Mask | null
  /** Roles whose every reading of the value in clear is written down. */
  readonly audited?: readonly Role[]
}

const everywhere = (level: Level): Reach => ({ own: level, elsewhere: level })
const ownOnly = (level: Level): Reach => ({ own: level, elsewhere: 'HIDDEN' })

/** Names, places, office contacts, sign status and photo, coverage, timeliness. */
export const PUBLIC: FieldRule = {
  reach: {
    DLA_ADMIN: everywhere('VALUE'),
    DLA_EDITOR: everywhere('VALUE'),
    DLA_ANALYST: everywhere('VALUE'),
    PROVINCE_OFFICER: everywhere('VALUE'),
    DISTRICT_OFFICER: everywhere('VALUE'),
    LAO_STAFF: everywhere('VALUE'),
    PARTNER: everywhere('VALUE'),
  },
  mask: null,
}

/** Officers' names and positions, orders and files, remarks, recorder, explanations. */
export const OFFICIAL: FieldRule = {
  reach: {
    DLA_ADMIN: everywhere('VALUE'),
    DLA_EDITOR: everywhere('VALUE'),
    DLA_ANALYST: everywhere('VALUE'),
    PROVINCE_OFFICER: ownOnly('VALUE'),
    DISTRICT_OFFICER: ownOnly('VALUE'),
    LAO_STAFF: ownOnly('VALUE'),
    PARTNER: everywhere('HIDDEN'),
  },
  mask: null,
}

/** What the administration decides of rounds: everybody in it sees all, partners nothing. */
export const INTERNAL: FieldRule = {
  reach: { ...PUBLIC.reach, PARTNER: everywhere('HIDDEN') },
  mask: null,
}

/** Mobile, personal e-mail, personal LINE. Whoever has them for their own work reads them; the Department's reading is written down. */
export function privateField(mask: Mask): FieldRule {
  return {
    reach: {
      DLA_ADMIN: everywhere('VALUE'),
      DLA_EDITOR: everywhere('VALUE'),
      DLA_ANALYST: everywhere('MASKED'),
      PROVINCE_OFFICER: ownOnly('VALUE'),
      DISTRICT_OFFICER: ownOnly('MASKED'),
      LAO_STAFF: ownOnly('VALUE'),
      PARTNER: everywhere('HIDDEN'),
    },
    mask,
    audited: ['DLA_ADMIN', 'DLA_EDITOR'],
  }
}

/** Accounts, sessions, tokens, audit actor ids. */
export const SYSTEM: FieldRule = {
  reach: {
    DLA_ADMIN: everywhere('VALUE'),
    DLA_EDITOR: everywhere('HIDDEN'),
    DLA_ANALYST: everywhere('HIDDEN'),
    PROVINCE_OFFICER: everywhere('HIDDEN'),
    DISTRICT_OFFICER: everywhere('HIDDEN'),
    LAO_STAFF: everywhere('HIDDEN'),
    PARTNER: everywhere('HIDDEN'),
  },
  mask: null,
}

/** Who may do an action, and which fields it may write. Roles with an area act inside it only; a role not named may not. */
export interface ActionRule {
  readonly roles: readonly Role[]
  /** Narrows a role to one kind of centre. */
  readonly kinds?: Partial<Record<Role, readonly ('ASSISTANCE' | 'JOINT')[]>>
  /** Roles that act for somebody else: allowed where the round allows it, and marked in the record. */
  readonly onBehalf?: readonly Role[]
  /**
   * District officers may do it, too, on behalf of an LAO and where the installation has them record: the input fields
   * they may then write. What they see masked is not among them.
   */
  readonly districts?: readonly string[]
  /** Roles that must say why. */
  readonly reasonFrom?: readonly Role[]
  /** Input fields that may be written. */
  readonly writes?: readonly string[]
}

/** The one table beside a noun: every field with who sees it and how much, every action with who may do it. */
export interface Policy<Field extends string = string, Action extends string = string> {
  readonly noun: string
  /** The scope a partner's token must have for this noun to exist for it; without one every token does. */
  readonly scope?: Scope
  readonly fields: Readonly<Record<Field, FieldRule>>
  readonly actions: Readonly<Record<Action, ActionRule>>
}

/** Whether this viewer's reading of the value in clear is written down. */
export function isAudited(viewer: Pick<Viewer, 'grants'>, rule: FieldRule | undefined): boolean {
  return viewer.grants.some(({ role }) => rule?.audited?.includes(role) === true)
}

/** Whether the noun exists for this viewer at all, as far as a token's scopes decide it. */
export function opens(
  viewer: Pick<Viewer, 'scopes'>,
  { scope }: { readonly scope?: Scope | undefined },
): boolean {
  return scope === undefined || viewer.scopes === undefined || viewer.scopes.includes(scope)
}

export function definePolicy<Field extends string, Action extends string = never>(
  policy: Policy<Field, Action>,
): Policy<Field, Action> {
  return policy
}
