import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { NotFound } from '../../errors.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { mayMerge, type StaleEdit, staleEdit, type Values } from '../../registry/payloads/stale.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { demandReturned } from './insert-round.ts'
import { RoundPayload } from './round.payload.ts'
import { roundPolicy } from './round.policy.ts'
import { type RoundChangesInput, UpdateRoundInput } from './round-decision.inputs.ts'
import { RoundSaved } from './round-saved.type.ts'
import { clientOf } from './sql-client.ts'

interface Stored {
  readonly id: string
  readonly version: number
  readonly name_th: string
  readonly name_en: string
  readonly letter_reference: string | null
  /** The instant asked for comes before it is due. */
  readonly too_early: boolean | null
  readonly closes_at: Date | string | null
  readonly allows_on_behalf: boolean
  readonly verification: string
}

const name = text(300)

@Resolver()
export class UpdateRoundResolver {
  @Mutation(() => RoundPayload, {
    description:
      'Correct a round (แก้ไขรอบ), close it or open it again, ask for verification or not. Its due date stands; grant an extension instead.',
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
    const { rows } = await client.query<Stored>(
      'select *, $2::timestamptz < due_at too_early from round where code = $1 for update',
      [input.code, input.closesAt ?? null],
    )
    const [round] = rows
    if (!round) throw new NotFound('round', input.code)
    if (round.version !== input.version) {
      const edit: StaleEdit = {
        ...{ viewer, policy: roundPolicy, place: NOWHERE, currentVersion: round.version },
        ...{ yours: plain(input), theirs: stored(round), base: plain(input.base ?? {}) },
      }
      if (input.merge !== true || !mayMerge(edit)) throw staleEdit(edit)
    }
    const wanted = readUpdate(input, round)
    await client.query(
      `update round set name_th = $2, name_en = $3, letter_reference = $4, closes_at = $5::timestamptz,
         allows_on_behalf = $6, verification = $7 where id = $1`,
      [round.id, ...wanted],
    )
    if (input.verification === 'ALL') await demandReturned(client, round.id)
    return new RoundSaved(round.id)
  })
}

/** What was sent, by fields of the API; an instant as one text whatever its offset. */
function plain(input: RoundChangesInput): Values {
  const { nameTh, nameEn, letterReference, closesAt, allowsOnBehalf, verification } = input
  const instant = closesAt ? new Date(closesAt).toISOString() : closesAt
  const values = { nameTh, nameEn, letterReference, closesAt: instant, allowsOnBehalf, verification }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function stored(round: Stored): Values {
  return {
    ...{ nameTh: round.name_th, nameEn: round.name_en, letterReference: round.letter_reference },
    closesAt: round.closes_at === null ? null : new Date(round.closes_at).toISOString(),
    ...{ allowsOnBehalf: round.allows_on_behalf, verification: round.verification },
  }
}

/** The values of the columns, as they are to be. @throws InvalidInput, one error for each field */
function readUpdate(input: UpdateRoundInput, round: Stored): unknown[] {
  const findings = new Findings()
  const required = (field: 'nameTh' | 'nameEn', stored: string) => {
    if (input[field] === undefined) return stored
    const value = name(input[field] ?? null, field, findings)
    if (value === null) findings.add(field, 'REQUIRED', REQUIRED)
    return value
  }
  const letter =
    input.letterReference === undefined
      ? round.letter_reference
      : name(input.letterReference, 'letterReference', findings)
  const closesAt = input.closesAt === undefined ? round.closes_at : input.closesAt
  if (round.too_early) findings.add('closesAt', 'TOO_EARLY', CLOSES_TOO_EARLY)
  const verification = input.verification ?? round.verification
  if (verification !== 'OFF' && verification !== 'ALL') findings.add('verification', 'OFF_OR_ALL', OFF_OR_ALL)
  const names = [required('nameTh', round.name_th), required('nameEn', round.name_en)]
  findings.refuse()
  return [...names, letter, closesAt, input.allowsOnBehalf ?? round.allows_on_behalf, verification]
}

const REQUIRED = { th: 'กรุณาระบุ', en: 'Must be given.' }
const CLOSES_TOO_EARLY = { th: 'วันปิดต้องไม่ก่อนวันครบกำหนด', en: 'It must not close before it is due.' }
const OFF_OR_ALL = { th: 'ระบุ OFF หรือ ALL', en: 'Say OFF or ALL.' }
