import type { EntityManager } from '@mikro-orm/postgresql'
import { splitGlobalId } from '../../read/global-id.ts'
import { thaiDigits } from '../../text/thai-digits.ts'
import { District } from '../district/district.entity.ts'
import type { Findings } from '../input/findings.ts'
import { Lao } from '../lao/lao.entity.ts'

/** The district with this code or global id; what is wrong goes into `findings`. */
export async function districtNamed(
  em: EntityManager,
  given: string,
  provinceId: string | null,
  findings: Findings,
): Promise<District | null> {
  const district = await em.findOne(District, keyOf('district', given))
  if (!district) {
    findings.add('district', 'UNKNOWN_DISTRICT', { th: 'ไม่พบอำเภอนี้', en: 'There is no such district.' })
  } else if (district.province.id !== provinceId) {
    findings.add('district', 'OUTSIDE_PROVINCE', {
      th: 'อำเภอนี้ไม่อยู่ในจังหวัดของศูนย์',
      en: "This district is not in the centre's province.",
    })
  }
  return district
}

/** The LAOs with these codes or global ids, one statement for all; one that is unknown or elsewhere is found at its path. */
export async function laosNamed(
  em: EntityManager,
  given: ReadonlyMap<string, string>,
  provinceId: string | null,
  findings: Findings,
): Promise<Map<string, Lao>> {
  if (given.size === 0) return new Map()
  const known = await em.find(Lao, { $or: [...new Set(given.values())].map((each) => keyOf('lao', each)) })
  const laos = new Map<string, Lao>()
  for (const [path, each] of given) {
    const { id, code } = keyOf('lao', each)
    const lao = known.find((one) => one.id === id || (one.code === code && one.endedOn === null))
    if (!lao) findings.add(path, 'UNKNOWN_LAO', { th: 'ไม่พบ อปท. นี้', en: 'There is no such LAO.' })
    else if (lao.province.id !== provinceId) {
      findings.add(path, 'OUTSIDE_PROVINCE', {
        th: 'อปท. นี้ไม่อยู่ในจังหวัดของศูนย์',
        en: "This LAO is not in the centre's province.",
      })
    } else laos.set(path, lao)
  }
  return laos
}

/** A natural code or a global id as a key; an id of another noun finds nothing. */
export function keyOf(noun: 'district' | 'lao', given: string): { id?: string; code?: string } {
  const parts = splitGlobalId(given)
  if (parts?.noun === noun) return { id: parts.uuid }
  const digits = thaiDigits(given.trim())
  // Spreadsheets drop the leading zero of a code.
  return { code: noun === 'lao' && /^\d{7}$/.test(digits) ? `0${digits}` : digits }
}
