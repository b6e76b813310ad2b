import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { Conflict } from '../../errors.ts'
import { answering, type ConflictDetails, signedIn } from '../../registry/payloads/refusal.ts'
import { CreateRoundInput } from './create-round.input.ts'
import { insertRound } from './insert-round.ts'
import { readRound } from './read-round.ts'
import { RoundPayload } from './round.payload.ts'
import { roundPolicy } from './round.policy.ts'
import { RoundSaved } from './round-saved.type.ts'
import { rulesInForce } from './rules-in-force.ts'
import { clientOf, type SqlClient } from './sql-client.ts'

@Resolver()
export class CreateRoundResolver {
  @Mutation(() => RoundPayload, {
    description: 'Make a round, from a preset or anew (สร้างรอบการบันทึก). It owes nothing until it is opened.',
  })
  createRound(
    @Arg('input', () => CreateRoundInput) input: CreateRoundInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundPayload> {
    return answering(() => create(input, writer))
  }
}

async function create(input: CreateRoundInput, writer: Writer): Promise<RoundSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, 'create', NOWHERE)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const client = clientOf(em)
    const draft = readRound(input, await rulesInForce(client))
    const id = await insertRound(client, draft)
    if (id === null) throw await taken(client, draft.code)
    return new RoundSaved(id)
  })
}

async function taken(client: SqlClient, code: string): Promise<Conflict> {
  const { rows } = await client.query<{ version: number }>(
    'select version from round where code = $1 and deleted_at is null',
    [code],
  )
  const details: ConflictDetails = { currentVersion: rows[0]?.version ?? 1, fields: [] }
  return new Conflict({ th: 'มีรอบรหัสนี้แล้ว', en: 'There is a round of this code already.' }, { ...details })
}
