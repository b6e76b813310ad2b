import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { loadObligation } from './load-obligation.ts'
import { ObligationPayload } from './obligation.payload.ts'
import { ObligationsSaved } from './obligation-saved.type.ts'
import { checkCorrect, checkSeen, say } from './say.ts'
import { ConfirmRecordsInput } from './workflow.inputs.ts'

const MOST = 10

@Resolver()
export class ConfirmRecordsResolver {
  @Mutation(() => ObligationPayload, {
    description:
      'Confirm that records are right as they stand (ยืนยันข้อมูล), also that nothing changed since an earlier round. All of them or none.',
  })
  confirmRecords(
    @Arg('input', () => ConfirmRecordsInput) input: ConfirmRecordsInput,
    @Ctx() writer: Writer,
  ): Promise<typeof ObligationPayload> {
    return answering(() => confirm(input, writer))
  }
}

function confirm({ records }: ConfirmRecordsInput, writer: Writer): Promise<ObligationsSaved> {
  const viewer = signedIn(writer)
  if (records.length === 0 || records.length > MOST) throw new InvalidInput([HOW_MANY])
  const seen = new Map(records.map((each) => [parseGlobalId('obligation', each.obligation), each.seen]))
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    for (const [id, digest] of [...seen].sort()) {
      const owed = await loadObligation(em, viewer, id, 'confirm', null)
      checkSeen(owed, digest)
      checkCorrect(owed)
      await say(em, viewer, owed, { act: 'CONFIRMED' })
    }
    return new ObligationsSaved([...seen.keys()])
  })
}

const HOW_MANY = {
  field: 'records',
  code: 'HOW_MANY',
  th: `ยืนยันได้ครั้งละ 1–${MOST} รายการ`,
  en: `Confirm 1 to ${MOST} records at a time.`,
}
