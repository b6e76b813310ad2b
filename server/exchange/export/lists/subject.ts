import type { Place } from '../../../access/authorise.ts'
import { splitGlobalId } from '../../../read/global-id.ts'
import type { AreaNoun, ExportList, Node } from '../export-list.ts'

/** The uuid of the LAO or roster slot whose record a centre is. */
export function subjectOfCentre(centre: Node): string | null {
  return uuidOf(centre.lao ?? centre.slot)
}

/** Where the unit of a row lies today; the row names its LAO or its slot of the roster. */
export const UNIT_PLACE = {
  select: 'lao { id type province { id } district { id } } slot { province { id } district { id } }',
  of({ lao, slot }: Node): Place {
    const unit = (lao ?? slot) as Node | null
    return {
      provinceId: uuidOf(unit?.province),
      districtId: uuidOf(unit?.district),
      laoId: uuidOf(lao),
      laoType: lao ? String((lao as Node).type) : null,
    }
  },
} as const

/** Centres of an area, as the filter of centres names them. */
export function centresWithin(noun: AreaNoun, code: string): Readonly<Record<string, unknown>> {
  return noun === 'lao' ? { lao: { code: [code] } } : { [noun]: code }
}

/** Obligations of an area, as their filter names them. */
export const OBLIGATION_PLACE: NonNullable<ExportList['place']> = {
  ...UNIT_PLACE,
  within: (noun, code) => ({ [noun]: code }),
}

function uuidOf(thing: unknown): string | null {
  return splitGlobalId(String((thing as Node | null | undefined)?.id ?? ''))?.uuid ?? null
}
