import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writer } from '../../database/unit-of-work.ts'
import { InvalidInput } from '../../errors.ts'
import { answering } from '../../registry/payloads/refusal.ts'
import { type Decision, decide } from './decide.ts'
import { ExemptInput, LiftExemptionInput } from './round-decision.inputs.ts'
import type { RoundItemsInput } from './round-units.input.ts'
import { RoundDecisionPayload } from './rows-changed.type.ts'

const NEEDS = ['documentNumber', 'reason'] as const

@Resolver()
export class ExemptionResolver {
  @Mutation(() => RoundDecisionPayload, {
    description:
      'Release units from recording (ยกเว้น), by a document: they leave the denominator with its date.',
  })
  exemptUnits(
    @Arg('input', () => ExemptInput) input: ExemptInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundDecisionPayload> {
    return answering(() =>
      decide(input, writer, 'exempt', NEEDS, (decision) => {
        if (input.from && input.to && Date.parse(input.from) >= Date.parse(input.to)) {
          throw new InvalidInput([BAD_PERIOD])
        }
        return setExpectation(decision, input, 'EXPECTED', 'EXEMPT', input.from ?? null, input.to ?? null)
      }),
    )
  }

  @Mutation(() => RoundDecisionPayload, {
    description: 'Ask exempt units to record again (ยกเลิกการยกเว้น), from now on.',
  })
  liftExemption(
    @Arg('input', () => LiftExemptionInput) input: LiftExemptionInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RoundDecisionPayload> {
    return answering(() =>
      decide(input, writer, 'exempt', NEEDS, (decision) =>
        setExpectation(decision, input, 'EXEMPT', 'EXPECTED', null, null),
      ),
    )
  }
}

/** Amends what stands now of the units named, one at least. Answers how many obligations it amends. */
async function setExpectation(
  { client, roundId, provinceId, laoId, slotId, obligationIds, document, approver, reason }: Decision,
  { kind, item }: RoundItemsInput,
  stands: 'EXPECTED' | 'EXEMPT',
  becomes: 'EXPECTED' | 'EXEMPT',
  from: string | null,
  to: string | null,
): Promise<number> {
  if ((provinceId ?? laoId ?? slotId ?? obligationIds) === null) throw new InvalidInput([NAME_UNITS])
  const { rows } = await client.query<{ amended: number }>(
    `select count(*)::int amended from (
       select o.id, set_expectation(o.id, $8, coalesce($9::timestamptz, moment()), coalesce($10::timestamptz, 'infinity'), $11, $12, $13)
       from (select o.id from obligation o
         join obligation_expectation x on x.obligation_id = o.id and x.superseded_at is null
           and x.valid_from <= moment() and moment() < x.valid_to and x.status = $7
         where o.round_id = $1 and ($2::uuid is null or o.province_id = $2) and ($3::uuid is null or o.lao_id = $3)
           and ($4::uuid is null or o.slot_id = $4) and ($5::text is null or o.kind = $5) and ($6::text is null or o.item = $6)
           and ($14::uuid[] is null or o.id = any($14::uuid[]))
         order by o.id offset 0) o) done`,
    [
      ...[
        roundId,
        provinceId,
        laoId,
        slotId,
        kind,
        item,
        stands,
        becomes,
        from,
        to,
        reason,
        document,
        approver,
      ],
      obligationIds,
    ],
  )
  const amended = rows[0]?.amended ?? 0
  if (amended === 0) throw new InvalidInput([stands === 'EXPECTED' ? NOT_EXPECTED : NOT_EXEMPT])
  return amended
}

const NAME_UNITS = {
  field: 'province',
  code: 'REQUIRED',
  th: 'ระบุจังหวัด อปท. หรือสถานที่กลางที่ยกเว้น',
  en: 'Name the province, LAO or place in the roster.',
}
const NOT_EXPECTED = {
  field: 'lao',
  code: 'NOTHING_OWED',
  th: 'หน่วยงานที่เลือกไม่มีภาระที่ต้องบันทึกในรอบนี้',
  en: 'Nothing is owed there in this round.',
}
const NOT_EXEMPT = {
  field: 'lao',
  code: 'NOT_EXEMPT',
  th: 'หน่วยงานที่เลือกไม่ได้รับการยกเว้นในรอบนี้',
  en: 'Nothing is exempt there in this round.',
}
const BAD_PERIOD = {
  field: 'to',
  code: 'BAD_PERIOD',
  th: 'วันสิ้นสุดต้องอยู่หลังวันเริ่ม',
  en: 'The end must come after the start.',
}
