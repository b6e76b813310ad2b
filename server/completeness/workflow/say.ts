import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../access/viewer.ts'
import { Forbidden, InvalidInput } from '../../errors.ts'
import { changedMeanwhile } from '../../registry/payloads/stale.ts'
import { clientOf } from '../rounds/sql-client.ts'
import type { OwedRecord } from './load-obligation.ts'

/** What is said of a record. */
export type Said =
  | { readonly act: 'CONFIRMED' | 'VERIFIED' }
  | { readonly act: 'RETURNED'; readonly field: string; readonly reason: string }

/** Writes what the viewer says; what was said before is superseded. */
export async function say(
  em: EntityManager,
  viewer: Viewer,
  { id, item, centreId }: OwedRecord,
  said: Said,
): Promise<void> {
  const client = clientOf(em)
  await client.query(
    'update assurance_act set superseded_at = moment() where obligation_id = $1 and superseded_at is null',
    [id],
  )
  const { field, reason } = said.act === 'RETURNED' ? said : { field: null, reason: null }
  await client.query(
    `insert into assurance_act (obligation_id, act, by_id, by_name, reason, field, record)
     values ($1, $2, $3, $4, $5, $6, record_of($7, $8::uuid))`,
    [id, said.act, viewer.id, viewer.name, reason, field, item, centreId],
  )
}

/** @throws Conflict when the record is not the one that was seen */
export function checkSeen(owed: OwedRecord, seen: string): void {
  if (owed.digest !== seen) throw changedMeanwhile(0)
}

/** @throws InvalidInput unless the record is correct, a return aside where the one who verifies takes it back */
export function checkCorrect(owed: OwedRecord, { returnAside = false } = {}): void {
  if (!(returnAside ? owed.correct : owed.state === 'CORRECT')) throw new InvalidInput([NOT_CORRECT])
}

/**
 * Nobody verifies what they recorded or confirmed themselves: neither the standing confirmation nor any edit since the
 * record was verified last may be theirs.
 * @throws Forbidden
 */
export async function checkOtherPerson(em: EntityManager, viewer: Viewer, owed: OwedRecord): Promise<void> {
  const { rows } = await clientOf(em).query<{ own: boolean }>(
    `select exists (select from change h where h.centre_id = $1 and h.actor_id = $2
       and h.at > coalesce((select max(a.at) from assurance_act a where a.obligation_id = $3 and a.act = 'VERIFIED'), '-infinity')) own`,
    [owed.centreId, viewer.id, owed.id],
  )
  if (rows[0]?.own || owed.saidById === viewer.id) throw new Forbidden(null, OWN)
}

const NOT_CORRECT = {
  field: 'obligation',
  code: 'NOT_CORRECT',
  th: 'ยืนยันหรือตรวจสอบได้เมื่อข้อมูลถูกต้อง ครบถ้วนแล้ว',
  en: 'Only a record that is correct and complete can be confirmed or verified.',
}

const OWN = {
  th: 'ผู้ตรวจสอบต้องไม่ใช่ผู้บันทึกหรือผู้ยืนยันข้อมูล',
  en: 'Somebody else than who recorded or confirmed it must verify it.',
}
