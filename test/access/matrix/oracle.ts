import type { FieldRule, Level } from '../../../server/access/policy.ts'
import type { Role } from '../../../server/access/viewer.ts'
import { roots } from '../../../server/graphql/roots.policy.ts'
import { allSources } from '../../../server/read/source.ts'
import {
  type FieldClass,
  type Known,
  MEMBERS,
  NOUNS,
  ROOTS,
  TABLE,
  TELLS,
  TELLS_NOTHING_GUARDED,
  type Who,
} from './words.ts'

const RANK: readonly Known[] = ['NOTHING', 'MASK', 'ALL']
const best = (all: readonly Known[]): Known =>
  RANK[Math.max(0, ...all.map((one) => RANK.indexOf(one)))] ?? 'NOTHING'

const said = new Map<string, FieldClass>()
for (const [noun, classes] of Object.entries(NOUNS))
  for (const [name, fields] of Object.entries(classes))
    for (const field of listed(fields)) said.set(`${noun}.${field}`, name as FieldClass)

/** What only a policy says, kept as it was at first so that a changed policy cannot change the expectation. */
const onlyInPolicy = new Map<string, FieldRule>()
const rootsAtFirst = new Map<string, readonly Role[] | 'ANYONE'>()
const readsAtFirst = new Map<string, readonly string[]>()

/** Call it once the schema stands. @returns what is said once only: in a policy, and not in the words */
export function rememberPolicies(): string[] {
  for (const source of allSources()) {
    for (const [field, rule] of Object.entries(source.policy.fields)) {
      const name = `${source.name}.${field}`
      if (!said.has(name) && !onlyInPolicy.has(name)) onlyInPolicy.set(name, rule)
    }
    for (const [name, { reads }] of source.filters) remember(`${source.name}Filter.${name}`, reads)
    for (const [name, { reads }] of source.sorts) remember(`${source.name}OrderField.${name}`, reads)
  }
  for (const [name, audience] of [...Object.entries(roots.Query), ...Object.entries(roots.Mutation)])
    if (!rootsAtFirst.has(name)) rootsAtFirst.set(name, audience)
  return [
    ...onlyInPolicy.keys(),
    ...[...readsAtFirst.keys()].filter((name) => tellsBySaying(name) === null),
    ...[...rootsAtFirst.keys()].filter((name) => whoBySaying(name) === null),
  ]
}

function remember(name: string, reads: readonly string[]): void {
  if (!readsAtFirst.has(name)) readsAtFirst.set(name, [...reads])
}

const SEEN: Readonly<Record<Level, Known>> = {
  HIDDEN: 'NOTHING',
  PRESENCE: 'NOTHING',
  MASKED: 'MASK',
  VALUE: 'ALL',
}

/** What is known of a field in or out of somebody's area, or null where there is no such field. */
function cellOf(noun: string, field: string): ((role: Role, own: boolean) => Known) | null {
  const name = `${noun}.${field}`
  const fieldClass = said.get(name)
  if (fieldClass) return (role, own) => TABLE[fieldClass][role][own ? 0 : 1]
  const rule = onlyInPolicy.get(name)
  return rule ? (role, own) => SEEN[rule.reach[role][own ? 'own' : 'elsewhere']] : null
}

/** Whether the words name this field, and not its policy alone. */
export function isSaid(coordinate: string): boolean {
  return said.has(coordinate)
}

export function isNoun(type: string): boolean {
  return type in NOUNS || [...onlyInPolicy.keys()].some((name) => name.startsWith(`${type}.`))
}

/** How much a viewer with these roles, in or out of each one's area, knows of a field. A type that is no noun is open. */
export function known(
  noun: string,
  field: string,
  grants: readonly (readonly [Role, own: boolean])[],
): Known {
  const cell = cellOf(noun, field)
  if (cell === null) return isNoun(noun) ? 'NOTHING' : 'ALL'
  return best(grants.map(([role, own]) => cell(role, own)))
}

/** Whether somebody with these roles finds the field in the schema: known somewhere. */
export function mayTouch(noun: string, field: string, roles: readonly Role[]): boolean {
  const somewhere = roles.flatMap((role) => [[role, true] as const, [role, false] as const])
  return known(noun, field, somewhere) !== 'NOTHING'
}

/** The fields a filter or an order tells about; none when it tells about public ones only. */
export function tells(position: string): readonly string[] {
  const fields = tellsBySaying(position) ?? readsAtFirst.get(position)
  const noun = nounOf(position)
  return (fields ?? []).filter((field) => known(noun, field, [['PARTNER', false]]) !== 'ALL')
}

function tellsBySaying(position: string): readonly string[] | null {
  const [owner = '', name = ''] = position.split('.')
  if (position in TELLS) return listed(TELLS[position] ?? '')
  if (listed(TELLS_NOTHING_GUARDED[owner] ?? '').includes(name)) return []
  const noun = NOUNS[nounOf(position)]
  // Whatever is asked of a noun nobody else may see tells about it.
  if (noun?.SYSTEM && !noun.PUBLIC) return [listed(noun.SYSTEM)[0] ?? '']
  return null
}

/** `CentreFilter.search` → Centre */
export function nounOf(position: string): string {
  return position.split('.')[0]?.replace(/(Filter|OrderField)$/, '') ?? ''
}

export function mayAsk(position: string, roles: readonly Role[]): boolean {
  const noun = nounOf(position)
  return tells(position).every((field) => mayTouch(noun, field, roles))
}

export function mayCall(root: string, roles: readonly Role[]): boolean {
  const who = whoBySaying(root)
  if (who === 'ANYBODY') return true
  if (who) return MEMBERS[who].some((role) => roles.includes(role))
  const audience = rootsAtFirst.get(root) ?? []
  return audience === 'ANYONE' || audience.some((role) => roles.includes(role))
}

function whoBySaying(root: string): Who | null {
  for (const [who, names] of Object.entries(ROOTS)) if (listed(names).includes(root)) return who as Who
  return null
}

function listed(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
