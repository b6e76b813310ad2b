import type { EntityManager } from '@mikro-orm/postgresql'
import type { Place } from '../../access/authorise.ts'
import type { Viewer } from '../../access/viewer.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import type { CentreKind } from '../../registry/centre/centre-kind.ts'
import { JointSlot } from '../../registry/centre/joint-slot.entity.ts'
import { placeOf } from '../../registry/centre/load-centre.ts'
import { permit } from '../../registry/centre/permit.ts'
import { Lao } from '../../registry/lao/lao.entity.ts'
import { obligationPolicy } from '../obligations/obligation.policy.ts'
import { clientOf } from '../rounds/sql-client.ts'

/** One obligation with its record, as people act on it. */
export interface OwedRecord {
  readonly id: string
  readonly kind: CentreKind
  readonly item: 'BASIC' | 'SIGN'
  readonly state: string
  /** Correct, or would be if it did not stand returned. */
  readonly correct: boolean
  readonly verification: 'OFF' | 'ALL'
  readonly centreId: string | null
  /** md5 of the record; null without one. */
  readonly digest: string | null
  /** NONE, CONFIRMED, VERIFIED, RETURNED or CHANGED_SINCE. */
  readonly assurance: string
  readonly saidById: string | null
  readonly fields: readonly string[]
  readonly place: Place
}

interface Found extends Omit<OwedRecord, 'place'> {
  readonly laoId: string | null
  readonly slotId: string | null
  readonly writtenTo: boolean
}

/**
 * The obligation, its centre locked first, as everywhere (see unitOfWork), on which the viewer may do the action.
 * @throws NotFound, Forbidden (also when the round has closed), InvalidInput when a reason is owed
 */
export async function loadObligation(
  em: EntityManager,
  viewer: Viewer,
  id: string,
  action: keyof typeof obligationPolicy.actions,
  reason: string | null,
): Promise<OwedRecord> {
  const client = clientOf(em)
  await client.query(
    `select from centre where deleted_at is null and subject_id = (select subject_id from obligation where id = $1)
     for update`,
    [id],
  )
  const { rows } = await client.query<Found>(
    `select o.id, o.kind, o.item, o.lao_id "laoId", o.slot_id "slotId", s.state, r.verification,
       s.state = 'CORRECT' or s.missing || s.queries = '{}' and s.errors = array[lower(o.item) || '.returned'] correct,
       is_written_to(r, o.subject_id) "writtenTo", c.id "centreId", md5(x.record::text) digest,
       coalesce(assurance_of(a.act, a.field, a.record, x.record), 'NONE') assurance, a.by_id "saidById",
       array(select jsonb_object_keys(x.record)) fields
     from obligation o join round r on r.id = o.round_id join obligation_status s on s.obligation_id = o.id
     left join centre c on c.subject_id = o.subject_id and c.deleted_at is null
     left join assurance_act a on a.obligation_id = o.id and a.superseded_at is null
     cross join lateral (select record_of(o.item, c.id) record) x
     where o.id = $1`,
    [id],
  )
  const [owed] = rows
  if (!owed) throw new NotFound('obligation', id)
  const lao = owed.laoId ? await em.findOne(Lao, owed.laoId) : null
  const slot = owed.slotId ? await em.findOne(JointSlot, owed.slotId) : null
  const act = { policy: obligationPolicy, action, fields: [], reason }
  await permit(em, viewer, { kind: owed.kind, lao, slot }, act)
  if (!owed.writtenTo) throw new Forbidden(null, CLOSED)
  return { ...owed, place: placeOf({ lao, slot }) }
}

const CLOSED = {
  th: 'รอบการบันทึกปิดแล้ว กรุณาขอให้กรมฯ ปลดล็อกหน่วยงานนี้ก่อน',
  en: 'The round has closed: ask the Department to unlock this unit first.',
}
