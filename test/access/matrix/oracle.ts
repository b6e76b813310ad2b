import type { Role } from '../../../server/access/viewer.ts'
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

const split = new Map<string, readonly string[]>()
const audiences = new Map<string, Who>()
for (const [who, names] of Object.entries(ROOTS))
  for (const root of listed(names)) audiences.set(root, who as Who)

const said = new Map<string, FieldClass>()
for (const [noun, classes] of Object.entries(NOUNS))
  for (const [name, fields] of Object.entries(classes))
    for (const field of listed(fields)) said.set(`${noun}.${field}`, name as FieldClass)

/** What is known of a field in or out of somebody's area, or null where there is no such field. */
function cellOf(noun: string, field: string): ((role: Role, own: boolean) => Known) | null {
  const fieldClass = said.get(`${noun}.${field}`)
  return fieldClass ? (role, own) => TABLE[fieldClass][role][own ? 0 : 1] : null
}

/** Whether the words name this field. */
export function isSaid(coordinate: string): boolean {
  return said.has(coordinate)
}

export function isNoun(type: string): boolean {
  return type in NOUNS
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
  const noun = nounOf(position)
  return (tellsBySaying(position) ?? []).filter((field) => known(noun, field, [['PARTNER', false]]) !== 'ALL')
}

/** The fields the words name for a filter or an order, or null where they do not name it. */
export function tellsBySaying(position: string): readonly string[] | null {
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
  return who !== null && MEMBERS[who].some((role) => roles.includes(role))
}

export function whoBySaying(root: string): Who | null {
  return audiences.get(root) ?? null
}

/** The words of a text, split once. */
export function listed(words: string): readonly string[] {
  const known = split.get(words) ?? words.split(/\s+/).filter(Boolean)
  split.set(words, known)
  return known
}
