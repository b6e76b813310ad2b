import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { type Decision, decide } from './decide.ts'
import { roundPolicy } from './round.policy.ts'
import { LockAgainInput, UnlockInput } from './round-decision.inputs.ts'
import { RoundDecisionPayload, RowsChanged } from './rows-changed.type.ts'
import { clientOf } from './sql-client.ts'

@Resolver()
export class UnlockResolver {
  @Mutation(() => RoundDecisionPayload, {
    description: 'Let one unit write again after its round has closed (ปลดล็อก), until an instant.',
  })
  unlockUnit(
    @Arg('input', () => UnlockInput) input: UnlockInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundDecisionPayload> {
    return answering(() =>
      decide(input, writer, 'unlock', ['reason'], (decision) => unlock(decision, input, writer.receivedAt)),
    )
  }

  @Mutation(() => RoundDecisionPayload, { description: 'End an unlock before its time (ล็อกอีกครั้ง).' })
  lockUnitAgain(
    @Arg('input', () => LockAgainInput) input: LockAgainInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundDecisionPayload> {
    return answering(() => lock(input, writer))
  }
}

async function unlock(
  { client, roundId, laoId, slotId, approver, reason }: Decision,
  { until }: UnlockInput,
  now: Date,
): Promise<number> {
  if ((laoId ?? slotId) === null) throw new InvalidInput([NAME_UNIT])
  if (Date.parse(until) <= now.getTime()) throw new InvalidInput([IN_PAST])
  const { rows } = await client.query<{ owed: number }>(
    'select count(*)::int owed from obligation where round_id = $1 and subject_id = $2::uuid',
    [roundId, laoId ?? slotId],
  )
  const owed = rows[0]?.owed ?? 0
  if (owed === 0) throw new InvalidInput([NOTHING_OWED])
  await client.query(
    `insert into round_unlock (round_id, lao_id, slot_id, reason, granted_by, until)
     values ($1, $2::uuid, $3::uuid, $4, $5, $6::timestamptz)`,
    [roundId, laoId, slotId, reason, approver, until],
  )
  return owed
}

function lock(input: LockAgainInput, writer: Writer): Promise<RowsChanged> {
  const viewer = signedIn(writer)
  authorise(viewer, roundPolicy, 'unlock', NOWHERE)
  const id = parseGlobalId('unlock', input.unlock)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const { rows } = await clientOf(em).query<{ round_id: string; owed: number }>(
      `update round_unlock u set revoked_at = moment() where id = $1 and revoked_at is null and moment() < until
       returning round_id, (select count(*)::int from obligation o where o.round_id = u.round_id and o.subject_id = u.subject_id) owed`,
      [id],
    )
    if (!rows[0]) throw new NotFound('unlock', id)
    return new RowsChanged(rows[0].round_id, rows[0].owed, false)
  })
}

const NAME_UNIT = {
  field: 'lao',
  code: 'REQUIRED',
  th: 'ระบุ อปท. หรือสถานที่กลางที่ปลดล็อก',
  en: 'Name the LAO or the place in the roster.',
}
const IN_PAST = { field: 'until', code: 'IN_PAST', th: 'เวลาสิ้นสุดผ่านไปแล้ว', en: 'This has passed.' }
const NOTHING_OWED = {
  field: 'lao',
  code: 'NOTHING_OWED',
  th: 'หน่วยงานนี้ไม่มีภาระในรอบนี้',
  en: 'This unit owes nothing in this round.',
}
