import type { Words } from '../../errors.ts'
import { isThai, type Place, plainEnglish, plainThai } from './place-names.ts'

export type Properties = Readonly<Record<string, unknown>>

/** The places of the register by code and by name. */
export interface Places {
  readonly byCode: ReadonlyMap<string, Place>
  readonly all: readonly Place[]
}

export function placesOf(all: readonly Place[]): Places {
  return { all, byCode: new Map(all.map((place) => [place.code, place])) }
}

/** Properties that hold codes, whatever a publisher calls them: `ADM2_PCODE`, `pro_code`, `AMPHOE_C`, `code`, `id`. */
const CODE_NAME = /code|_c$|^id$/i
/** `TH30`, `3001`, and the country's own `0` before it in no way: two digits are a province, four a district. */
const CODE = /^(?:TH)?(\d{2}|\d{4})$/i

/**
 * Which place a feature is about: by the most exact code among its properties, checked against its Thai name, or by its
 * Thai name alone.
 */
export function findPlace(properties: Properties, places: Places): { place: Place } | { fault: Words } {
  const codes = codesIn(properties)
  const thai = textsIn(properties).filter(isThai).map(plainThai)
  const [code] = codes
  if (code !== undefined) {
    const place = places.byCode.get(code)
    if (!place) return fault(`ไม่มีรหัส ${code} ในทะเบียน`, `the register has no place with the code ${code}`)
    if (thai.length > 0 && !thai.includes(plainThai(place.nameTh))) {
      return fault(
        `รหัส ${code} ในทะเบียนคือ ${place.nameTh} แต่ในไฟล์คือ ${thai.join(', ')}`,
        `${code} is ${place.nameEn} (${place.nameTh}) in the register, the file calls it ${thai.join(', ')}`,
      )
    }
    return { place }
  }
  return byName(properties, thai, places)
}

function byName(properties: Properties, thai: readonly string[], { all }: Places) {
  const english = textsIn(properties).map(plainEnglish)
  const named = (names: readonly string[], own: (place: Place) => string) =>
    all.filter((place) => names.includes(own(place)))
  const found =
    thai.length > 0
      ? named(thai, (place) => plainThai(place.nameTh))
      : named(english, (place) => plainEnglish(place.nameEn))
  // A district's feature names its province as well; a district is what is more exact.
  const districts = found.filter((place) => place.code.length === 4)
  const candidates = districts.length > 0 ? districts : found
  const narrowed =
    candidates.length > 1
      ? candidates.filter((place) => thai.includes(plainThai(place.provinceTh)))
      : candidates
  const [place, ...more] = narrowed
  if (place && more.length === 0) return { place }
  const said = JSON.stringify(properties).slice(0, 160)
  return candidates.length > 1
    ? fault(
        `ชื่อนี้มีมากกว่าหนึ่งแห่ง (${candidates.map(({ code }) => code).join(', ')}) ให้ใส่รหัสใน properties: ${said}`,
        `more than one place has this name (${candidates.map(({ code }) => code).join(', ')}); give the code as a property: ${said}`,
      )
    : fault(
        `ไม่พบรหัสหรือชื่อจังหวัดหรืออำเภอใน properties: ${said}`,
        `no code and no name of a province or district among the properties: ${said}`,
      )
}

/** The codes among the properties, the most exact first. */
function codesIn(properties: Properties): string[] {
  return Object.entries(properties)
    .flatMap(([name, value]) => {
      const found = CODE_NAME.test(name) ? CODE.exec(String(value).trim()) : null
      return found?.[1] ? [found[1]] : []
    })
    .sort((a, b) => b.length - a.length)
}

function textsIn(properties: Properties): string[] {
  return Object.values(properties).filter((value) => typeof value === 'string')
}

function fault(th: string, en: string): { fault: Words } {
  return { fault: { th, en } }
}
