import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { Conflict, NotFound } from '../../errors.ts'
import { answering, type ConflictDetails, signedIn } from '../../registry/payloads/refusal.ts'
import { OpenRoundInput } from './open-round.input.ts'
import { openRound } from './open-round.ts'
import { RoundPayload } from './round.payload.ts'
import { roundPolicy } from './round.policy.ts'
import { RoundSaved } from './round-saved.type.ts'
import { clientOf } from './sql-client.ts'

@Resolver()
export class OpenRoundResolver {
  @Mutation(() => RoundPayload, {
    description:
      'Generate what every LAO and every joint slot owes (เปิดรอบการบันทึก). Districts without a roster get one joint slot. A round opens once.',
  })
  openRound(
    @Arg('input', () => OpenRoundInput) input: OpenRoundInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundPayload> {
    return answering(() => open(input, writer))
  }
}

async function open({ code }: OpenRoundInput, writer: Writer): Promise<RoundSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, 'open', NOWHERE)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const client = clientOf(em)
    const { rows } = await client.query<{ id: string; version: number; open: boolean }>(
      'select id, version, opened_at is not null open from round where code = $1 for update',
      [code],
    )
    const [round] = rows
    if (!round) throw new NotFound('round', code)
    if (round.open) {
      throw new Conflict(ALREADY_OPEN, {
        currentVersion: round.version,
        fields: [],
      } satisfies ConflictDetails)
    }
    await openRound(client, round.id)
    return new RoundSaved(round.id)
  })
}

const ALREADY_OPEN = { th: 'รอบนี้เปิดแล้ว', en: 'This round is already open.' }
