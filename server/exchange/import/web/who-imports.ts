import type { Viewer } from '../../../access/viewer.ts'
import { hasRole } from '../../../access/viewer.ts'
import { Forbidden, InvalidInput, NotFound, Unauthenticated } from '../../../errors.ts'
import { centrePolicy } from '../../../registry/centre/centre.policy.ts'
import { laoPolicy } from '../../../registry/lao/lao.policy.ts'
import type { ImportKind } from '../receipt/receipt.ts'

/** Kinds as addresses name them. */
const KINDS: Readonly<Record<string, ImportKind>> = {
  register: 'REGISTER',
  centres: 'CENTRES',
  signs: 'SIGNS',
}

/** @throws NotFound */
export function kindOf(name: string): ImportKind {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (!kind) throw new NotFound('kind of import')
  return kind
}

/** The register is the Department's; centres and signs are imported by whoever records them. @throws Forbidden */
export function mayImport(viewer: Viewer | null, kind: ImportKind | null): Viewer {
  if (!viewer) throw new Unauthenticated()
  const roles = kind === 'REGISTER' ? laoPolicy.actions.import.roles : centrePolicy.actions.update.roles
  if (viewer.kind !== 'PERSON' || !hasRole(viewer, ...roles)) throw new Forbidden()
  return viewer
}

/** The Department says why it changes records that are not its own. */
export function owesReason(viewer: Viewer, kind: ImportKind): boolean {
  const { reasonFrom } = centrePolicy.actions.update
  const from: readonly string[] = reasonFrom ?? []
  return kind !== 'REGISTER' && viewer.grants.every(({ role }) => from.includes(role))
}

/** @throws InvalidInput */
export function requireReason(viewer: Viewer, kind: ImportKind, reason: string | null): void {
  if (reason !== null || !owesReason(viewer, kind)) return
  throw new InvalidInput([
    {
      field: 'reason',
      code: 'REASON_REQUIRED',
      th: 'กรุณาระบุเหตุผลที่แก้ไขข้อมูลของหน่วยงานอื่น',
      en: "Say why you change another unit's record.",
    },
  ])
}
