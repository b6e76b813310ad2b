import type { ActionRule, Policy } from '../access/policy.ts'
import { ROLES, type Role } from '../access/viewer.ts'
import { allPolicies } from './policies.ts'
import { roots } from './roots.policy.ts'

/** What the console has to know of an act to offer it: as in the policy, without the lists of fields. */
interface OfferedAct {
  readonly roles: readonly Role[]
  readonly kinds?: ActionRule['kinds']
  readonly reasonFrom?: readonly Role[]
  /** Of an act that districts do where they record: what they leave to others. */
  readonly notForDistricts?: readonly string[]
}

/** Who sees a field inside the own area, and who elsewhere, too. */
interface SeenField {
  readonly own: readonly Role[]
  readonly elsewhere: readonly Role[]
}

/** What the console has lists of, with columns that not everybody sees in every row. */
const LISTED = ['Obligation', 'SignInstallation']

/**
 * schema/access.json: who is offered which act, which question not everybody in the administration may ask, and which fields of lists
 * not everybody sees everywhere. The console offers by it what the API would accept; what is refused is decided here alone.
 */
export function consoleAccess(): string {
  const acts = allPolicies().flatMap(({ noun, actions }) =>
    Object.entries(actions).map(([action, rule]) => [`${noun}.${action}`, offered(rule)] as const),
  )
  const people = ROLES.filter((role) => role !== 'PARTNER')
  const questions = Object.entries(roots.Query).filter(
    ([, audience]) => audience !== 'ANYONE' && people.some((role) => !audience.includes(role)),
  )
  const fields = allPolicies()
    .filter(({ noun }) => LISTED.includes(noun))
    .flatMap((policy) => seenFields(policy, people))
  const parts = {
    acts: Object.fromEntries(acts),
    questions: Object.fromEntries(questions),
    fields: Object.fromEntries(fields),
  }
  return `${JSON.stringify(parts, null, 2)}\n`
}

function offered({ roles, kinds, reasonFrom, writes = [], districts }: ActionRule): OfferedAct {
  return {
    roles,
    ...(kinds ? { kinds } : {}),
    ...(reasonFrom ? { reasonFrom } : {}),
    ...(districts ? { notForDistricts: writes.filter((field) => !districts.includes(field)) } : {}),
  }
}

/** Fields of a noun that are not everywhere seen by all of these. */
function seenFields({ noun, fields }: Policy, people: readonly Role[]): (readonly [string, SeenField])[] {
  return Object.entries(fields).flatMap(([field, { reach }]) => {
    const where = (place: 'own' | 'elsewhere') => people.filter((role) => reach[role][place] !== 'HIDDEN')
    const elsewhere = where('elsewhere')
    return elsewhere.length < people.length
      ? [[`${noun}.${field}`, { own: where('own'), elsewhere }] as const]
      : []
  })
}
