import type pg from 'pg'
import { v7 } from 'uuid'
import type { CountryIds } from '../../support/country-ids.ts'
import { insertRow } from '../../support/insert-row.ts'

/** What people did in a round: centres deleted, a sign shared, records returned and confirmed, decisions in the ledgers (ข้อมูลจำลอง). */
export async function aWorkedRound(client: pg.PoolClient, ids: CountryIds, round: string): Promise<void> {
  const former = await insertRow(client, 'round', {
    ...{ code: 'former', name_th: 'รอบก่อน (ข้อมูลจำลอง)', name_en: 'Former' },
    ...{ opens_at: '2022-01-01T00:00:00+07:00', due_at: '2022-03-25T00:00:00+07:00' },
  })
  for (const district of ['3001', '3101']) {
    const lao_id = ids.lao(`06${district}01`)
    const slot_id = ids.slot(`${district}/ที่หนึ่ง`)
    await aDeletedCentre(client, { kind: 'ASSISTANCE', lao_id })
    await aDeletedCentre(client, { kind: 'JOINT', slot_id })
    await client.query(
      `update sign_installation set physical_sign_id = (select physical_sign_id from sign_installation where id = $2) where id = $1`,
      [ids.sign(`${district}/ที่หนึ่ง`), ids.sign(`06${district}01`)],
    )
    await client.query(
      `insert into obligation (round_id, kind, item, lao_id, province_id, district_id, region_code, lao_type, due_at, effective_due_at)
       select $1, kind, item, lao_id, province_id, district_id, region_code, lao_type, due_at, due_at from obligation where lao_id = $2`,
      [former, lao_id],
    )
    await client.query(
      `insert into assurance_act (obligation_id, act, by_id, by_name, reason, field, record)
       select o.id, case when o.round_id = $1 then 'CONFIRMED' else 'RETURNED' end, uuid_v7(), 'ผู้ตรวจลับ ' || o.id,
         case when o.round_id <> $1 then 'เหตุส่งคืนลับ ' || o.id end, case when o.round_id <> $1 then 'name' end,
         case when o.round_id = $1 then record_of(o.item, $3) else '{"name": "ชื่อเดิม", "size": "เดิม"}' end
       from obligation o where o.lao_id = $2`,
      [former, lao_id, ids.centre(`06${district}01`)],
    )
    for (const owner of [{ lao_id }, { slot_id }]) {
      await insertRow(client, 'round_unlock', {
        ...{ round_id: round, ...owner, reason: 'เหตุปลดล็อก', granted_by: 'ผู้อนุมัติ' },
        ...{ until: '2099-01-01', revoked_at: '2023-03-30' },
      })
      await insertRow(client, 'due_extension', {
        ...{ round_id: round, subject_id: Object.values(owner)[0] },
        ...{ due_at: '2023-03-28', document_number: 'มท ตัวอย่าง ว 2', approved_by: 'ผู้อนุมัติ' },
      })
    }
    await insertRow(client, 'due_extension', {
      ...{ round_id: round, province_id: ids.province(district.slice(0, 2)), due_at: '2023-03-27' },
      ...{ document_number: 'มท ตัวอย่าง ว 3', approved_by: 'ผู้อนุมัติ' },
      ...{ withdrawn_at: '2023-03-20', withdrawn_by: 'ผู้ถอน', withdrawal_reason: 'เหตุถอน' },
    })
    // Decided twice of the same days, so that one decision stands and one is superseded.
    for (const why of ['เหตุยกเว้น', 'เหตุยกเว้นใหม่'])
      await client.query(
        `select set_expectation(o.id, 'EXEMPT', '2098-01-01', '2099-01-01', $3, 'มท ตัวอย่าง ว 4', 'ผู้อนุมัติ')
         from obligation o where o.round_id = $1 and o.subject_id = any($2)`,
        [round, [lao_id, slot_id], why],
      )
  }
}

async function aDeletedCentre(client: pg.PoolClient, owner: Record<string, unknown>): Promise<void> {
  // Its id sorts behind those of the living, which samples are taken from.
  const id = await insertRow(client, 'centre', {
    ...{ id: `ffffffff-${v7().slice(9)}`, ...owner },
    ...{ name: 'ศูนย์ที่ลบ (ข้อมูลจำลอง)', deleted_at: '2023-03-01' },
  })
  await client.query("update centre set deleted_at = '2023-03-02' where id = $1", [id])
}
