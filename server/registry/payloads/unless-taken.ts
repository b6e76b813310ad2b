import { Conflict } from '../../errors.ts'
import type { ConflictDetails } from './refusal.ts'

const UNIQUE_VIOLATION = '23505'

/**
 * Runs `work`; when the unique index `index` says that such a record exists already, a Conflict with that record's
 * version. The index decides, because a look beforehand would cost every edit a statement and still leave a gap.
 */
export async function unlessTaken<T>(
  index: string,
  work: () => Promise<T>,
  currentVersion: () => Promise<number | undefined>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!saysTaken(error, index)) throw error
    const details: ConflictDetails = { currentVersion: (await currentVersion()) ?? 0, fields: [] }
    throw new Conflict(
      {
        th: 'มีการบันทึกข้อมูลนี้ไว้แล้ว กรุณาเปิดข้อมูลเดิมเพื่อแก้ไข',
        en: 'It has been recorded already: open that record and edit it.',
      },
      { ...details },
    )
  }
}

/** Whatever passed it on: the ORM, or the commit that carried the last update. */
function saysTaken(error: unknown, index: string): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  return code === UNIQUE_VIOLATION && constraint === index
}
