import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Viewer } from '../../access/viewer.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, type Words } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { loadObligation, type OwedRecord } from './load-obligation.ts'
import { ObligationPayload } from './obligation.payload.ts'
import { ObligationsSaved } from './obligation-saved.type.ts'
import { checkCorrect, checkOtherPerson, checkSeen, type Said, say } from './say.ts'
import { ReturnRecordInput, SeenRecordInput } from './workflow.inputs.ts'

const reasonText = text(1000)

@Resolver()
export class VerifyRecordResolver {
  @Mutation(() => ObligationPayload, {
    description:
      'Verify what somebody else recorded and confirmed (ตรวจสอบ), where the round asks for it. It changes neither state nor timeliness.',
  })
  verifyRecord(
    @Arg('input', () => SeenRecordInput) input: SeenRecordInput,
    @Ctx() writer: Writer,
  ): Promise<typeof ObligationPayload> {
    return answering(() => judge(input, writer, 'verify', () => ({ act: 'VERIFIED' })))
  }

  @Mutation(() => ObligationPayload, {
    description:
      'Return a record to whoever records it (ส่งคืนให้แก้ไข): an error stands on the named field until its value changes, or the record is verified after all.',
  })
  returnRecord(
    @Arg('input', () => ReturnRecordInput) input: ReturnRecordInput,
    @Ctx() writer: Writer,
  ): Promise<typeof ObligationPayload> {
    return answering(() => judge(input, writer, 'return', (owed) => readReturn(input, owed)))
  }
}

function judge(
  input: SeenRecordInput,
  writer: Writer,
  action: 'verify' | 'return',
  read: (owed: OwedRecord) => Said,
): Promise<ObligationsSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('obligation', input.obligation)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const owed = await loadObligation(em, viewer, id, action, null)
    if (owed.verification === 'OFF') throw refused('obligation', 'NO_VERIFICATION', NO_VERIFICATION)
    checkSeen(owed, input.seen)
    const said = read(owed)
    if (said.act === 'VERIFIED') await checkVerifiable(em, viewer, owed)
    await say(em, viewer, owed, said)
    return new ObligationsSaved([id])
  })
}

async function checkVerifiable(em: EntityManager, viewer: Viewer, owed: OwedRecord): Promise<void> {
  checkCorrect(owed, { returnAside: true })
  // Who returned it may think again.
  if (owed.assurance === 'RETURNED') return checkOtherPerson(em, viewer, { ...owed, saidById: null })
  if (owed.assurance !== 'CONFIRMED') throw refused('obligation', 'NOT_CONFIRMED', NOT_CONFIRMED)
  await checkOtherPerson(em, viewer, owed)
}

/** @throws InvalidInput for a field that this item has not, or no reason */
function readReturn({ field, reason }: ReturnRecordInput, owed: OwedRecord): Said {
  const findings = new Findings()
  const why = reasonText(reason, 'reason', findings)
  if (why === null) findings.add('reason', 'REASON_REQUIRED', REASON)
  if (!owed.fields.includes(field)) findings.add('field', 'UNKNOWN_FIELD', UNKNOWN_FIELD)
  if (owed.state === 'NOT_RECORDED') findings.add('obligation', 'NOT_RECORDED', NOT_RECORDED)
  findings.refuse()
  return { act: 'RETURNED', field, reason: why ?? '' }
}

function refused(field: string, code: string, words: Words): InvalidInput {
  return new InvalidInput([{ field, code, ...words }])
}

const NO_VERIFICATION = { th: 'รอบนี้ไม่มีการตรวจสอบ', en: 'This round asks for no verification.' }
const NOT_CONFIRMED = {
  th: 'หน่วยงานยังไม่ได้ยืนยันข้อมูลชุดปัจจุบัน',
  en: 'Whoever records it has not confirmed it as it stands.',
}
const REASON = { th: 'กรุณาระบุเหตุผลที่ส่งคืน', en: 'Say why it is returned.' }
const UNKNOWN_FIELD = { th: 'ไม่มีช่องนี้ในข้อมูลชุดนี้', en: 'This record has no such field.' }
const NOT_RECORDED = { th: 'ยังไม่มีข้อมูลให้ส่งคืน', en: 'Nothing was recorded that could be returned.' }
