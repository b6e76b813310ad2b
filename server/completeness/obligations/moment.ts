import { InvalidInput } from '../../errors.ts'
import { splitGlobalId } from '../../read/global-id.ts'
import type { Arguments, Statement } from '../../read/source.ts'

/**
 * The relation of obligations at the moment asked for: now, a past instant, or their due instant.
 * @throws InvalidInput for an instant to come, and for `asOf` together with `atDue`.
 */
export function momentOf(statement: Statement, given: Arguments): string {
  const { asOf, atDue } = given as { asOf?: string | null; atDue?: boolean | null }
  if (atDue === true && asOf) {
    throw badMoment('เลือก asOf หรือ atDue เพียงอย่างเดียว', 'Give asOf or atDue, not both.')
  }
  if (atDue === true) return 'obligation_at_due'
  if (!asOf) return 'obligation_now'
  if (Date.parse(asOf) > Date.now())
    throw badMoment('asOf ต้องไม่เป็นเวลาในอนาคต', 'asOf must not lie in the future.')
  return `obligations_at(${statement.bind(asOf)}::timestamptz)`
}

/** The round given by its code or global id. */
export function roundIs(statement: Statement, column: string, round: string): string {
  const parts = splitGlobalId(round)
  if (parts) return `${column} = ${statement.bind(parts.noun === 'round' ? parts.uuid : null)}::uuid`
  return `${column} = (select id from round where code = ${statement.bind(round)} and deleted_at is null)`
}

function badMoment(th: string, en: string): InvalidInput {
  return new InvalidInput([{ field: 'asOf', code: 'BAD_MOMENT', th, en }])
}
