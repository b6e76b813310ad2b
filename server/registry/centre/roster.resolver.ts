import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import { authorise, NOWHERE, type Place } from '../../access/authorise.ts'
import type { Viewer } from '../../access/viewer.ts'
import { databaseWords } from '../../database/database-words.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { District } from '../district/district.entity.ts'
import { bangkokDay } from '../input/bangkok-day.ts'
import { date } from '../input/date-field.ts'
import { Findings } from '../input/findings.ts'
import { text } from '../input/text-field.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile, staleEdit, type Values } from '../payloads/stale.ts'
import { JointSlot } from './joint-slot.entity.ts'
import { jointSlotPolicy } from './joint-slot.policy.ts'
import { refuseClosed } from './permit.ts'
import { keyOf } from './references.ts'
import {
  AddJointSlotInput,
  AnswerNoneInput,
  CloseJointSlotInput,
  ReopenJointSlotInput,
} from './roster.inputs.ts'
import { SlotPayload, SlotSaved } from './slot-saved.type.ts'

const words = text(500)

@Resolver()
export class RosterResolver {
  @Mutation(() => SlotPayload, { description: 'Expect one more joint centre in a district (เพิ่มสถานที่กลาง).' })
  addJointSlot(
    @Arg('input', () => AddJointSlotInput) input: AddJointSlotInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SlotPayload> {
    return answering(() => add(input, writer))
  }

  @Mutation(() => SlotPayload, {
    description: 'Expect no joint centre at a place any more (ปิดสถานที่กลาง); it is kept as history.',
  })
  closeJointSlot(
    @Arg('input', () => CloseJointSlotInput) input: CloseJointSlotInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SlotPayload> {
    return answering(() => close(input, writer))
  }

  @Mutation(() => SlotPayload, {
    description: 'Expect a joint centre again at a place that was closed by mistake (เปิดสถานที่กลางอีกครั้ง).',
  })
  reopenJointSlot(
    @Arg('input', () => ReopenJointSlotInput) input: ReopenJointSlotInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SlotPayload> {
    return answering(() => reopen(input, writer))
  }

  @Mutation(() => SlotPayload, {
    description:
      'Answer for a province that there is no joint centre at a place, because … (ไม่มี เพราะ …): it leaves the denominator from now on. Nothing takes the answer back.',
  })
  answerNone(
    @Arg('input', () => AnswerNoneInput) input: AnswerNoneInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SlotPayload> {
    return answering(() => answer(input, writer))
  }
}

function add(input: AddJointSlotInput, writer: Writer): Promise<SlotSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, jointSlotPolicy, 'manage', NOWHERE)
  const findings = new Findings()
  const { requestId, receivedAt } = writer
  const labelTh = words(input.labelTh, 'labelTh', findings)
  if (labelTh === null) findings.add('labelTh', 'REQUIRED', REQUIRED)
  const activeFrom = date(input.activeFrom ?? null, 'activeFrom', findings) ?? bangkokDay(receivedAt)
  const reason = documentOf(input.documentNumber, findings)
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const district = await em.findOne(District, keyOf('district', input.district))
    if (!district) findings.add('district', 'UNKNOWN_DISTRICT', UNKNOWN_DISTRICT)
    findings.refuse()
    const slot = Object.assign(new JointSlot(), {
      ...{ id: uuidV7(), district, province: district?.province, labelTh, activeFrom, version: 1 },
      ...{ endedOn: null, noneReason: null, noneDocument: null, noneAnsweredAt: null },
    })
    em.persist(slot)
    return new SlotSaved(slot.id)
  }).catch((error: unknown) => {
    throw databaseWords(error).constraint === ONE_OF_A_NAME ? new InvalidInput([TAKEN]) : error
  })
}

const ONE_OF_A_NAME = 'joint_slot_district_id_label_th_key'

function close(input: CloseJointSlotInput, writer: Writer): Promise<SlotSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, jointSlotPolicy, 'manage', NOWHERE)
  const findings = new Findings()
  const { requestId, receivedAt } = writer
  const endedOn = date(input.endedOn ?? null, 'endedOn', findings) ?? bangkokDay(receivedAt)
  const reason = documentOf(input.documentNumber, findings)
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const slot = await load(em, input.id)
    check(viewer, slot, input.version, { endedOn })
    if (slot.activeFrom !== null && endedOn <= slot.activeFrom)
      findings.add('endedOn', 'BEFORE_START', BEFORE_START)
    findings.refuse()
    slot.endedOn = endedOn
    return new SlotSaved(slot.id)
  })
}

function reopen(input: ReopenJointSlotInput, writer: Writer): Promise<SlotSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, jointSlotPolicy, 'manage', NOWHERE)
  const findings = new Findings()
  const { requestId, receivedAt } = writer
  const reason = documentOf(input.documentNumber, findings)
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const slot = await load(em, input.id)
    if (slot.version !== input.version) throw changedMeanwhile(slot.version)
    if (slot.endedOn === null) findings.add('id', 'SLOT_OPEN', OPEN)
    findings.refuse()
    slot.endedOn = null
    return new SlotSaved(slot.id)
  })
}

function answer(input: AnswerNoneInput, writer: Writer): Promise<SlotSaved> {
  const viewer = signedIn(writer)
  const findings = new Findings()
  const because = words(input.because ?? null, 'because', findings)
  const document = words(input.documentNumber ?? null, 'documentNumber', findings)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { reason: because, requestId, receivedAt }, async (em) => {
    const slot = await load(em, input.id)
    authorise(viewer, jointSlotPolicy, 'answerNone', placeOf(slot))
    await refuseClosed(em, slot.id)
    check(viewer, slot, input.version, { noneReason: because })
    if (because === null && slot.noneReason === null) findings.add('because', 'REQUIRED', SAY_WHY)
    findings.refuse()
    Object.assign(slot, {
      noneReason: because,
      noneDocument: because && document,
      noneAnsweredAt: because === null ? null : receivedAt,
    })
    return new SlotSaved(slot.id)
  })
}

async function load(em: EntityManager, id: string): Promise<JointSlot> {
  const uuid = parseGlobalId('slot', id)
  const slot = await em.findOne(JointSlot, { id: uuid }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!slot) throw new NotFound('place in the roster', id)
  return slot
}

/** @throws Conflict with what was wanted and what stands; InvalidInput when it is closed */
function check(viewer: Viewer, slot: JointSlot, version: number, yours: Values): void {
  if (slot.version !== version) {
    const { endedOn, noneReason } = slot
    throw staleEdit({
      ...{ viewer, policy: jointSlotPolicy, place: placeOf(slot), currentVersion: slot.version },
      ...{ yours, theirs: { endedOn, noneReason }, base: {} },
    })
  }
  if (slot.endedOn !== null) throw new InvalidInput([CLOSED])
}

function placeOf({ province, district }: JointSlot): Place {
  return { provinceId: province.id, districtId: district.id, laoId: null, laoType: null }
}

function documentOf(written: string, findings: Findings): string | null {
  const document = words(written, 'documentNumber', findings)
  if (document === null) findings.add('documentNumber', 'REQUIRED', REQUIRED)
  return document
}

const REQUIRED = { th: 'กรุณาระบุ', en: 'Must be given.' }
const SAY_WHY = { th: 'กรุณาระบุเหตุผลที่ไม่มี', en: 'Say why there is none.' }
const UNKNOWN_DISTRICT = { th: 'ไม่พบอำเภอนี้', en: 'There is no such district.' }
const TAKEN = {
  field: 'labelTh',
  code: 'TAKEN',
  th: 'อำเภอนี้มีสถานที่กลางชื่อนี้แล้ว',
  en: 'The district has a place of this name.',
}
const BEFORE_START = { th: 'วันสิ้นสุดต้องอยู่หลังวันเริ่ม', en: 'The end must come after the start.' }
const OPEN = { th: 'สถานที่กลางนี้ไม่ได้ปิด', en: 'This place is not closed.' }
const CLOSED = { field: 'id', code: 'SLOT_CLOSED', th: 'สถานที่กลางนี้ปิดแล้ว', en: 'This place is closed.' }
