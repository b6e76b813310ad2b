import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writer } from '../../database/unit-of-work.ts'
import { answering } from '../../registry/payloads/refusal.ts'
import { decide } from './decide.ts'
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
      decide(input, writer, 'extend', ['documentNumber'], async ({ client, ...decision }) => {
        const { roundId, provinceId, laoId, slotId, document, approver } = decision
        const { rows } = await client.query<{ moved: number }>(
          'select extend_due($1, $2::uuid, $3::uuid, $4::timestamptz, $5, $6)::int moved',
          [roundId, provinceId, laoId ?? slotId, input.until, document, approver],
        )
        return rows[0]?.moved ?? 0
      }),
    )
  }
}
