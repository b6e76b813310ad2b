import { v7 } from 'uuid'
import type { Role } from '../../server/access/viewer.ts'
import type { SignedInPartner, SignedInPerson } from '../../server/accounts/signed-in.ts'

/** Somebody with this role in this area (uuid; null for the Department's roles). */
export function somebody(role: Role | null, areaId: string | null = null): SignedInPerson {
  const id = v7()
  return {
    id,
    name: `${role ?? 'ไม่มีสิทธิ์'} ตัวอย่าง (ข้อมูลจำลอง)`,
    kind: 'PERSON',
    grants: role ? [{ role, areaId }] : [],
    login: id,
    sessionId: v7(),
    duty: null,
    secondFactorAt: null,
  }
}

export const anAdmin = () => somebody('DLA_ADMIN')
export const anEditor = () => somebody('DLA_EDITOR')
export const anAnalyst = () => somebody('DLA_ANALYST')
export const anOfficerOf = (province: string) => somebody('PROVINCE_OFFICER', province)
export const aDistrictOfficerOf = (district: string) => somebody('DISTRICT_OFFICER', district)
export const staffOf = (lao: string) => somebody('LAO_STAFF', lao)

/** Signed in, and granted nothing. */
export const somebodyWithoutScope = () => somebody(null)

/** A programme of another agency; its areas are not narrowed. */
export function aPartner(): SignedInPartner {
  return {
    id: v7(),
    name: 'หน่วยงานภายนอกตัวอย่าง (ข้อมูลจำลอง)',
    kind: 'PARTNER',
    grants: [{ role: 'PARTNER', areaId: null }],
    scopes: ['COVERAGE', 'RECORDS'],
    budget: 1_000_000,
  }
}
