import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput, NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { Lao } from '../lao/lao.entity.ts'
import { Centre } from './centre.entity.ts'
import type { CreateCentreInput } from './create-centre.input.ts'
import { JointSlot } from './joint-slot.entity.ts'
import { keyOf } from './references.ts'

/** @throws InvalidInput unless exactly one of LAO and slot is named */
export function checkSubject({ lao, slot }: CreateCentreInput): void {
  if (Boolean(lao) !== Boolean(slot)) return
  throw invalid('lao', 'ONE_SUBJECT', {
    th: 'ระบุ อปท. (ศูนย์ช่วยเหลือประชาชน) หรือตำแหน่งในบัญชีสถานที่กลาง (ศูนย์ปฏิบัติการร่วม) อย่างใดอย่างหนึ่ง',
    en: 'Name the LAO (assistance centre) or the place in the roster (joint centre), one of the two.',
  })
}

/** An empty centre of the LAO or roster slot, not stored yet. @throws NotFound */
export async function newCentre(
  em: EntityManager,
  id: string,
  input: CreateCentreInput,
  at: Date,
): Promise<Centre> {
  const lao = input.lao ? await existingLao(em, input.lao) : null
  const slot = input.slot ? await existingSlot(em, input.slot) : null
  return Object.assign(new Centre(), {
    ...{
      id,
      kind: lao ? 'ASSISTANCE' : 'JOINT',
      lao,
      slot,
      lat: null,
      lon: null,
      district: null,
      hostLao: null,
    },
    ...{
      phones: [],
      helpFields: [],
      confirmedNone: [],
      version: 1,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    },
  } as const)
}

/**
 * Asked once the viewer may record there: why a slot is closed is for its own area alone.
 * @throws InvalidInput when no centre is expected there
 */
export function checkExpected({ lao, slot }: Pick<Centre, 'lao' | 'slot'>): void {
  if (lao && lao.endedOn !== null) {
    throw invalid('lao', 'LAO_ENDED', { th: 'อปท. นี้สิ้นสภาพแล้ว', en: 'This LAO has ended.' })
  }
  if (slot && (slot.endedOn !== null || slot.noneReason !== null)) {
    throw invalid('slot', 'SLOT_CLOSED', {
      th: 'ไม่ต้องมีศูนย์ปฏิบัติการร่วม ณ ที่นี้ ตามบัญชีของจังหวัด',
      en: 'By the roster no joint centre is expected here.',
    })
  }
}

async function existingLao(em: EntityManager, given: string): Promise<Lao> {
  const key = keyOf('lao', given)
  const lao = await em.findOne(Lao, key.id ? key : { ...key, endedOn: null })
  if (!lao) throw new NotFound('LAO', given)
  return lao
}

async function existingSlot(em: EntityManager, given: string): Promise<JointSlot> {
  const slot = await em.findOne(JointSlot, parseGlobalId('slot', given))
  if (!slot) throw new NotFound('place in the roster', given)
  return slot
}

function invalid(field: string, code: string, words: { th: string; en: string }): InvalidInput {
  return new InvalidInput([{ field, code, ...words }])
}
