import { isAudited } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { InvalidInput } from '../../errors.ts'
import { centrePersonPolicy } from '../../registry/centre/centre-person.policy.ts'
import type { ExportColumn } from './export-list.ts'

/**
 * Whether showing this column to the viewer is written down person by person. Such a column is in a file only when it was
 * asked for by name, and then for as many people as anybody looks at.
 */
export function isWrittenDown(column: ExportColumn, viewer: Viewer): boolean {
  return column.private === true && isAudited(viewer, centrePersonPolicy.fields.mobile)
}

export function tooManyPrivate(most: number): InvalidInput {
  return new InvalidInput([
    {
      field: 'columns',
      code: 'TOO_MANY_REVEALS',
      th: `ไฟล์ที่มีข้อมูลติดต่อส่วนตัวมีได้ไม่เกิน ${most} แถว กรุณากรองให้แคบลง หรือไม่เลือกคอลัมน์เหล่านั้น`,
      en: `A file with private contacts has at most ${most} rows. Narrow the filter, or leave those columns out.`,
    },
  ])
}
