import type { EntityManager } from '@mikro-orm/postgresql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import { databaseWords } from '../../database/database-words.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, type Words } from '../../errors.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { signedIn } from '../../registry/payloads/refusal.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { roundPolicy } from './round.policy.ts'
import { RowsChanged } from './rows-changed.type.ts'
import { clientOf, type SqlClient } from './sql-client.ts'
import { type NamedUnits, type Units, unitsOf } from './units-of.ts'

const words = text(300)

/** A decision about part of a round, read and permitted. */
export interface Decision extends Units {
  readonly client: SqlClient
  readonly document: string
  readonly approver: string
  readonly reason: string
}

/** What a decision needs besides the units; `needs` are the texts that must be given. */
export interface DecisionInput extends NamedUnits {
  readonly documentNumber?: string
  readonly approvedBy?: string | null
  readonly reason?: string
  readonly preview?: boolean | null
}

type Needed = 'documentNumber' | 'reason'

/**
 * Runs a decision in one transaction; `work` answers how many rows it changed. A preview does the same and takes it
 * all back, so that the number shown before is the number changed afterwards.
 * @throws Forbidden, NotFound, InvalidInput
 */
export async function decide(
  input: DecisionInput,
  writer: Writer,
  action: keyof typeof roundPolicy.actions,
  needs: readonly Needed[],
  work: (decision: Decision) => Promise<number>,
): Promise<RowsChanged> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, action, NOWHERE)
  const findings = new Findings()
  const given = (field: Needed) => {
    const value = words(input[field] ?? null, field, findings)
    if (value === null && needs.includes(field)) findings.add(field, 'REQUIRED', REQUIRED)
    return value ?? ''
  }
  const document = given('documentNumber')
  const reason = given('reason')
  const approver = words(input.approvedBy ?? null, 'approvedBy', findings) ?? viewer.name
  findings.refuse()
  const { requestId, receivedAt } = writer
  const act = { reason: valueOrNull(reason) ?? document, requestId, receivedAt }
  try {
    return await unitOfWork(writer.orm, viewer, act, async (em: EntityManager) => {
      const client = clientOf(em)
      const units = await unitsOf(client, input)
      const rows = await work({ ...units, client, document, approver, reason })
      const changed = new RowsChanged(units.roundId, rows, input.preview === true)
      if (changed.preview) throw new OnlyCounted(changed)
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
}

function refusalOf(error: unknown): InvalidInput | null {
  const known = KNOWN[databaseWords(error).constraint ?? '']
  return known ? new InvalidInput([known]) : null
}

const REQUIRED = { th: 'กรุณาระบุ', en: 'Must be given.' }
