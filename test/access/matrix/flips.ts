import {
  type ActionRule,
  type FieldRule,
  OFFICIAL,
  type Policy,
  PUBLIC,
  privateField,
  SYSTEM,
} from '../../../server/access/policy.ts'
import { ROLES } from '../../../server/access/viewer.ts'
import { roots } from '../../../server/graphql/roots.policy.ts'
import { allSources } from '../../../server/read/source.ts'
import { isSaid } from './oracle.ts'
import { everyPolicy, isJudged } from './policy-words.ts'
import { NOUNS } from './words.ts'

/** One line of a policy made to say something else, and put back. */
export interface Flip {
  readonly name: string
  apply(): () => void
}

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** Each line that the words say too: one step looser and one stricter, in this process only. */
export function everyFlip(): Flip[] {
  return [...everyPolicy().flatMap(ofPolicy), ...allSources().flatMap(ofReads), ...ofRoots()]
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
    ...Object.entries(fields)
      .filter(([field]) => isSaid(`${policy.noun}.${field}`))
      .flatMap(([field, rule]) =>
        stepsFrom(rule).map(([to, other]) => set(`${policy.noun}.${field} → ${to}`, fields, field, other)),
      ),
    ...Object.entries(isJudged(policy.noun) ? actions : {}).flatMap(([action, rule]) =>
      otherActions(rule).map(([to, other]) => set(`${policy.noun}.${action}: ${to}`, actions, action, other)),
    ),
    ...(policy.scope
      ? [set(`${policy.noun} without its scope`, policy as Open<Policy>, 'scope', undefined as never)]
      : []),
  ]
}

function stepsFrom(rule: FieldRule): [string, FieldRule][] {
  const ladder: [string, FieldRule][] = [
    ['PUBLIC', PUBLIC],
    ['OFFICIAL', OFFICIAL],
    ['PRIVATE', rule.mask ? rule : privateField('TEXT')],
    ['SYSTEM', SYSTEM],
  ]
  const at = ladder.findIndex(([, one]) => one === rule)
  const steps = [ladder[at - 1], ladder[at + 1]].filter((step) => step !== undefined)
  const { audited: _, ...unseen } = rule
  return [...steps, ...(rule.audited ? [['not audited', unseen] as [string, FieldRule]] : [])]
}

function otherActions(rule: ActionRule): [string, ActionRule][] {
  const { kinds: _, ...everyKind } = rule
  const without = (all: readonly string[] | undefined, one: string) =>
    all?.filter((each) => each !== one) as never
  return [
    ...ROLES.map((role): [string, ActionRule] =>
      rule.roles.includes(role)
        ? [`not for ${role}`, { ...rule, roles: without(rule.roles, role) }]
        : [`for ${role}`, { ...rule, roles: [...rule.roles, role] }],
    ),
    ...(rule.kinds ? [['of every kind', everyKind] as [string, ActionRule]] : []),
    ...(rule.onBehalf ?? []).map((role): [string, ActionRule] => [
      `${role} on its own`,
      { ...rule, onBehalf: without(rule.onBehalf, role) },
    ]),
    ...(rule.reasonFrom ?? []).map((role): [string, ActionRule] => [
      `${role} without a reason`,
      { ...rule, reasonFrom: without(rule.reasonFrom, role) },
    ]),
    ...(rule.writes ?? []).map((field): [string, ActionRule] => [
      `not ${field}`,
      { ...rule, writes: without(rule.writes, field) },
    ]),
  ]
}

/** What a filter or an order tells about: nothing, and something guarded. */
function ofReads({ name, filters, sorts, policy }: ReturnType<typeof allSources>[number]): Flip[] {
  if (!(policy.noun in NOUNS)) return []
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
