import type { EntityManager } from '@mikro-orm/postgresql'
import { Forbidden, NotFound } from '../../errors.ts'
import { globalId } from '../../read/global-id.ts'
import { Findings } from '../input/findings.ts'
import type { Centre } from './centre.entity.ts'
import { loadPeople, onlyOneHead, PERSON_FIELDS, type PersonValues, peopleValues } from './centre-people.ts'
import { CentrePerson } from './centre-person.entity.ts'

/** The centre of somebody who still works there. @throws NotFound */
export async function centreIdOfPerson(em: EntityManager, personId: string): Promise<string> {
  const person = await em.findOne(CentrePerson, { id: personId, deletedAt: null })
  if (!person) throw new NotFound('person', personId)
  return person.centre.id
}

/** Everybody of the centre as they stand, one of them with former values. @throws Forbidden, InvalidInput */
export async function restoredPeople(
  em: EntityManager,
  centre: Centre,
  personId: string,
  former: Readonly<Record<string, unknown>>,
): Promise<{ standing: CentrePerson[]; wanted: PersonValues[] }> {
  const guarded = Object.keys(former).find((field) => field !== 'role' && !PERSON_FIELDS.includes(field))
  if (guarded !== undefined) throw new Forbidden(guarded)
  const standing = await loadPeople(em, centre)
  const wanted = peopleValues(standing).map((person) =>
    person.id === globalId('person', personId) ? { ...person, ...former } : person,
  )
  const findings = new Findings()
  onlyOneHead(wanted, findings)
  findings.refuse()
  return { standing, wanted }
}
