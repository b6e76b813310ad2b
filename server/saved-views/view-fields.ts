import type { Findings } from '../registry/input/findings.ts'
import { text } from '../registry/input/text-field.ts'

/** What follows the question mark of an address, and nothing that could lead elsewhere. */
const PARAMETERS = /^[\w.,:%+&=~-]*$/

export function viewName(written: string, findings: Findings): string {
  const name = text(80)(written, 'name', findings)
  if (name === null) findings.add('name', 'MISSING', { th: 'ตั้งชื่อมุมมอง', en: 'Give the view a name.' })
  return name ?? ''
}

export function viewAddress(written: string, findings: Findings): string {
  if (written.length > 2000 || !PARAMETERS.test(written)) {
    findings.add('address', 'MALFORMED', {
      th: 'ที่อยู่ของมุมมองไม่ถูกต้อง',
      en: 'These are no parameters of an address.',
    })
  }
  return written
}

export function viewColumns(written: readonly string[], findings: Findings): string[] {
  if (written.length > 40 || written.some((name) => !/^\w{1,40}$/.test(name))) {
    findings.add('columns', 'MALFORMED', { th: 'คอลัมน์ไม่ถูกต้อง', en: 'These are no columns.' })
  }
  return [...written]
}
