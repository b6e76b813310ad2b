import { hasRole, type Viewer } from '../access/viewer.ts'
import { InvalidInput } from '../errors.ts'

/** The largest page of a list; partners have less. */
const LARGEST_PAGE = 1000
const LARGEST_PARTNER_PAGE = 100
const USUAL_PAGE = 25

/** Rows of a page that asks for `first`. @throws InvalidInput for a page nobody may ask for; partners must say how much they want. */
export function pageSize(viewer: Viewer, first: unknown): number {
  const partner = viewer.kind === 'PARTNER' || hasRole(viewer, 'PARTNER')
  const largest = partner ? LARGEST_PARTNER_PAGE : LARGEST_PAGE
  const rows = first ?? (partner ? null : USUAL_PAGE)
  if (typeof rows !== 'number' || !(rows >= 0 && rows <= largest)) {
    throw badPage(
      'first',
      `ระบุ first ได้ตั้งแต่ 0 ถึง ${largest}`,
      `first must be given and lie between 0 and ${largest}.`,
    )
  }
  return rows
}

export function badPage(field: string, th: string, en: string): InvalidInput {
  return new InvalidInput([{ field, code: 'BAD_PAGE', th, en }])
}
