import type pg from 'pg'
import { aCountry } from './country.ts'
import type { CountryIds } from './country-ids.ts'
import { updateRow } from './insert-row.ts'
import { installedSign } from './sample-records.ts'

/** The exclusive due instant of the round of the varied country. */
export const DUE = '2023-03-25T00:00:00+07:00'
export const ROUND = 'varied'

const asOf = (client: pg.PoolClient, day: string) =>
  client.query("select set_config('app.as_of', $1, true)", [day])

/**
 * A small country in which everything that can become of an obligation has become of one, before and after the due date
 * (ข้อมูลจำลอง). The comments say what each unit is there for.
 */
export function aVariedCountry(pool: pg.Pool): Promise<CountryIds> {
  return aCountry(pool)
    .at('2023-01-15T09:00:00+07:00')
    .province('10', { region_code: 'CENTRAL', in_scope: false }) // Bangkok: visible, owes nothing
    .province('30')
    .district('3001')
    .lao('02300001', { type: 'PAO' }) // at province level, on time
    .correctCentre()
    .installedSign()
    .lao('03300101', { type: 'CITY' }) // on time
    .correctCentre()
    .installedSign()
    .lao('04300102', { type: 'TOWN' }) // no telephone; nothing about the sign
    .correctCentre({ phones: [] })
    .lao('05300103', { type: 'SUBDISTRICT_MUNICIPALITY' }) // a point outside the province
    .correctCentre({ lat: 5, lon: 100 })
    .signNotInstalled()
    .slot() // on time, with members
    .correctCentre()
    .members('03300101', '04300102')
    .installedSign()
    .district('3002')
    .lao('06300201') // an order of 2010: a query, explained after the due date
    .correctCentre({ order_date: '2010-01-10' })
    .installedSign()
    .lao('06300202') // on time, spoiled afterwards: regressed
    .correctCentre()
    .installedSign()
    .lao('06300203') // late by 3 days, its sign by 40
    .slot() // "none, because", before the due date
    .province('31', { name_en: 'Buri Ram' }) // the usual map has its outline by this name
    .district('3101')
    .lao('06310101') // exempt since before the due date
    .lao('06310102') // its sign exempt since after the due date
    .correctCentre()
    .lao('06310103') // these two merge into 06310105 before the due date
    .lao('06310104')
    .lao('06310106') // ends after the due date
    .lao('06310107') // upgraded before the due date
    .lao('06310108') // upgraded after the due date
    .lao('01310109', { type: 'SPECIAL' }) // nothing ever
    .slot() // nothing ever
    .province('50', { region_code: 'NORTH' })
    .district('5001')
    .lao('06500101') // its evaluation fails
    .correctCentre()
    .slot() // "none, because", after the due date
    .at('2023-02-01T09:00:00+07:00')
    .round(ROUND, { due_at: DUE })
    .at('2023-03-01T09:00:00+07:00')
    .also(async (client, ids) => {
      await asOf(client, '2023-03-01')
      await updateRow(client, 'lao', ids.lao('06310107'), {
        type: 'SUBDISTRICT_MUNICIPALITY',
        code: '05310107',
      })
      await exempt(client, ids.lao('06310101'), null)
      const none = {
        none_reason: 'ใช้ศูนย์ร่วมกับอำเภออื่น (ข้อมูลจำลอง)',
        none_answered_at: '2023-03-01T09:00:00+07:00',
      }
      await updateRow(client, 'joint_slot', ids.slot('3002'), none)
      await client.query(
        `select extend_due($1, null, $2, '2023-04-15T00:00:00+07:00', 'ตัวอย่าง ว 9', 'กรมฯ (ข้อมูลจำลอง)')`,
        [ids.round(ROUND), ids.lao('06300203')],
      )
    })
    .at('2023-03-10T09:00:00+07:00')
    .also((client) => asOf(client, '2023-03-10').then(() => undefined))
    .province('31')
    .district('3101')
    .lao('06310105', { active_from: '2023-03-10' })
    .also(async (client, ids) => {
      for (const code of ['06310103', '06310104']) {
        await updateRow(client, 'lao', ids.lao(code), {
          ended_on: '2023-03-10',
          successor_id: ids.lao('06310105'),
        })
      }
    })
    .at('2023-03-27T10:00:00+07:00')
    .province('30')
    .district('3002')
    .also((client) => asOf(client, '2023-03-27').then(() => undefined))
    .on('06300203')
    .correctCentre()
    .also(async (client, ids) => {
      await updateRow(client, 'centre', ids.centre('06300202'), { order_number: '-' })
      await client.query(
        `update issue set state = 'EXPLAINED', explanation = 'เลขเดิม (ข้อมูลจำลอง)' where rule_id = 'basic.order-date-plausible'
         and obligation_id in (select id from obligation where lao_id = $1)`,
        [ids.lao('06300201')],
      )
      await exempt(client, ids.lao('06310102'), 'SIGN')
      const none = { none_reason: 'ไม่มีอาคาร (ข้อมูลจำลอง)', none_answered_at: '2023-03-27T10:00:00+07:00' }
      await updateRow(client, 'joint_slot', ids.slot('5001'), none)
      await client.query(
        `select store_evaluation(array(select id from obligation where lao_id = $1 and item = 'BASIC'), 'on purpose')`,
        [ids.lao('06500101')],
      )
    })
    .at('2023-05-03T10:00:00+07:00')
    .on('06300203')
    .sign({
      ...installedSign,
      status: 'NOT_INSTALLED',
      reason_not_installed: 'รองบประมาณ',
      planned_on: '2023-09-01',
    })
    .also(async (client, ids) => {
      await asOf(client, '2023-05-01')
      await updateRow(client, 'lao', ids.lao('06310106'), { ended_on: '2023-05-01' })
    })
    .at('2023-06-01T09:00:00+07:00')
    .also(async (client, ids) => {
      await asOf(client, '2023-06-01')
      await updateRow(client, 'lao', ids.lao('06310108'), {
        type: 'SUBDISTRICT_MUNICIPALITY',
        code: '05310108',
      })
    })
    .build()
}

/** Releases an LAO from one item, or from both. */
export async function exempt(
  client: pg.ClientBase,
  lao: string,
  item: 'BASIC' | 'SIGN' | null,
): Promise<void> {
  await client.query(
    `select set_expectation(id, 'EXEMPT', moment(), 'infinity', 'น้ำท่วม (ข้อมูลจำลอง)', 'ตัวอย่าง ว 8', 'กรมฯ (ข้อมูลจำลอง)')
     from obligation where lao_id = $1 and item = coalesce($2, item)`,
    [lao, item],
  )
}
