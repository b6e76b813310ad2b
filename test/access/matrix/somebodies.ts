import type { Viewer } from '../../../server/access/viewer.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import {
  aDistrictOfficerOf,
  anAdmin,
  anAnalyst,
  anEditor,
  anOfficerOf,
  aPartner,
  staffOf,
} from '../../support/viewers.ts'
import type { Somebody } from './compare.ts'

export interface Asker extends Somebody {
  readonly viewer: Viewer
}

/** One of each role, and two people with two roles. */
export function somebodies(ids: CountryIds): Asker[] {
  const province = anOfficerOf(ids.province('30'))
  const staff = staffOf(ids.lao('06300101'))
  const viewers: readonly Viewer[] = [
    ...[anAdmin(), anEditor(), anAnalyst(), province, aDistrictOfficerOf(ids.district('3001')), staff],
    ...[aPartner(), { ...staff, grants: [...anAnalyst().grants, ...staff.grants] }],
    { ...province, grants: [...province.grants, ...aDistrictOfficerOf(ids.district('3101')).grants] },
  ]
  return viewers.map((viewer) => ({
    ...{ viewer, grants: viewer.grants, name: viewer.grants.map(({ role }) => role).join(' + ') },
  }))
}

/** Partners whose token opens a part only: what they may not name is checked, their rows are every partner's. */
export function narrowPartners(): Asker[] {
  return (['COVERAGE', 'RECORDS'] as const).map((scope) => {
    const viewer = { ...aPartner(), scopes: [scope] }
    return { viewer, grants: viewer.grants, name: `PARTNER for ${scope}` }
  })
}
