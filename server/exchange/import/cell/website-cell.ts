import { cleanWebsite, type WebsiteWarning } from '../../../text/website.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { FindingLevel } from '../receipt/finding.ts'
import type { FindingCode } from '../receipt/finding-words.ts'

/** Null: nothing worth saying, since a missing http:// is added without loss. */
const NOTED: Readonly<Record<WebsiteWarning, FindingCode | null>> = {
  SCHEME_ADDED: null,
  REPAIRED: 'WEBSITE_REPAIRED',
  UNUSUAL_DOMAIN: 'WEBSITE_UNUSUAL',
  EMAIL: 'WEBSITE_EMAIL',
  NOT_A_SITE: 'WEBSITE_FORM',
  MALFORMED: 'WEBSITE_FORM',
}

/** The web address in a cell, or null; `level` is what an unusable one means for the row. */
export function websiteCell(row: RowReader, field: string, level: FindingLevel): string | null {
  const { url, warning } = cleanWebsite(row.written(field))
  const code = warning && NOTED[warning]
  if (code) row.note(url === null ? level : 'WARNING', field, code, { url })
  return url
}
