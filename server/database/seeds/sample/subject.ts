import { fullName } from '../../../text/lao-name.ts'
import type { SampleLao } from './sample-laos.ts'

/** Whatever owes a record: an LAO, or the slot of a joint centre with the LAOs of its district. */
export interface Subject {
  kind: 'ASSISTANCE' | 'JOINT'
  /** Of the LAO or the slot. */
  id: string
  /** Short text that tells it from every other subject: LAO code or district code. */
  mark: string
  provinceCode: string
  districtCode: string
  centreName: string
  /** The LAO at whose office the centre stands. */
  office: SampleLao
  /** LAOs a joint centre serves. */
  members: SampleLao[]
}

export function assistanceSubject(lao: SampleLao): Subject {
  return {
    kind: 'ASSISTANCE',
    id: lao.id,
    mark: lao.code,
    provinceCode: lao.province_code,
    districtCode: lao.district_code,
    centreName: `ศูนย์ช่วยเหลือประชาชน${fullName(lao.type, lao.name_th)}`,
    office: lao,
    members: [],
  }
}

/** A roster slot of the sample country: one per district. */
export interface SampleSlot {
  id: string
  district_code: string
  none_reason: string | null
}

/** @param laos the LAOs of the slot's district, without the PAO; there is at least one. */
export function jointSubject(slot: SampleSlot, laos: readonly SampleLao[], district: string): Subject {
  const office = laos[0]
  if (!office) throw new RangeError(`no LAO in district ${slot.district_code}`)
  return {
    kind: 'JOINT',
    id: slot.id,
    mark: slot.district_code,
    provinceCode: slot.district_code.slice(0, 2),
    districtCode: slot.district_code,
    centreName: `ศูนย์ปฏิบัติการร่วมในการช่วยเหลือประชาชน อำเภอ${district}`,
    office,
    members: laos.slice(0, 9),
  }
}
