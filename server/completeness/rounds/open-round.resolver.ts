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
      'Generate what every LAO and every joint slot owes (เปิดรอบการบันทึก). Districts without a roster get one joint slot. A round opens once. A preview does the same and takes it back.',
  })
  openRound(
    @Arg('input', () => OpenRoundInput) input: OpenRoundInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundPayload> {
    return answering(() => open(input, writer))
  }
}

/** A preview does all of it and takes it back, so that the number shown before is the number made afterwards. */
async function open({ code, preview }: OpenRoundInput, writer: Writer): Promise<RoundSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, 'open', NOWHERE)
  const { requestId, receivedAt } = writer
  const opened = unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const client = clientOf(em)
    const { rows } = await client.query<{ id: string; version: number; open: boolean }>(
      'select id, version, opened_at is not null open from round where code = $1 and deleted_at is null for update',
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
    const saved = new RoundSaved(round.id, await openRound(client, round.id))
    if (preview) throw new OnlyTried(saved)
    return saved
  })
  return opened.catch((error: unknown) => {
    if (error instanceof OnlyTried) return error.saved
    throw error
  })
}

/** Takes a preview back. */
class OnlyTried extends Error {
  constructor(readonly saved: RoundSaved) {
    super('only tried')
  }
}

const ALREADY_OPEN = { th: 'รอบนี้เปิดแล้ว', en: 'This round is already open.' }
