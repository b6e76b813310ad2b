import type { ClientBase } from 'pg'

/** A later due date for one province, as the Department grants it. */
export async function extendProvince(
  client: ClientBase,
  round: string,
  province: string,
  until: Date,
): Promise<void> {
  await client.query(
    `update obligation b set effective_due_at = $3
     from round r, province p where r.id = b.round_id and r.code = $1 and p.id = b.province_id and p.code = $2`,
    [round, province, until],
  )
}

/** Takes single LAOs out of a round, with the document that says so. */
export async function exemptLaos(client: ClientBase, round: string, laos: readonly string[]): Promise<void> {
  await client.query(
    `select set_expectation(b.id, 'EXEMPT', moment(), 'infinity', 'ที่ทำการเสียหายจากอุทกภัย (ข้อมูลจำลอง)', 'ตัวอย่าง 0810.7/12', 'กรมฯ (ข้อมูลจำลอง)')
     from obligation b join round r on r.id = b.round_id where r.code = $1 and b.lao_id = any($2)`,
    [round, laos],
  )
}

/** The debtors of these LAOs explain their open queries. */
export async function explainQueries(client: ClientBase, laos: readonly string[]): Promise<void> {
  await client.query(
    `update issue i set state = 'EXPLAINED', explanation = 'ตรวจสอบแล้ว ข้อมูลถูกต้อง (ข้อมูลจำลอง)',
       explained_by = 'เจ้าหน้าที่ อปท. (ข้อมูลจำลอง)', explained_at = moment()
     from rule r, obligation b
     where r.id = i.rule_id and r.severity = 'QUERY' and r.checks = 'CORRECTNESS' and i.state in ('OPEN', 'REOPENED')
       and b.id = i.obligation_id and b.lao_id = any($1)`,
    [laos],
  )
}

/** SAOs that become subdistrict municipalities on a day, with a new code. */
export async function upgradeLaos(client: ClientBase, laos: readonly string[], day: string): Promise<void> {
  await client.query(`select set_config('app.as_of', $1, true)`, [day])
  await client.query(
    `update lao set type = 'SUBDISTRICT_MUNICIPALITY', code = '05' || substr(code, 3) where id = any($1) and type = 'SAO'`,
    [laos],
  )
  await client.query(`select set_config('app.as_of', '', true)`)
}

/** One LAO ends on a day and is succeeded by a neighbour. */
export async function mergeLao(
  client: ClientBase,
  gone: string,
  successor: string,
  day: string,
): Promise<void> {
  await client.query(
    `update lao set ended_on = $3, successor_id = $2, end_reason = 'รวมกับ อปท. ข้างเคียง (ข้อมูลจำลอง)' where id = $1`,
    [gone, successor, day],
  )
}

/** Joint centres that stand at their host's office share the host's sign, where both have one. */
export async function shareSigns(client: ClientBase): Promise<void> {
  await client.query(
    `update sign_installation s set physical_sign_id = h.physical_sign_id
     from centre c join centre o on o.lao_id = c.host_lao_id join sign_installation h on h.centre_id = o.id
     join district d on d.id = c.district_id
     where s.centre_id = c.id and c.kind = 'JOINT' and s.status = 'INSTALLED' and h.status = 'INSTALLED'
       and d.code ~ '[05]$'`,
  )
}
