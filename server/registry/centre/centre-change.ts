import type { EntityManager } from '@mikro-orm/postgresql'
import { globalId, splitGlobalId } from '../../read/global-id.ts'
import { District } from '../district/district.entity.ts'
import { Findings } from '../input/findings.ts'
import { Lao } from '../lao/lao.entity.ts'
import { differing, type Values } from '../payloads/stale.ts'
import type { Centre } from './centre.entity.ts'
import type { CentreFieldsInput } from './centre-fields.input.ts'
import type { CentreMember } from './centre-member.entity.ts'
import { loadMembers, type MemberValues, memberValues, readMembers, saveMembers } from './centre-members.ts'
import { loadPeople, type PersonValues, peopleValues, readPeople, savePeople } from './centre-people.ts'
import type { CentrePerson } from './centre-person.entity.ts'
import { placeOf } from './load-centre.ts'
import type { Mark } from './permit.ts'
import { type PlainCentreValues, readCentreFields } from './read-centre-fields.ts'
import { districtNamed, laosNamed } from './references.ts'

/** Values of the fields sent, references as global ids: what an edit wants, comparable with what is stored. */
export type CentreValues = PlainCentreValues & {
  district?: string | null
  hostLao?: string | null
  people?: PersonValues[]
  members?: MemberValues[]
}

/** The people and members of a centre, loaded only for an edit that names them. */
export interface CentreParts {
  readonly people: readonly CentrePerson[]
  readonly members: readonly CentreMember[]
}

/** `input` names which parts are needed. */
export async function loadParts(
  em: EntityManager,
  centre: Centre,
  input: CentreFieldsInput,
): Promise<CentreParts> {
  return {
    people: input.people === undefined ? [] : await loadPeople(em, centre),
    members: input.members === undefined ? [] : await loadMembers(em, centre),
  }
}

/** Reads an input as people write it into the values wanted; `findings` gathers what cannot be accepted. */
export async function readCentre(
  em: EntityManager,
  centre: Centre,
  parts: CentreParts,
  input: CentreFieldsInput,
  today: string,
  findings = new Findings(),
): Promise<CentreValues> {
  const { provinceId } = placeOf(centre)
  const values: CentreValues = readCentreFields(input, centre, findings)
  const joint = centre.kind === 'JOINT'
  if (input.district !== undefined) {
    const district = input.district ? await districtNamed(em, input.district, provinceId, findings) : null
    values.district = district && globalId('district', district.id)
  }
  const named = joint ? laosIn(input) : new Map<string, string>()
  const laos = await laosNamed(em, named, provinceId, findings)
  if (input.hostLao !== undefined) {
    const host = laos.get('hostLao')
    values.hostLao = host ? globalId('lao', host.id) : null
  }
  if (input.people !== undefined) values.people = readPeople(input.people ?? [], parts.people, findings)
  if (input.members !== undefined && joint) {
    values.members = readMembers(input.members ?? [], laos, parts.members, today, findings)
  }
  return values
}

/** The same values as they are stored now. */
export function storedCentre(centre: Centre, { people, members }: CentreParts): Values {
  return {
    ...centre,
    district: centre.district && globalId('district', centre.district.id),
    hostLao: centre.hostLao && globalId('lao', centre.hostLao.id),
    people: peopleValues(people),
    members: memberValues(members),
  }
}

/**
 * Writes what differs, marked as told; nothing at all when nothing does. The centre's own row goes first, as everywhere
 * (see unitOfWork), and is written even if only its people changed, so that its version counts every edit of the whole.
 */
export async function changeCentre(
  em: EntityManager,
  centre: Centre,
  parts: CentreParts,
  wanted: CentreValues,
  { mark, at, today }: { mark: Mark; at: Date; today: string },
): Promise<void> {
  const changed: CentreValues = differing(wanted, storedCentre(centre, parts))
  if (Object.keys(changed).length === 0) return
  const { people, members, district, hostLao, ...plain } = changed
  Object.assign(centre, plain, mark, { updatedAt: at })
  if (district !== undefined) centre.district = reference(em, District, district)
  if (hostLao !== undefined) centre.hostLao = reference(em, Lao, hostLao)
  if (!people && !members) return
  await em.flush()
  if (members) saveMembers(em, centre, members, parts.members, today)
  if (people) await savePeople(em, centre, people, parts.people, at)
}

function reference<T extends District | Lao>(
  em: EntityManager,
  noun: new () => T,
  id: string | null,
): T | null {
  const uuid = splitGlobalId(id ?? '')?.uuid
  return uuid === undefined ? null : (em.getReference<District | Lao>(noun, uuid) as T)
}

function laosIn({ hostLao, members }: CentreFieldsInput): Map<string, string> {
  return new Map([
    ...(hostLao ? [['hostLao', hostLao] as const] : []),
    ...(members ?? []).map(({ lao }, index) => [`members.${index}.lao`, lao] as const),
  ])
}
