import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import type { Writer } from '../../database/unit-of-work.ts'
import { NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { counted } from './counted.ts'
import { REQUIRED } from './decide.ts'
import { roundPolicy } from './round.policy.ts'
import { WithdrawExtensionInput } from './round-decision.inputs.ts'
import { RoundDecisionPayload, type RowsChanged } from './rows-changed.type.ts'

const words = text(300)

@Resolver()
export class WithdrawExtensionResolver {
  @Mutation(() => RoundDecisionPayload, {
    description:
      'Take back a later due date that was granted by mistake (ถอนการขยายเวลา), while what is due without it is still to come; the ledger keeps it.',
  })
  withdrawExtension(
    @Arg('input', () => WithdrawExtensionInput) input: WithdrawExtensionInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundDecisionPayload> {
    return answering(() => withdraw(input, writer))
  }
}

async function withdraw(input: WithdrawExtensionInput, writer: Writer): Promise<RowsChanged> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, 'extend', NOWHERE)
  const id = parseGlobalId('extension', input.extension)
  const findings = new Findings()
  const reason = words(input.reason, 'reason', findings)
  if (reason === null) findings.add('reason', 'REQUIRED', REQUIRED)
  findings.refuse()
  return counted(writer, reason ?? '', input.preview === true, async (client) => {
    const { rows } = await client.query<{ roundId: string; rows: number }>(
      'select of_round "roundId", moved::int rows from withdraw_extension($1, $2, $3)',
      [id, viewer.name, reason],
    )
    if (!rows[0]) throw new NotFound('extension', id)
    return rows[0]
  })
}
