import { isDeepStrictEqual } from 'node:util'
import { type GraphQLSchema, isInputObjectType } from 'graphql'
import type { ActionRule, FieldRule, Level, Policy } from '../../../server/access/policy.ts'
import { ROLES } from '../../../server/access/viewer.ts'
import { allPolicies } from '../../../server/graphql/policies.ts'
import { districtRoots, roots } from '../../../server/graphql/roots.policy.ts'
import { allSources, type Source } from '../../../server/read/source.ts'
import { ACTS } from './acts.ts'
import { isSaid, known, listed, mayCall, tells, tellsBySaying, whoBySaying } from './oracle.ts'
import { type Known, MASKS, MEMBERS, NOUNS, ROOTS_OF_RECORDING_DISTRICTS, SCOPED } from './words.ts'

const SEEN: Readonly<Record<Level, Known>> = {
  ...{ HIDDEN: 'NOTHING', PRESENCE: 'NOTHING' },
  ...{ MASKED: 'MASK', VALUE: 'ALL' },
}
const MASK_OF: Readonly<Record<string, string>> = {
  ...{ 'CentrePerson.mobile': 'PHONE', 'CentrePerson.email': 'EMAIL', 'CentrePerson.line': 'TEXT' },
}
/** Every line of every policy that does not say what the words say. */
export function policyMismatches(schema: GraphQLSchema): string[] {
  return [
    ...allPolicies().flatMap((policy) => [
      ...scopeMismatch(policy),
      ...Object.entries(policy.fields).flatMap(([field, rule]) => cellMismatches(policy.noun, field, rule)),
      ...Object.entries(policy.actions).flatMap(([name, rule]) =>
        actionMismatches(schema, policy.noun, name, rule),
      ),
    ]),
    ...allSources().flatMap(readsMismatches),
    ...rootMismatches(),
    ...wordsAlone(),
  ]
}

function scopeMismatch({ noun, scope }: Policy): string[] {
  const said = Object.entries(SCOPED).find(([, nouns]) => nouns.split(' ').includes(noun))?.[0]
  return said === scope ? [] : [`${noun} is opened by ${scope ?? 'every token'}`]
}

function cellMismatches(noun: string, field: string, rule: FieldRule): string[] {
  const name = `${noun}.${field}`
  if (!isSaid(name)) return [`${name} is said in its policy alone`]
  const cells = ROLES.flatMap((role) =>
    [true, false].flatMap((own) => {
      const level = rule.reach[role][own ? 'own' : 'elsewhere']
      return SEEN[level] === known(noun, field, [[role, own]]) ? [] : [`${name} is ${level} for ${role}`]
    }),
  )
  if (!(name in MASKS)) return cells
  const audited = MEMBERS.DEPARTMENT.every((role) => rule.audited?.includes(role))
  return [
    ...cells,
    ...(rule.mask === MASK_OF[name] ? [] : [`${name} is masked as ${rule.mask}`]),
    ...(audited ? [] : [`${name} is revealed unseen`]),
  ]
}

function readsMismatches({ name, filters, sorts, policy }: Source): string[] {
  const positions = [
    ...[...filters].map(([filter, { reads }]) => [`${name}Filter.${filter}`, reads] as const),
    ...[...sorts].map(([sort, { reads }]) => [`${name}OrderField.${sort}`, reads] as const),
  ]
  const isGuarded = (field: string) => known(policy.noun, field, [['PARTNER', false]]) !== 'ALL'
  return positions.flatMap(([position, reads]) => {
    if (tellsBySaying(position) === null) return [`${position} is said in its source alone`]
    const guarded = reads.filter(isGuarded)
    const said = tells(position)
    // Of a noun that is wholly hidden any field says it; elsewhere it is the very field.
    const wholly = said.length > 0 && NOUNS[policy.noun]?.PUBLIC === undefined
    const alike = wholly ? guarded.length > 0 : guarded.join() === said.join() && reads.length > 0
    return alike ? [] : [`${position} tells about ${reads.join()}`]
  })
}

function rootMismatches(): string[] {
  const all = [...Object.entries(roots.Query), ...Object.entries(roots.Mutation)]
  const ofDistricts = isDeepStrictEqual(
    inOrder([...districtRoots]),
    inOrder(listed(ROOTS_OF_RECORDING_DISTRICTS)),
  )
  const each = all.flatMap(([root, audience]) => {
    if (whoBySaying(root) === null) return [`${root} is said in its policy alone`]
    const nobody = (audience === 'ANYONE') === mayCall(root, [])
    const alike = ROLES.every(
      (role) => (audience === 'ANYONE' || audience.includes(role)) === mayCall(root, [role]),
    )
    return nobody && alike ? [] : [`${root} is for ${String(audience)}`]
  })
  return ofDistricts ? each : [...each, 'the roots of districts that record']
}

function actionMismatches(schema: GraphQLSchema, noun: string, action: string, rule: ActionRule): string[] {
  const name = `${noun}.${action}`
  const act = ACTS[name]
  if (!act) return [`${name} is said in its policy alone`]
  const writes = act.writes === undefined ? undefined : fieldsOf(schema, act.writes)
  const left = act.notForDistricts?.split(' ')
  const districts = left && (writes ?? []).filter((field) => !left.includes(field))
  const parts: readonly (readonly [string, unknown, unknown])[] = [
    ['roles', inOrder(rule.roles), inOrder(act.roles)],
    ['kinds', rule.kinds ?? {}, act.kinds ?? {}],
    ['on behalf', inOrder(rule.onBehalf ?? []), inOrder(act.onBehalf ?? [])],
    ['reasons', inOrder(rule.reasonFrom ?? []), inOrder(act.reasonFrom ?? [])],
    ['writes', inOrder(rule.writes), inOrder(writes)],
    ['districts', inOrder(rule.districts), inOrder(districts)],
  ]
  return parts.flatMap(([part, is, said]) => (isDeepStrictEqual(is, said) ? [] : [`${name}: ${part}`]))
}

/** Names of fields; one that is a type of input stands for every field it has. */
function fieldsOf(schema: GraphQLSchema, words: string): string[] {
  return listed(words).flatMap((word) => {
    const type = schema.getType(word)
    return isInputObjectType(type) ? Object.keys(type.getFields()) : [word]
  })
}

const inOrder = (names: readonly string[] | undefined) => names && [...names].sort()

/** What the words say and no policy has. */
function wordsAlone(): string[] {
  const lines = new Set<string>()
  for (const { noun, fields, actions } of allPolicies())
    for (const line of [...Object.keys(fields), ...Object.keys(actions)]) lines.add(`${noun}.${line}`)
  const words = Object.entries(NOUNS).flatMap(([noun, classes]) =>
    Object.values(classes).flatMap((fields) => listed(fields).map((field) => `${noun}.${field}`)),
  )
  const stray = [...words, ...Object.keys(ACTS)].filter((line) => !lines.has(line))
  return stray.map((line) => `${line} is said in the words alone`)
}
