import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { NotFound } from '../../errors.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { mayMerge, type StaleEdit, staleEdit, type Values } from '../../registry/payloads/stale.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { demandReturned } from './insert-round.ts'
import { readUpdate, type StoredRound } from './read-update.ts'
import { RoundPayload } from './round.payload.ts'
import { roundPolicy } from './round.policy.ts'
import { type RoundChangesInput, UpdateRoundInput } from './round-decision.inputs.ts'
import { RoundSaved } from './round-saved.type.ts'
import { rulesInForce } from './rules-in-force.ts'
import { clientOf, type SqlClient } from './sql-client.ts'

@Resolver()
export class UpdateRoundResolver {
  @Mutation(() => RoundPayload, {
    description:
      'Correct a round (แก้ไขรอบ), close it or open it again, ask for verification or not. Once it is open its days and rules stand; grant an extension instead.',
  })
  updateRound(
    @Arg('input', () => UpdateRoundInput) input: UpdateRoundInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundPayload> {
    return answering(() => update(input, writer))
  }
}

async function update(input: UpdateRoundInput, writer: Writer): Promise<RoundSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, 'update', NOWHERE)
  const { requestId, receivedAt } = writer
  const act = { reason: valueOrNull(input.reason), requestId, receivedAt }
  return unitOfWork(writer.orm, viewer, act, async (em) => {
    const client = clientOf(em)
    const round = await load(client, input.code)
    if (!round) throw new NotFound('round', input.code)
    if (round.version !== input.version) {
      const edit: StaleEdit = {
        ...{ viewer, policy: roundPolicy, place: NOWHERE, currentVersion: round.version },
        ...{ yours: plain(input), theirs: stored(round), base: plain(input.base ?? {}) },
      }
      if (input.merge !== true || !mayMerge(edit)) throw staleEdit(edit)
    }
    const wanted = readUpdate(input, round, await rulesInForce(client))
    await client.query(
      `update round set name_th = $2, name_en = $3, letter_reference = $4, closes_at = $5::timestamptz, allows_on_behalf = $6,
         verification = $7, opens_at = coalesce($8::timestamptz, opens_at), due_at = coalesce($9::timestamptz, due_at),
         updated_at = case when $10 then moment() else updated_at end where id = $1`,
      [round.id, ...wanted, input.rules !== undefined],
    )
    if (input.rules) await client.query('select demand_rules($1, $2::text[])', [round.id, input.rules])
    if (input.verification === 'ALL' || (input.rules && round.verification === 'ALL' && !input.verification))
      await demandReturned(client, round.id)
    return new RoundSaved(round.id)
  })
}

async function load(client: SqlClient, code: string): Promise<StoredRound | undefined> {
  const { rows } = await client.query<StoredRound>(
    `select r.*, array(select x.rule_id from round_rule x where x.round_id = r.id order by 1) rules
     from round r where code = $1 and deleted_at is null for update`,
    [code],
  )
  return rows[0]
}

/** What was sent, by fields of the API; an instant as one text whatever its offset. */
function plain(input: RoundChangesInput): Values {
  const { nameTh, nameEn, letterReference, allowsOnBehalf, verification, rules } = input
  const values = {
    ...{ nameTh, nameEn, letterReference, allowsOnBehalf, verification, rules: rules && [...rules].sort() },
    ...{ opensAt: instant(input.opensAt), dueAt: instant(input.dueAt), closesAt: instant(input.closesAt) },
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function stored(round: StoredRound): Values {
  return {
    ...{ nameTh: round.name_th, nameEn: round.name_en, letterReference: round.letter_reference },
    ...{ opensAt: instant(round.opens_at), dueAt: instant(round.due_at), closesAt: instant(round.closes_at) },
    ...{ allowsOnBehalf: round.allows_on_behalf, verification: round.verification, rules: round.rules },
  }
}

function instant(moment: Date | string | null | undefined): string | null | undefined {
  return moment === null || moment === undefined ? moment : new Date(moment).toISOString()
}
