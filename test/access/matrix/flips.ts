import {
  type ActionRule,
  type FieldRule,
  INTERNAL,
  OFFICIAL,
  type Policy,
  PUBLIC,
  privateField,
  SYSTEM,
} from '../../../server/access/policy.ts'
import { ROLES, SCOPES } from '../../../server/access/viewer.ts'
import { allPolicies } from '../../../server/graphql/policies.ts'
import { districtRoots, roots } from '../../../server/graphql/roots.policy.ts'
import { allSources } from '../../../server/read/source.ts'

/** One line of a policy made to say something else, and put back. */
export interface Flip {
  readonly name: string
  apply(): () => void
}

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** Each line of every policy: one step looser and one stricter, in this process only. */
export function everyFlip(): Flip[] {
  return [
    ...allPolicies().flatMap(ofPolicy),
    ...allSources().flatMap(ofReads),
    ...ofRoots(),
    ...ofDistrictRoots(),
  ]
}

function set<T extends object, K extends keyof T>(name: string, owner: T, key: K, value: T[K]): Flip {
  return {
    name,
    apply() {
      const before = owner[key]
      owner[key] = value
      return () => {
        owner[key] = before
      }
    },
  }
}

function ofPolicy(policy: Policy): Flip[] {
  const fields = policy.fields as Record<string, FieldRule>
  const actions = policy.actions as Record<string, ActionRule>
  return [
    ...Object.entries(fields).flatMap(([field, rule]) =>
      stepsFrom(rule).map(([to, other]) => set(`${policy.noun}.${field} → ${to}`, fields, field, other)),
    ),
    ...Object.entries(actions).flatMap(([action, rule]) =>
      otherActions(rule).map(([to, other]) => set(`${policy.noun}.${action}: ${to}`, actions, action, other)),
    ),
    ...[undefined, ...SCOPES]
      .filter((scope) => scope !== policy.scope)
      .map((scope) =>
        set(`${policy.noun} opened by ${scope}`, policy as Open<Policy>, 'scope', scope as never),
      ),
  ]
}

function stepsFrom(rule: FieldRule): [string, FieldRule][] {
  const ladder: [string, FieldRule][] = [
    ['PUBLIC', PUBLIC],
    ['INTERNAL', INTERNAL],
    ['OFFICIAL', OFFICIAL],
    ['PRIVATE', rule.mask ? rule : privateField('TEXT')],
    ['SYSTEM', SYSTEM],
  ]
  const at = ladder.findIndex(([, one]) => one === rule)
  const steps = [ladder[at - 1], ladder[at + 1]].filter((step) => step !== undefined)
  const { audited, ...unseen } = rule
  return [
    ...steps,
    ...(audited ?? []).map((role): [string, FieldRule] => [
      `not audited for ${role}`,
      { ...unseen, audited: audited?.filter((one) => one !== role) ?? [] },
    ]),
    ...(rule.mask
      ? [['another mask', { ...rule, mask: rule.mask === 'TEXT' ? 'PHONE' : 'TEXT' }] as [string, FieldRule]]
      : []),
  ]
}

function otherActions(rule: ActionRule): [string, ActionRule][] {
  const other = (
    what: string,
    part: { readonly [K in keyof ActionRule]?: unknown },
  ): [string, ActionRule] => [what, { ...rule, ...part } as ActionRule]
  const without = (all: readonly string[] | undefined, one: string) => all?.filter((each) => each !== one)
  const { writes = [], districts, onBehalf = [], reasonFrom = [] } = rule
  return [
    ...ROLES.map((role) =>
      rule.roles.includes(role)
        ? other(`not for ${role}`, { roles: without(rule.roles, role) })
        : other(`for ${role}`, { roles: [...rule.roles, role] }),
    ),
    ...(rule.kinds ? [other('of every kind', { kinds: undefined })] : []),
    ...onBehalf.map((role) => other(`${role} on its own`, { onBehalf: without(onBehalf, role) })),
    ...reasonFrom.map((role) => other(`${role} without a reason`, { reasonFrom: without(reasonFrom, role) })),
    ...writes.map((field) => other(`not ${field}`, { writes: without(writes, field) })),
    other('and more', { writes: [...writes, 'more'] }),
    other(districts ? 'not by districts' : 'by districts', { districts: districts ? undefined : [] }),
    ...(districts ?? []).map((field) =>
      other(`not ${field} by districts`, { districts: without(districts, field) }),
    ),
    other('and more by districts', { districts: [...(districts ?? []), 'more'] }),
  ]
}

/** What a filter or an order tells about: nothing, and something guarded. */
function ofReads({ name, filters, sorts, policy }: ReturnType<typeof allSources>[number]): Flip[] {
  const guarded = Object.entries(policy.fields).find(([, rule]) => rule !== PUBLIC)?.[0]
  return [...filters, ...sorts].flatMap(([position, condition]) => {
    const open = condition as Open<typeof condition>
    const stricter = guarded && !condition.reads.includes(guarded) ? [[...condition.reads, guarded]] : []
    const wholly = Object.values(policy.fields).every((rule) => rule !== PUBLIC)
    return [[], ...(wholly ? [] : stricter)].map((reads) =>
      set(`${name} by ${position} tells about ${reads.join() || 'nothing'}`, open, 'reads', reads),
    )
  })
}

function ofRoots(): Flip[] {
  return [roots.Query, roots.Mutation].flatMap((kind) => {
    const open = kind as Open<typeof kind>
    return Object.entries(kind).flatMap(([root, audience]) => {
      if (audience === 'ANYONE') return [set(`${root} for those signed in`, open, root, ROLES)]
      return ROLES.map((role) =>
        audience.includes(role)
          ? set(
              `${root} not for ${role}`,
              open,
              root,
              audience.filter((one) => one !== role),
            )
          : set(`${root} for ${role}`, open, root, [...audience, role]),
      )
    })
  })
}

function ofDistrictRoots(): Flip[] {
  const open = districtRoots as Set<string>
  return Object.keys(roots.Mutation).map((root) => {
    const [there, back] = open.has(root) ? (['delete', 'add'] as const) : (['add', 'delete'] as const)
    return {
      name: `${root}: ${there} for districts that record`,
      apply() {
        open[there](root)
        return () => open[back](root)
      },
    }
  })
}
