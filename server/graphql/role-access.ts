import type { ActionRule, Level, Policy } from '../access/policy.ts'
import type { Role } from '../access/viewer.ts'
import { allSources } from '../read/source.ts'
import { type Audience, roots } from './roots.policy.ts'

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

/** What a role may see and do, from the same policies as docs/access-matrix.md, the role views and the statements. */
export function roleAccess(role: Role): RoleAccess {
  return {
    role,
    nouns: allSources().map(({ policy }) => nounAccess(policy, role)),
    queries: rootsOf('Query', role),
    mutations: rootsOf('Mutation', role),
  }
}

function nounAccess({ noun, fields, actions }: Policy, role: Role): NounAccess {
  return {
    noun,
    levels: Object.entries(fields).map(([field, { reach }]) => ({ field, ...reach[role] })),
    actions: Object.entries(actions).map(([action, rule]) => actionOf(action, rule, role)),
  }
}

function actionOf(action: string, rule: ActionRule, role: Role): ActionOfRole {
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

function rootsOf(kind: keyof typeof roots, role: Role): string[] {
  return Object.entries(roots[kind]).flatMap(([root, audience]) => (has(audience, role) ? [root] : []))
}

function has(audience: Audience, role: Role): boolean {
  return audience === 'ANYONE' || audience.includes(role)
}
