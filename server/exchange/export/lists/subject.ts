import { splitGlobalId } from '../../../read/global-id.ts'
import type { Node } from '../export-list.ts'

/** The uuid of the LAO or roster slot whose record a centre is. */
export function subjectOfCentre(centre: Node): string | null {
  const owner = (centre.lao ?? centre.slot) as Node | null
  return splitGlobalId(String(owner?.id ?? ''))?.uuid ?? null
}
