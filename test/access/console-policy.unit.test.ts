import 'reflect-metadata'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type ActName,
  type GuardedField,
  mayAct,
  mayActAt,
  mayAsk,
  maySeeAt,
  maySeeWithin,
  mayWrite,
  owesReason,
  type Person,
  type Question,
} from '../../admin/src/shell/policy.ts'
import access from '../../schema/access.json'
import { authorise } from '../../server/access/authorise.ts'
import type { Policy } from '../../server/access/policy.ts'
import { ROLES, type Role, type Viewer } from '../../server/access/viewer.ts'
import { allPolicies } from '../../server/graphql/policies.ts'
import { roots } from '../../server/graphql/roots.policy.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'

const PEOPLE = ROLES.filter((role) => role !== 'PARTNER')
const TYPES = ['SAO']
const [PROVINCE, DISTRICT, LAO] = ['p1', 'd1', 'l1']
const AREA: Partial<Record<Role, string>> = {
  ...{ PROVINCE_OFFICER: PROVINCE, DISTRICT_OFFICER: DISTRICT, LAO_STAFF: LAO },
}

/** One person as the server and as the console know them. */
function somebody(role: Role, records: boolean): { viewer: Viewer; person: Person } {
  const grant = { role, areaId: AREA[role] ?? null, laoTypes: TYPES, records }
  const of = (kind: Role, id: string, code: string) => (role === kind ? { id, code } : null)
  const areas = {
    ...{
      province: of('PROVINCE_OFFICER', PROVINCE, '30'),
      district: of('DISTRICT_OFFICER', DISTRICT, '3001'),
    },
    lao: of('LAO_STAFF', LAO, '04300102'),
  }
  const grants = [{ role, ...areas }] as Person['grants']
  return {
    viewer: { id: 'a', name: 'ผู้ใช้ (ข้อมูลจำลอง)', kind: 'PERSON', grants: [grant] },
    person: { roles: [role], grants, recordsFor: records && role === 'DISTRICT_OFFICER' ? TYPES : [] },
  }
}

/** Inside and outside of each area, of a type that districts take in and of one they do not. */
const PLACES = ['p1', 'p2'].flatMap((province) =>
  ['d1', 'd2'].flatMap((district) =>
    [
      ...['l1', 'l2'].flatMap((id) => ['SAO', 'TOWN'].map((type) => ({ id, type }))),
      null, // a joint centre
    ].map((lao) => ({ kind: lao ? 'ASSISTANCE' : 'JOINT', province, district, lao }) as const),
  ),
)

function isAllowed(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

describe('what the console offers', () => {
  let acts: [ActName, Policy, string][]
  beforeAll(async () => {
    await wholeSchema()
    acts = allPolicies().flatMap((policy) =>
      Object.keys(policy.actions).map((action): [ActName, Policy, string] => [
        `${policy.noun}.${action}` as ActName,
        policy,
        action,
      ]),
    )
  })

  const PAIRS = PEOPLE.flatMap((role) => [false, true].map((records) => ({ role, records })))

  it.each(PAIRS)(
    '$role, districts recording: $records, is what the server allows, here and elsewhere',
    (who) => {
      const { viewer, person } = somebody(who.role, who.records)
      // The console asks of no place before a call is noted or a view is saved.
      const placed = acts.filter(([name]) => !['Contact.note', 'SavedView.save'].includes(name))
      const wrong = placed.flatMap(([name, policy, action]) =>
        PLACES.flatMap(({ kind, province, district, lao }) => {
          const place = {
            provinceId: province,
            districtId: district,
            laoId: lao?.id ?? null,
            laoType: lao?.type ?? null,
          }
          const allowed = isAllowed(() =>
            authorise(viewer, policy as Policy<string, string>, action, place, kind),
          )
          const shown = { kind, province: { id: province }, district: { id: district }, lao }
          return mayActAt(person, name, shown) === allowed ? [] : [`${name} ${JSON.stringify(shown)}`]
        }),
      )
      expect(wrong).toEqual([])
    },
  )

  it.each(PEOPLE)('%s: a column is shown and offered where the policy shows its field', (role) => {
    const { person } = somebody(role, false)
    const fields = Object.keys(access.fields) as GuardedField[]
    expect(fields).toEqual(expect.arrayContaining(['Obligation.recordedBy', 'SignInstallation.remarks']))
    const anywhere = { province: null, district: null, lao: null }
    for (const name of fields) {
      const [noun, field = ''] = name.split('.')
      const reach = allPolicies().find((policy) => policy.noun === noun)?.fields[field]?.reach[role]
      const seen = { own: reach?.own !== 'HIDDEN', elsewhere: reach?.elsewhere !== 'HIDDEN' }
      for (const { province, district, lao } of PLACES) {
        const inside = [province, district, lao?.id].includes(AREA[role] ?? province)
        const place = { province: { id: province }, district: { id: district }, lao }
        expect([name, place, maySeeAt(person, name, place)]).toEqual([
          name,
          place,
          inside ? seen.own : seen.elsewhere,
        ])
      }
      expect([name, maySeeWithin(person, name, anywhere)]).toEqual([name, seen.own])
      const narrowed = { province: '31', district: '3101', lao: '04310102' }
      expect([name, maySeeWithin(person, name, narrowed)]).toEqual([name, seen.elsewhere])
    }
  })

  it.each(PEOPLE)('%s: acts, questions, fields and reasons are those of the policies', (role) => {
    const { person } = somebody(role, true)
    for (const [name, policy, action] of acts) {
      const rule = policy.actions[action]
      expect([name, mayAct(person, name)]).toEqual([name, rule?.roles.includes(role)])
      expect([name, owesReason(person, name)]).toEqual([name, rule?.reasonFrom?.includes(role) ?? false])
    }
    for (const question of Object.keys(access.questions) as Question[])
      expect([question, mayAsk(person, question)]).toEqual([question, roots.Query[question]?.includes(role)])
    const recorders: readonly Role[] = ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER', 'LAO_STAFF']
    expect(mayWrite(person, 'Centre.update', 'people')).toBe(recorders.includes(role))
  })
})
