import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 as uuidV7 } from 'uuid'
import { globalId, splitGlobalId } from '../../read/global-id.ts'
import { date } from '../input/date-field.ts'
import type { Findings } from '../input/findings.ts'
import type { Lao } from '../lao/lao.entity.ts'
import { Lao as LaoEntity } from '../lao/lao.entity.ts'
import type { Centre } from './centre.entity.ts'
import { CentreMember } from './centre-member.entity.ts'
import type { CentreMemberInput } from './centre-member.input.ts'
import type { DateRange } from './date-range.ts'

/** A membership as the API shows it. */
export interface MemberValues extends DateRange {
  /** Global id. */
  readonly lao: string
}

/** Every membership of the centre, also those that have ended. */
export function loadMembers(em: EntityManager, centre: Centre): Promise<CentreMember[]> {
  return em.find(CentreMember, { centre })
}

/** Memberships that last, in one order. */
export function memberValues(members: readonly CentreMember[]): MemberValues[] {
  return inOrder(members.filter(lasts).map(valuesOf))
}

/** Memberships as wanted. A former one that is sent back as it was read stays what it is. */
export function readMembers(
  input: readonly CentreMemberInput[],
  laos: ReadonlyMap<string, Lao>,
  members: readonly CentreMember[],
  today: string,
  findings: Findings,
): MemberValues[] {
  const wanted = input.flatMap((each, index) => {
    const path = `members.${index}`
    const lao = laos.get(`${path}.lao`)
    if (!lao) return []
    const own = members.filter((member) => member.lao.id === lao.id)
    const standing = own.find(lasts)
    const from =
      each.from === undefined ? startOf(standing, own, today) : date(each.from, `${path}.from`, findings)
    const to = each.to === undefined ? (standing?.valid.to ?? null) : date(each.to, `${path}.to`, findings)
    if (own.some((member) => !lasts(member) && member.valid.from === from && member.valid.to === to))
      return []
    if (from !== null && to !== null && to <= from) {
      findings.add(`${path}.to`, 'BAD_PERIOD', {
        th: 'วันสิ้นสุดต้องอยู่หลังวันเริ่ม',
        en: 'The end must come after the start.',
      })
    }
    if (own.some((member) => member !== standing && overlap(member.valid, { from, to }))) {
      findings.add(`${path}.from`, 'OVERLAP', {
        th: 'ช่วงเวลาซ้อนกับสมาชิกภาพเดิม',
        en: 'It overlaps a former membership.',
      })
    }
    if (!standing && lao.endedOn !== null) {
      findings.add(`${path}.lao`, 'LAO_ENDED', { th: 'อปท. นี้สิ้นสภาพแล้ว', en: 'This LAO has ended.' })
    }
    return [{ lao: globalId('lao', lao.id), from, to }]
  })
  if (new Set(wanted.map(({ lao }) => lao)).size < wanted.length) {
    findings.add('members', 'TWICE', { th: 'มี อปท. ซ้ำในรายการ', en: 'An LAO stands here twice.' })
  }
  return inOrder(wanted)
}

/** Stores memberships as wanted: one left out ends today, because a membership is never deleted. */
export function saveMembers(
  em: EntityManager,
  centre: Centre,
  wanted: readonly MemberValues[],
  members: readonly CentreMember[],
  today: string,
): void {
  const standing = members.filter(lasts)
  for (const member of standing) {
    const values = wanted.find(({ lao }) => lao === globalId('lao', member.lao.id))
    const { from } = member.valid
    // A membership that began today or later lasts one day: an empty one cannot be kept.
    const end = from !== null && from >= today ? dayAfter(from) : today
    member.valid = values ? { from: values.from, to: values.to } : { from, to: end }
  }
  for (const { lao, from, to } of wanted) {
    const id = splitGlobalId(lao)?.uuid
    if (id === undefined || standing.some((member) => member.lao.id === id)) continue
    const member = Object.assign(new CentreMember(), {
      id: uuidV7(),
      centre,
      lao: em.getReference(LaoEntity, id),
      valid: { from, to },
    })
    em.persist(member)
  }
}

/** A membership without an end. */
function lasts(member: CentreMember): boolean {
  return member.valid.to === null
}

/** Where nothing is said: as it was; from the beginning; or, for one that comes back, from today or its last end on. */
function startOf(
  standing: CentreMember | undefined,
  own: readonly CentreMember[],
  today: string,
): string | null {
  if (standing) return standing.valid.from
  if (own.length === 0) return null
  return own.reduce(
    (latest, { valid }) => (valid.to !== null && valid.to > latest ? valid.to : latest),
    today,
  )
}

function overlap(a: DateRange, b: DateRange): boolean {
  return (a.from ?? '') < (b.to ?? '9999-12-31') && (b.from ?? '') < (a.to ?? '9999-12-31')
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function valuesOf({ lao, valid }: CentreMember): MemberValues {
  return { lao: globalId('lao', lao.id), from: valid.from, to: valid.to }
}

function inOrder(members: MemberValues[]): MemberValues[] {
  return members.sort((a, b) => (a.lao < b.lao ? -1 : 1))
}
