import { databaseWords } from '../../database/database-words.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, type Words } from '../../errors.ts'
import { signedIn } from '../../registry/payloads/refusal.ts'
import { RowsChanged } from './rows-changed.type.ts'
import { clientOf, type SqlClient } from './sql-client.ts'

/**
 * Runs what changes rows of a round in one transaction. A preview does the same and takes it all back, so that the number
 * shown before is the number changed afterwards.
 * @param reason kept in the history @throws InvalidInput for what the database refuses
 */
export async function counted(
  writer: Writer,
  reason: string,
  preview: boolean,
  work: (client: SqlClient) => Promise<{ roundId: string; rows: number }>,
): Promise<RowsChanged> {
  const { requestId, receivedAt } = writer
  try {
    return await unitOfWork(writer.orm, signedIn(writer), { reason, requestId, receivedAt }, async (em) => {
      const { roundId, rows } = await work(clientOf(em))
      const changed = new RowsChanged(roundId, rows, preview)
      if (preview) throw new OnlyCounted(changed)
      return changed
    })
  } catch (error) {
    if (error instanceof OnlyCounted) return error.changed
    throw refusalOf(error) ?? error
  }
}

/** Takes a preview back. */
class OnlyCounted extends Error {
  constructor(readonly changed: RowsChanged) {
    super('only counted')
  }
}

export const NOT_LATER = {
  field: 'until',
  code: 'NOT_LATER',
  th: 'ไม่มีภาระที่ครบกำหนดก่อนวันนี้ในหน่วยงานที่เลือก',
  en: 'Nothing is due there before that date.',
}

const KNOWN: Readonly<Record<string, { field: string; code: string } & Words>> = {
  extension_before_due: {
    field: 'until',
    code: 'DUE_PASSED',
    th: 'เลยกำหนดแล้ว ขยายเวลาไม่ได้',
    en: 'The due date has passed; it cannot be extended any more.',
  },
  extension_moves_something: NOT_LATER,
  extension_withdrawn_before_due: {
    field: 'extension',
    code: 'DUE_PASSED',
    th: 'กำหนดเดิมผ่านไปแล้ว ถอนการขยายเวลานี้ไม่ได้ เพราะจะทำให้หน่วยงานเกินกำหนดย้อนหลัง',
    en: 'What would be due without it has passed: withdrawing it would make units late after the fact.',
  },
}

function refusalOf(error: unknown): InvalidInput | null {
  const known = KNOWN[databaseWords(error).constraint ?? '']
  return known ? new InvalidInput([known]) : null
}
