import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import type { Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, NotFound } from '../../errors.ts'
import { parseGlobalId, splitGlobalId } from '../../read/global-id.ts'
import { District } from '../district/district.entity.ts'
import type { Findings } from '../input/findings.ts'
import { answering } from '../payloads/refusal.ts'
import { changedMeanwhile } from '../payloads/stale.ts'
import { Lao } from './lao.entity.ts'
import { LaoPayload } from './lao-saved.type.ts'
import { AmendLaoInput, CreateLaoInput, EndLaosInput } from './maintain-lao.inputs.ts'
import { laoCode, laoName, type RegisterAct, registerAct } from './register-act.ts'

const MOST = 20

@Resolver()
export class MaintainLaoResolver {
  @Mutation(() => LaoPayload, { description: 'Enter an LAO that came into being (จัดตั้ง อปท.).' })
  createLao(
    @Arg('input', () => CreateLaoInput) input: CreateLaoInput,
    @Ctx() writer: Writer,
  ): Promise<typeof LaoPayload> {
    return answering(() => registerAct(input, writer, 'create', (em, act) => create(em, act, input)))
  }

  @Mutation(() => LaoPayload, {
    description:
      'Rename, upgrade, renumber or move an LAO (เปลี่ยนชื่อ ยกฐานะ เปลี่ยนรหัส ย้ายอำเภอที่ตั้ง): it stays the same LAO and owes the same.',
  })
  amendLao(
    @Arg('input', () => AmendLaoInput) input: AmendLaoInput,
    @Ctx() writer: Writer,
  ): Promise<typeof LaoPayload> {
    return answering(() => registerAct(input, writer, 'amend', (em, act) => amend(em, act, input)))
  }

  @Mutation(() => LaoPayload, {
    description:
      'End LAOs (สิ้นสภาพ), or merge them into a successor (ควบรวม). They are owed until that day, and kept.',
  })
  endLaos(
    @Arg('input', () => EndLaosInput) input: EndLaosInput,
    @Ctx() writer: Writer,
  ): Promise<typeof LaoPayload> {
    return answering(() => registerAct(input, writer, 'end', (em, act) => end(em, act, input)))
  }
}

async function create(
  em: EntityManager,
  { day, findings }: RegisterAct,
  input: CreateLaoInput,
): Promise<string[]> {
  const code = laoCode(input.code, findings)
  const nameTh = laoName(input.nameTh, findings)
  const district = await districtNamed(em, input.district, findings)
  findings.refuse()
  if (!district) return []
  const id = uuidV7()
  const { province } = district
  const empty = { endedOn: null, successor: null, endReason: null, version: 1 }
  em.persist(
    Object.assign(new Lao(), {
      ...empty,
      id,
      code,
      type: input.type,
      nameTh,
      district,
      province,
      activeFrom: day,
    }),
  )
  return [id]
}

async function amend(em: EntityManager, { findings }: RegisterAct, input: AmendLaoInput): Promise<string[]> {
  const lao = await standing(em, parseGlobalId('lao', input.id))
  if (lao.version !== input.version) throw changedMeanwhile(lao.version)
  const wanted: Partial<Lao> = {}
  if (input.code) wanted.code = laoCode(input.code, findings)
  if (input.type) wanted.type = input.type
  if (input.nameTh) wanted.nameTh = laoName(input.nameTh, findings)
  const district = input.district ? await districtNamed(em, input.district, findings) : null
  if (district) Object.assign(wanted, { district, province: district.province })
  if (Object.keys(wanted).length === 0 && !input.district) findings.add('nameTh', 'NOTHING', NOTHING)
  findings.refuse()
  Object.assign(lao, wanted)
  return [lao.id]
}

async function end(
  em: EntityManager,
  { day, document, reason, findings }: RegisterAct,
  input: EndLaosInput,
): Promise<string[]> {
  const ids = [...new Set(input.laos.map((id) => parseGlobalId('lao', id)))].sort()
  if (ids.length === 0 || ids.length > MOST) findings.add('laos', 'HOW_MANY', HOW_MANY)
  const successorId = input.successor ? parseGlobalId('lao', input.successor) : null
  if (successorId && ids.includes(successorId)) findings.add('successor', 'ITSELF', ITSELF)
  findings.refuse()
  const successor = successorId ? await standing(em, successorId) : null
  for (const id of ids) {
    const lao = await standing(em, id)
    Object.assign(lao, { endedOn: day, successor, endReason: reason ?? document })
  }
  return ids
}

/** The LAO, locked until the transaction ends. @throws NotFound; InvalidInput when it has ended */
async function standing(em: EntityManager, id: string): Promise<Lao> {
  const lao = await em.findOne(Lao, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!lao) throw new NotFound('LAO', id)
  if (lao.endedOn !== null) throw new InvalidInput([ENDED])
  return lao
}

async function districtNamed(em: EntityManager, given: string, findings: Findings): Promise<District | null> {
  const parts = splitGlobalId(given)
  const district = await em.findOne(
    District,
    parts?.noun === 'district' ? { id: parts.uuid } : { code: given.trim() },
  )
  if (!district)
    findings.add('district', 'UNKNOWN_DISTRICT', { th: 'ไม่พบอำเภอนี้', en: 'There is no such district.' })
  return district
}

const NOTHING = { th: 'ยังไม่ได้ระบุสิ่งที่จะเปลี่ยน', en: 'Nothing was said to change.' }
const HOW_MANY = { th: `ระบุ 1–${MOST} แห่ง`, en: `Name 1 to ${MOST} LAOs.` }
const ITSELF = { th: 'อปท. ที่รับช่วงต้องเป็นแห่งอื่น', en: 'The successor must be another LAO.' }
const ENDED = { field: 'laos', code: 'LAO_ENDED', th: 'อปท. นี้สิ้นสภาพแล้ว', en: 'This LAO has ended.' }
