import type pg from 'pg'
import { v7 } from 'uuid'
import type { CountryIds } from '../../support/country-ids.ts'
import { insertRow } from '../../support/insert-row.ts'

/** Accounts, sessions, a partner token and what they did, every field filled (ข้อมูลจำลอง). */
export async function aPeopledRegister(pool: pg.Pool, ids: CountryIds): Promise<void> {
  const client = await pool.connect()
  try {
    const grants = [
      { role: 'PROVINCE_OFFICER', province_id: ids.province('30') },
      { role: 'DISTRICT_OFFICER', district_id: ids.district('3001') },
      { role: 'LAO_STAFF', lao_id: ids.lao('06300101') },
      { role: 'DLA_EDITOR', source: 'OIDC' },
    ]
    for (const [n, grant] of grants.entries()) await anAccount(client, n, grant)
    await aToken(client)
    await client.query(
      `insert into setting_change (name, value_from, value_to) values ('LCR_SAMPLE', 'on', 'off')`,
    )
    const { rows: people } = await client.query<{ id: string }>(
      'select id from centre_person where name is not null order by id limit 1',
    )
    await insertRow(client, 'private_reveal', {
      ...{
        actor_id: v7(),
        actor: 'ผู้เปิดดู',
        noun: 'CentrePerson',
        record_id: people[0]?.id,
        fields: ['mobile'],
      },
      ...{ reason: 'ติดต่อ', request_id: v7() },
    })
  } finally {
    client.release()
  }
}

async function anAccount(
  client: pg.PoolClient,
  n: number,
  grant: Readonly<Record<string, string>>,
): Promise<void> {
  const soon = new Date(Date.now() + 3_600_000)
  const now = new Date()
  const account_id = await insertRow(client, 'account', {
    ...{
      login: `sample${n}`,
      name: `บัญชีตัวอย่าง ${n} (ข้อมูลจำลอง)`,
      status: 'ACTIVE',
      status_reason: `เหตุ ${n}`,
    },
    ...{ password_set_at: now, second_factor_since: now },
  })
  await insertRow(client, 'account_grant', { account_id, ...grant })
  await client.query(`update account set name = name || ' แก้ไข' where id = $1`, [account_id])
  await client.query(
    "update account_credential set last_sign_in_at = now(), last_sign_in_address = '192.0.2.1' where account_id = $1",
    [account_id],
  )
  await insertRow(client, 'session', {
    ...{ account_id, token_digest: `digest ${n}`, stage: 'FULL', method: 'PASSWORD', second_factor_at: now },
    ...{ idle_expires_at: soon, expires_at: soon, address: '192.0.2.1', user_agent: 'sample browser' },
  })
  await insertRow(client, 'one_time_code', {
    ...{ account_id, purpose: 'RESET', digest: `code ${n}`, expires_at: soon },
  })
  await insertRow(client, 'sign_in_event', {
    ...{
      account_id,
      step: 'PASSWORD',
      outcome: 'SUCCESS',
      address: '192.0.2.1',
      user_agent: 'sample browser',
    },
    ...{ request_id: v7() },
  })
}

async function aToken(client: pg.PoolClient): Promise<void> {
  const soon = new Date(Date.now() + 3_600_000)
  for (const revoked_at of [null, new Date()]) {
    const id = await insertRow(client, 'partner_token', {
      ...{
        public_id: revoked_at ? 'sample0000' : 'sample1111',
        name: 'หน่วยงานตัวอย่าง (ข้อมูลจำลอง)',
        revoked_at,
      },
      ...{
        purpose: 'ทดลอง',
        scopes: ['RECORDS'],
        addresses: ['192.0.2.0/24'],
        budget: 100,
        expires_at: soon,
      },
      ...{ rotated_at: new Date() },
    })
    await insertRow(client, 'partner_token_secret', {
      token_id: id,
      digest: `secret ${id}`,
      expires_at: soon,
    })
    await client.query(
      `insert into token_refusal (token_id, hour, reason, network) values ($1, now(), 'EXPIRED', '192.0.2.0/24')`,
      [id],
    )
    await client.query(
      `insert into cost_use (spender_id, hour, requests, cost, last_fitted, last_address)
       values ($1, date_trunc('hour', now()), 3, 30, true, '192.0.2.1')`,
      [id],
    )
  }
}
