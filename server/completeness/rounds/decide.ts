import { authorise, NOWHERE } from '../../access/authorise.ts'
import type { Writer } from '../../database/unit-of-work.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { signedIn } from '../../registry/payloads/refusal.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { counted } from './counted.ts'
import { roundPolicy } from './round.policy.ts'
import type { RowsChanged } from './rows-changed.type.ts'
import type { SqlClient } from './sql-client.ts'
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
  const why = valueOrNull(reason) ?? document
  return counted(writer, why, input.preview === true, async (client) => {
    const units = await unitsOf(client, input)
    return { roundId: units.roundId, rows: await work({ ...units, client, document, approver, reason }) }
  })
}

export const REQUIRED = { th: 'กรุณาระบุ', en: 'Must be given.' }
