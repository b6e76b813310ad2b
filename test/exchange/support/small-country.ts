import { aDatabase, type TestDatabase } from '../../support/database.ts'

/**
 * An empty register with two provinces of two districts each (ข้อมูลจำลอง), and Bangkok, which is out of scope. Both provinces
 * have a district of the same name. Province 91 lies between 8 and 9 degrees north, 98 and 99 east; 92 between 9 and 10.
 */
export async function aSmallCountry(): Promise<TestDatabase> {
  const database = await aDatabase()
  await database.pool.query(`
    insert into region (code, name_th, name_en) values ('S', 'ภาคจำลอง', 'Sample region');
    insert into province (code, name_th, name_en, region_code, in_scope, south, north, west, east) values
      ('10', 'กรุงจำลอง', 'Sample city', 'S', false, 13, 14, 100, 101),
      ('91', 'จำลองใต้', 'Sample South', 'S', true, 8, 9, 98, 99),
      ('92', 'จำลองเหนือ', 'Sample North', 'S', true, 9, 10, 98, 99);
    insert into district (code, province_id, name_th, name_en, kind)
    select d.code, p.id, d.name, d.code, 'AMPHOE'
    from (values ('9101', 'เมืองจำลองใต้'), ('9102', 'ศรีจำลอง'), ('9201', 'เมืองจำลองเหนือ'), ('9202', 'ศรีจำลอง'), ('1001', 'เขตจำลอง'))
      d (code, name) join province p on p.code = substr(d.code, 1, 2)`)
  return database
}

/** Opens a round that demands every rule, due on 25 March 2023. @returns its id */
export async function anOpenRound(database: TestDatabase): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(`
    insert into round (code, name_th, name_en, opens_at, due_at)
    values ('letter', 'รอบทดสอบ', 'Test round', '2023-02-01T00:00:00+07:00', '2023-03-25T00:00:00+07:00') returning id`)
  const id = rows[0]?.id as string
  await database.pool.query(
    'insert into round_rule (round_id, rule_id) select $1, id from rule where not retired',
    [id],
  )
  await database.pool.query('select open_round($1)', [id])
  return id
}

/** Everything that an import could have changed, as counts and sums that any write would move. */
export async function fingerprintOf({ pool }: TestDatabase): Promise<unknown> {
  const { rows } = await pool.query(`
    select (select count(*)::int from change) changes,
      (select coalesce(sum(version), 0)::int from lao) lao_versions,
      (select string_agg(code || valid::text, ',' order by code, valid) from lao_version) versions,
      (select coalesce(sum(version), 0)::int from centre) centre_versions,
      (select coalesce(sum(version), 0)::int from sign_installation) sign_versions,
      (select count(*)::int from centre_member) members,
      (select string_agg(code || coalesce(lat::text, ''), ',' order by code) from district) middles`)
  return rows[0]
}
