import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import type { Place } from '../../access/authorise.ts'
import type { Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, NotFound } from '../../errors.ts'
import { globalId, parseGlobalId, splitGlobalId } from '../../read/global-id.ts'
import { District } from '../district/district.entity.ts'
import { Findings } from '../input/findings.ts'
import { answering } from '../payloads/refusal.ts'
import { changedMeanwhile, mayMerge, type StaleEdit, staleEdit, type Values } from '../payloads/stale.ts'
import { Lao } from './lao.entity.ts'
import { laoPolicy } from './lao.policy.ts'
import { LaoPayload } from './lao-saved.type.ts'
import {
  AmendLaoInput,
  CreateLaoInput,
  EndLaosInput,
  type LaoFieldsInput,
  ResumeLaoInput,
} from './maintain-lao.inputs.ts'
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

  @Mutation(() => LaoPayload, {
    description:
      'Take back the end of an LAO that was entered by mistake (ยกเลิกการสิ้นสภาพ): it owes again from now on. One of several that merged is taken back by itself.',
  })
  resumeLao(
    @Arg('input', () => ResumeLaoInput) input: ResumeLaoInput,
    @Ctx() writer: Writer,
  ): Promise<typeof LaoPayload> {
    return answering(() => registerAct(input, writer, 'end', (em) => resume(em, input)))
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

async function amend(
  em: EntityManager,
  { viewer, findings }: RegisterAct,
  input: AmendLaoInput,
): Promise<string[]> {
  const lao = await standing(em, parseGlobalId('lao', input.id), 'id')
  const wanted = await read(em, input, findings)
  if (lao.version !== input.version) {
    const edit: StaleEdit = {
      ...{ viewer, policy: laoPolicy, place: placeOf(lao), currentVersion: lao.version },
      yours: plain(wanted),
      theirs: plain(lao),
      base: input.base ? plain(await read(em, input.base, new Findings())) : {},
    }
    if (input.merge !== true || !mayMerge(edit)) throw staleEdit(edit)
  }
  if (Object.keys(wanted).length === 0 && !input.district) findings.add('nameTh', 'NOTHING', NOTHING)
  findings.refuse()
  Object.assign(lao, wanted)
  return [lao.id]
}

/** The fields that were sent, read as people write them. */
async function read(em: EntityManager, input: LaoFieldsInput, findings: Findings): Promise<Partial<Lao>> {
  const wanted: Partial<Lao> = {}
  if (input.code) wanted.code = laoCode(input.code, findings)
  if (input.type) wanted.type = input.type
  if (input.nameTh) wanted.nameTh = laoName(input.nameTh, findings)
  const district = input.district ? await districtNamed(em, input.district, findings) : null
  return district ? { ...wanted, district, province: district.province } : wanted
}

/** The same by fields of the API. */
function plain({ code, type, nameTh, district }: Partial<Lao>): Values {
  const values = { code, type, nameTh, district: district && globalId('district', district.id) }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function placeOf(lao: Lao): Place {
  return { provinceId: lao.province.id, districtId: lao.district.id, laoId: lao.id, laoType: lao.type }
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
  const successor = successorId ? await standing(em, successorId, 'successor') : null
  for (const id of ids) {
    const lao = await standing(em, id, 'laos')
    Object.assign(lao, { endedOn: day, successor, endReason: reason ?? document })
  }
  return ids
}

async function resume(em: EntityManager, input: ResumeLaoInput): Promise<string[]> {
  const lao = await load(em, parseGlobalId('lao', input.id))
  if (lao.version !== input.version) throw changedMeanwhile(lao.version)
  if (lao.endedOn === null) throw new InvalidInput([NOT_ENDED])
  Object.assign(lao, { endedOn: null, successor: null, endReason: null })
  return [lao.id]
}

/** The LAO that `field` names, locked until the transaction ends. @throws NotFound; InvalidInput when it has ended */
async function standing(em: EntityManager, id: string, field: string): Promise<Lao> {
  const lao = await load(em, id)
  if (lao.endedOn !== null) throw new InvalidInput([{ field, ...ENDED }])
  return lao
}

/** The LAO with its district, locked until the transaction ends. @throws NotFound */
async function load(em: EntityManager, id: string): Promise<Lao> {
  const lao = await em.findOne(Lao, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!lao) throw new NotFound('LAO', id)
  await em.populate(lao, ['district'])
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
const ENDED = { code: 'LAO_ENDED', th: 'อปท. นี้สิ้นสภาพแล้ว', en: 'This LAO has ended.' }
const NOT_ENDED = { field: 'id', code: 'NOT_ENDED', th: 'อปท. นี้ไม่ได้สิ้นสภาพ', en: 'This LAO has not ended.' }
