import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writer } from '../../database/unit-of-work.ts'
import { InvalidInput } from '../../errors.ts'
import { answering } from '../../registry/payloads/refusal.ts'
import { NOT_LATER } from './counted.ts'
import { type Decision, decide } from './decide.ts'
import { ExtendDueInput } from './round-decision.inputs.ts'
import { RoundDecisionPayload } from './rows-changed.type.ts'

@Resolver()
export class ExtendDueResolver {
  @Mutation(() => RoundDecisionPayload, {
    description:
      'Grant a later due date (ขยายเวลา) to a round, a province or one unit, before the one that stands. Figures are shown by both.',
  })
  extendDue(
    @Arg('input', () => ExtendDueInput) input: ExtendDueInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundDecisionPayload> {
    return answering(() =>
      decide(input, writer, 'extend', ['documentNumber'], (decision) =>
        decision.obligationIds ? extendEach(decision, input.until) : extend(decision, input.until),
      ),
    )
  }
}

async function extend(
  { client, roundId, provinceId, laoId, slotId, document, approver }: Decision,
  until: string,
): Promise<number> {
  const { rows } = await client.query<{ moved: number }>(
    'select extend_due($1, $2::uuid, $3::uuid, $4::timestamptz, $5, $6)::int moved',
    [roundId, provinceId, laoId ?? slotId, until, document, approver],
  )
  return rows[0]?.moved ?? 0
}

/** Each unit of the rows with all it owes, as a unit has one due date; those due later already stay as they are. */
async function extendEach(
  { client, roundId, obligationIds, document, approver }: Decision,
  until: string,
): Promise<number> {
  const { rows } = await client.query<{ moved: number }>(
    `select coalesce(sum(extend_due($1, null, subject_id, $3::timestamptz, $4, $5)), 0)::int moved
     from (select distinct b.subject_id from obligation b
       where b.round_id = $1 and b.effective_due_at < $3::timestamptz
         and b.subject_id in (select subject_id from obligation where id = any($2::uuid[]))
       order by b.subject_id offset 0) units`,
    [roundId, obligationIds, until, document, approver],
  )
  const moved = rows[0]?.moved ?? 0
  if (moved === 0) throw new InvalidInput([NOT_LATER])
  return moved
}
