import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 as uuidV7 } from 'uuid'
import { globalId, splitGlobalId } from '../../read/global-id.ts'
import { email } from '../input/contact-field.ts'
import type { FieldReader, Findings } from '../input/findings.ts'
import { phoneText } from '../input/phone-field.ts'
import { text } from '../input/text-field.ts'
import type { Centre } from './centre.entity.ts'
import { CentrePerson } from './centre-person.entity.ts'
import type { CentrePersonInput } from './centre-person.input.ts'
import type { PersonRole } from './person-role.ts'

const READERS = {
  name: text(200),
  jobTitle: text(200),
  duty: text(),
  officePhone: phoneText,
  mobile: phoneText,
  email,
  line: text(100),
} satisfies Partial<Record<keyof CentrePersonInput, FieldReader<string>>>

type PersonField = keyof typeof READERS
const FIELDS = Object.keys(READERS) as PersonField[]
/** What is recorded of somebody besides the role. */
export const PERSON_FIELDS: readonly string[] = FIELDS
const MOST = 100

/** Somebody as the API shows them; without an id not stored yet. */
export interface PersonValues extends Record<PersonField, string | null> {
  readonly id: string | null
  readonly role: PersonRole
}

export function loadPeople(em: EntityManager, centre: Centre): Promise<CentrePerson[]> {
  return em.find(CentrePerson, { centre, deletedAt: null }, { orderBy: { position: 'asc', id: 'asc' } })
}

export function peopleValues(people: readonly CentrePerson[]): PersonValues[] {
  return people.map((person) => ({
    ...fieldsOf(person),
    id: globalId('person', person.id),
    role: person.role,
  }))
}

/** Everybody as wanted. A new entry with nothing in it is an empty line of a form and is left out. */
export function readPeople(
  input: readonly CentrePersonInput[],
  standing: readonly CentrePerson[],
  findings: Findings,
): PersonValues[] {
  if (input.length > MOST) {
    findings.add('people', 'TOO_MANY', { th: `ไม่เกิน ${MOST} คน`, en: `At most ${MOST} people.` })
    return []
  }
  const people = input.flatMap((each, index) => readPerson(each, `people.${index}`, standing, findings) ?? [])
  onlyOneHead(people, findings)
  const ids = people.flatMap(({ id }) => id ?? [])
  if (new Set(ids).size < ids.length) {
    findings.add('people', 'TWICE', { th: 'มีบุคคลเดียวกันซ้ำในรายการ', en: 'Somebody stands here twice.' })
  }
  return people
}

export function onlyOneHead(people: readonly Pick<PersonValues, 'role'>[], findings: Findings): void {
  if (people.filter(({ role }) => role === 'HEAD').length < 2) return
  findings.add('people', 'ONE_HEAD', { th: 'มีหัวหน้าศูนย์ได้คนเดียว', en: 'A centre has one head.' })
}

function readPerson(
  input: CentrePersonInput,
  path: string,
  standing: readonly CentrePerson[],
  findings: Findings,
): PersonValues | null {
  const id = input.id ?? null
  const stored = id === null ? undefined : standing.find((person) => person.id === splitGlobalId(id)?.uuid)
  if (id !== null && !stored) {
    findings.add(`${path}.id`, 'UNKNOWN_PERSON', {
      th: 'ไม่มีบุคคลนี้ในศูนย์แล้ว',
      en: 'This person does not belong to the centre.',
    })
  }
  const values = Object.fromEntries(
    FIELDS.map((field) => {
      const written = input[field]
      const value =
        written === undefined
          ? (stored?.[field] ?? null)
          : READERS[field](written, `${path}.${field}`, findings)
      return [field, value]
    }),
  ) as Record<PersonField, string | null>
  if (id === null && FIELDS.every((field) => values[field] === null)) return null
  return { ...values, id, role: input.role }
}

/**
 * Stores everybody as wanted. A head who gives way is written first: the database lets no centre have two heads even
 * for a moment.
 */
export async function savePeople(
  em: EntityManager,
  centre: Centre,
  wanted: readonly PersonValues[],
  standing: readonly CentrePerson[],
  at: Date,
): Promise<void> {
  const wantedById = new Map(wanted.map((values) => [values.id, values]))
  const head = standing.find(({ role }) => role === 'HEAD')
  for (const person of standing) {
    const values = wantedById.get(globalId('person', person.id))
    if (!values) person.deletedAt = at
    else if (values.role !== 'HEAD') person.role = values.role
  }
  const next = wanted.find(({ role }) => role === 'HEAD')
  if (head && next && next.id !== globalId('person', head.id)) await em.flush()
  for (const [position, values] of wanted.entries()) {
    const person = standing.find(({ id }) => globalId('person', id) === values.id) ?? newPerson(em, centre)
    Object.assign(person, fieldsOf(values), { role: values.role, position })
  }
}

function newPerson(em: EntityManager, centre: Centre): CentrePerson {
  const person = Object.assign(new CentrePerson(), { id: uuidV7(), centre, version: 1, deletedAt: null })
  em.persist(person)
  return person
}

function fieldsOf(person: Record<PersonField, string | null>): Record<PersonField, string | null> {
  return Object.fromEntries(FIELDS.map((field) => [field, person[field] ?? null])) as Record<
    PersonField,
    string | null
  >
}
