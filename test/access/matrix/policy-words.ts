import type { GraphQLSchema } from 'graphql'
import type { ActionRule, FieldRule, Level, Policy } from '../../../server/access/policy.ts'
import { ROLES, type Role } from '../../../server/access/viewer.ts'
import { accountPolicy } from '../../../server/accounts/account.policy.ts'
import { completenessPolicy } from '../../../server/completeness/measure/completeness.policy.ts'
import { roots } from '../../../server/graphql/roots.policy.ts'
import { allSources, type Source } from '../../../server/read/source.ts'
import { isSaid, known, mayCall, tells } from './oracle.ts'
import { type Known, MASKS, NOUNS, SCOPED } from './words.ts'

const SEEN: Readonly<Record<Level, Known>> = {
  ...{ HIDDEN: 'NOTHING', PRESENCE: 'NOTHING' },
  ...{ MASKED: 'MASK', VALUE: 'ALL' },
}
const MASK_OF: Readonly<Record<string, string>> = {
  ...{ 'CentrePerson.mobile': 'PHONE', 'CentrePerson.email': 'EMAIL', 'CentrePerson.line': 'TEXT' },
}
const DEPARTMENT: readonly Role[] = ['DLA_ADMIN', 'DLA_EDITOR']
const RECORDERS: readonly Role[] = [...DEPARTMENT, 'PROVINCE_OFFICER', 'LAO_STAFF']

/** Who does what is no recording. */
const DOERS: Readonly<Record<string, readonly Role[]>> = {
  ...{ Account: ['DLA_ADMIN'], PartnerToken: ['DLA_ADMIN'], Round: ['DLA_ADMIN'] },
  SavedView: ROLES.filter((role) => role !== 'PARTNER'),
}

/** Inputs whose every field but the steering ones may be written, by noun and action. */
const WRITES: Readonly<Record<string, string>> = {
  ...{ 'Centre.create': 'CentreFieldsInput', 'Centre.update': 'CentreFieldsInput' },
  ...{ 'SignInstallation.record': 'SignFieldsInput', 'SignInstallation.update': 'SignFieldsInput' },
  'SignInstallation.replace': 'SignFieldsInput',
}

/** Fields that an action writes besides. */
const WRITES_BESIDES: Readonly<Record<string, string>> = {
  ...{ 'SignInstallation.replace': 'removedOn', 'SignInstallation.remove': 'removedOn' },
  ...{ 'Photo.attach': 'caption photos upload', 'Photo.describe': 'caption photos upload' },
  ...{ 'OrderDocument.attach': 'upload fileName', 'OrderDocument.remove': 'upload fileName' },
  ...{ 'Photo.arrange': 'caption photos upload', 'Photo.remove': 'caption photos upload' },
}

export function everyPolicy(): readonly Policy[] {
  return [...new Set([...allSources().map(({ policy }) => policy), completenessPolicy, accountPolicy])]
}

/** Every line of every policy that does not say what the words say. */
export function policyMismatches(schema: GraphQLSchema): string[] {
  return [
    ...everyPolicy().flatMap((policy) => [
      ...scopeMismatch(policy),
      ...Object.entries(policy.fields).flatMap(([field, rule]) => cellMismatches(policy.noun, field, rule)),
      ...Object.entries(policy.actions).flatMap(([name, rule]) =>
        actionMismatches(schema, policy.noun, name, rule),
      ),
    ]),
    ...allSources().flatMap(readsMismatches),
    ...rootMismatches(),
  ]
}

function scopeMismatch({ noun, scope }: Policy): string[] {
  if (!(noun in NOUNS)) return []
  const said = Object.entries(SCOPED).find(([, nouns]) => nouns.split(' ').includes(noun))?.[0]
  return said === scope ? [] : [`${noun} is opened by ${scope ?? 'every token'}`]
}

function cellMismatches(noun: string, field: string, rule: FieldRule): string[] {
  const name = `${noun}.${field}`
  if (!isSaid(name)) return []
  const cells = ROLES.flatMap((role) =>
    [true, false].flatMap((own) => {
      const level = rule.reach[role][own ? 'own' : 'elsewhere']
      return SEEN[level] === known(noun, field, [[role, own]]) ? [] : [`${name} is ${level} for ${role}`]
    }),
  )
  if (!(name in MASKS)) return cells
  const audited = DEPARTMENT.every((role) => rule.audited?.includes(role))
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
  return all.flatMap(([root, audience]) => {
    const nobody = (audience === 'ANYONE') === mayCall(root, [])
    const alike = ROLES.every(
      (role) => (audience === 'ANYONE' || audience.includes(role)) === mayCall(root, [role]),
    )
    return nobody && alike ? [] : [`${root} is for ${String(audience)}`]
  })
}

const RECORDED = ['Centre', 'SignInstallation', 'Photo', 'OrderDocument']

/** Whether the words say who does what with this noun. */
export function isJudged(noun: string): boolean {
  return RECORDED.includes(noun) || noun in DOERS
}

function actionMismatches(schema: GraphQLSchema, noun: string, action: string, rule: ActionRule): string[] {
  const name = `${noun}.${action}`
  const recording = RECORDED.includes(noun)
  if (!isJudged(noun)) return []
  const roles = DOERS[noun] ?? RECORDERS
  const ending = ['delete', 'restore', 'remove'].includes(action)
  const input = WRITES[name] && schema.getType(WRITES[name])
  const writes = [
    ...(input && 'getFields' in input ? Object.keys(input.getFields()) : []),
    ...(WRITES_BESIDES[name]?.split(' ') ?? []),
  ]
  const wrong = [
    !sameMembers(rule.roles, roles) && 'roles',
    recording && !sameMembers(Object.keys(rule.kinds ?? {}), ['LAO_STAFF']) && 'kinds',
    recording && !sameMembers(rule.kinds?.LAO_STAFF ?? [], ['ASSISTANCE']) && 'kinds',
    recording && !sameMembers(rule.onBehalf ?? [], ['PROVINCE_OFFICER']) && 'on behalf',
    // What takes something away says why, whoever does it.
    recording &&
      !sameMembers(
        rule.reasonFrom ?? [],
        ending && !['Photo', 'OrderDocument'].includes(noun) ? RECORDERS : DEPARTMENT,
      ) &&
      'reasons',
    writes.some((field) => !rule.writes?.includes(field)) && 'writes',
  ]
  return wrong.flatMap((part) => (part ? [`${name}: ${part}`] : []))
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join()
}
