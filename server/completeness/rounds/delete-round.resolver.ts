import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, NotFound } from '../../errors.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { changedMeanwhile } from '../../registry/payloads/stale.ts'
import { REQUIRED } from './decide.ts'
import { DeleteRoundInput } from './delete-round.input.ts'
import { roundPolicy } from './round.policy.ts'
import { DeleteRoundPayload, RoundDeleted } from './round-deleted.type.ts'
import { clientOf } from './sql-client.ts'

const words = text(300)

@Resolver()
export class DeleteRoundResolver {
  @Mutation(() => DeleteRoundPayload, {
    description: 'Remove a round that is not open yet (ลบรอบที่ยังไม่เปิด), for a reason. An open one stands.',
  })
  deleteRound(
    @Arg('input', () => DeleteRoundInput) input: DeleteRoundInput,
    @Ctx() writer: Writer,
  ): Promise<typeof DeleteRoundPayload> {
    return answering(() => remove(input, writer))
  }
}

async function remove(input: DeleteRoundInput, writer: Writer): Promise<RoundDeleted> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, 'delete', NOWHERE)
  const findings = new Findings()
  const reason = words(input.reason, 'reason', findings)
  if (reason === null) findings.add('reason', 'REQUIRED', REQUIRED)
  findings.refuse()
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const client = clientOf(em)
    const { rows } = await client.query<{ id: string; version: number; open: boolean }>(
      'select id, version, opened_at is not null open from round where code = $1 and deleted_at is null for update',
      [input.code],
    )
    const [round] = rows
    if (!round) throw new NotFound('round', input.code)
    if (round.open) throw new InvalidInput([{ field: 'code', code: 'ROUND_OPEN', ...IS_OPEN }])
    if (round.version !== input.version) throw changedMeanwhile(round.version)
    await client.query('update round set deleted_at = moment() where id = $1', [round.id])
    return new RoundDeleted(input.code)
  })
}

const IS_OPEN = {
  th: 'รอบนี้เปิดแล้ว ลบไม่ได้ หากไม่ติดตามต่อให้กำหนดวันปิดรับ',
  en: 'This round is open and cannot be removed. To stop following it, set its last day.',
}
