import type { ActionRule, Level, Policy } from '../access/policy.ts'
import type { Role } from '../access/viewer.ts'
import { allPolicies } from './policies.ts'
import { type Audience, districtRoots, roots } from './roots.policy.ts'

export interface LevelOfField {
  readonly field: string
  /** Inside the role's own area, and elsewhere. */
  readonly own: Level
  readonly elsewhere: Level
}

export interface ActionOfRole {
  readonly action: string
  readonly allowed: boolean
  /** Kinds of centre it is narrowed to; empty: every kind. */
  readonly kinds: readonly ('ASSISTANCE' | 'JOINT')[]
  readonly onBehalf: boolean
  readonly reasonRequired: boolean
  /** Input fields that may be written; empty where it may not be done, or where the action has no field list. */
  readonly writes: readonly string[]
}

export interface NounAccess {
  readonly noun: string
  readonly levels: readonly LevelOfField[]
  readonly actions: readonly ActionOfRole[]
}

export interface RoleAccess {
  readonly role: Role
  readonly nouns: readonly NounAccess[]
  readonly queries: readonly string[]
  readonly mutations: readonly string[]
}

/**
 * What a role may see and do, from the same policies as docs/access-matrix.md, the role views and the statements.
 * @param districtsRecord whether this installation has district officers record on behalf
 */
export function roleAccess(role: Role, districtsRecord = false): RoleAccess {
  const records = districtsRecord && role === 'DISTRICT_OFFICER'
  return {
    role,
    nouns: allPolicies().map((policy) => nounAccess(policy, role, records)),
    queries: rootsOf('Query', role),
    mutations: rootsOf('Mutation', role, records),
  }
}

function nounAccess({ noun, fields, actions }: Policy, role: Role, records: boolean): NounAccess {
  return {
    noun,
    levels: Object.entries(fields).map(([field, { reach }]) => ({ field, ...reach[role] })),
    actions: Object.entries(actions).map(([action, rule]) => actionOf(action, rule, role, records)),
  }
}

function actionOf(action: string, rule: ActionRule, role: Role, records: boolean): ActionOfRole {
  if (records && rule.districts)
    return {
      ...{ action, allowed: true, kinds: ['ASSISTANCE'], onBehalf: true, reasonRequired: false },
      writes: rule.districts,
    }
  const allowed = rule.roles.includes(role)
  return {
    action,
    allowed,
    kinds: rule.kinds?.[role] ?? [],
    onBehalf: rule.onBehalf?.includes(role) ?? false,
    reasonRequired: rule.reasonFrom?.includes(role) ?? false,
    writes: allowed ? (rule.writes ?? []) : [],
  }
}

function rootsOf(kind: keyof typeof roots, role: Role, records = false): string[] {
  return Object.entries(roots[kind]).flatMap(([root, audience]) =>
    has(audience, role) || (records && districtRoots.has(root)) ? [root] : [],
  )
}

function has(audience: Audience, role: Role): boolean {
  return audience === 'ANYONE' || audience.includes(role)
}
