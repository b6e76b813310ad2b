import type { Role, Viewer } from '../../access/viewer.ts'
import { globalId } from '../../read/global-id.ts'
import type { AreaNoun } from './export-list.ts'

/** Roles with one area, and the noun it is. */
export const AREAS: Partial<Record<Role, AreaNoun>> = {
  PROVINCE_OFFICER: 'province',
  DISTRICT_OFFICER: 'district',
  LAO_STAFF: 'lao',
}

/**
 * The filter of a list that goes out under the viewer's own letterhead: what was asked, without units whose record is
 * complete or that owe nothing, and inside the viewer's area where it has one. No area and no role means no unit.
 */
export function followedUpBy(viewer: Viewer, where: unknown): Readonly<Record<string, unknown>> {
  const areas = viewer.grants.map(({ role, areaId, laoTypes }) => {
    const noun = AREAS[role]
    if (!noun) return {}
    const types = laoTypes && { or: [{ kind: 'JOINT' }, ...laoTypes.map((laoType) => ({ laoType }))] }
    return { [noun]: globalId(noun, areaId ?? ''), ...types }
  })
  const everywhere = areas.some((area) => Object.keys(area).length === 0)
  return {
    and: [
      where ?? {},
      { expectation: ['EXPECTED'], complete: false },
      ...(everywhere ? [] : [{ or: areas }]),
    ],
  }
}
