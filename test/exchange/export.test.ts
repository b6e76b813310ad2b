import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { thai } from '../../admin/src/i18n/th/thai.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { sheetOf } from './support/sheet.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value))

describe('taking a list home', () => {
  let database: TestDatabase
  let web: Web
  let country: CountryIds
  let analyst: Visitor

  beforeAll(async () => {
    database = await aDatabase()
    country = await aCountry(database.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre({ remarks: '=HYPERLINK("http://example.com","x")', order_number: '12/2561' })
      .person({ role: 'COORDINATOR', mobile: '08 0000 0001' })
      .installedSign()
      .lao('06300102')
      .centre({ name: '-ศูนย์ (ข้อมูลจำลอง)' })
      .province('40')
      .district('4001')
      .lao('06400101')
      .correctCentre({ remarks: 'ภายใน (ข้อมูลจำลอง)' })
      .slot()
      .round('r', { due_at: '2023-03-25T00:00:00+07:00' })
      .build()
    web = await aWeb(database)
    analyst = await web.somebody('DLA_ANALYST')
  })
  afterAll(async () => {
    await web.close()
    await database.drop()
  })

  it('has the rows of the filter, says how many and as of when, with codes as text', async () => {
    const answer = await analyst.get(`/export/laos.xlsx?where=${json({ province: '30' })}&round=r`)
    expect(answer.headers.get('content-disposition')).toMatch(/laos-\d{4}-\d{2}-\d{2}-2-rows\.xlsx/)
    expect(answer.headers.get('x-row-count')).toBe('2')
    const sheet = await sheetOf(answer)
    expect(sheet.above).toEqual([
      'รายชื่อองค์กรปกครองส่วนท้องถิ่น',
      expect.stringMatching(/^ข้อมูล ณ วันที่ \d+ \S+ 25\d\d เวลา \d\d\.\d\d น\. · จำนวน 2 แห่ง$/),
    ])
    expect(sheet.rows.map((row) => [row['รหัส อปท.'], row.ข้อมูลพื้นฐาน])).toEqual([
      ['06300101', 'ถูกต้อง ครบถ้วน'],
      ['06300102', 'บันทึกแล้วไม่ครบถ้วน'],
    ])
  })

  it('has the units behind a figure of both items, each with its two states, whoever asks', async () => {
    const officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
    for (const who of [analyst, officer, await web.partner()]) {
      const where = json({ province: '30' })
      const order = json([{ field: 'CODE', direction: 'ASC' }])
      const answer = await who.get(
        `/export/units.csv?round=r&kind=ASSISTANCE&where=${where}&orderBy=${order}`,
      )
      expect(answer.headers.get('x-row-count')).toBe('2')
      const { rows } = await sheetOf(answer)
      const states = rows.map((row) => [row['รหัส อปท.'], row.สถานะ, row.ข้อมูลพื้นฐาน, row.การติดตั้งป้าย])
      expect(states).toEqual([
        ['06300101', 'ถูกต้อง ครบถ้วน', 'ถูกต้อง ครบถ้วน', 'ถูกต้อง ครบถ้วน'],
        ['06300102', 'ยังไม่บันทึก', 'บันทึกแล้วไม่ครบถ้วน', 'ยังไม่บันทึก'],
      ])
    }
    const joint = await sheetOf(await analyst.get('/export/units.csv?round=r&kind=JOINT'))
    expect(joint.rows).toHaveLength(1)
  })

  it('leaves out the columns of a round when no round is named, and takes only columns that are asked for', async () => {
    expect((await sheetOf(await analyst.get('/export/laos.csv'))).headings).not.toContain('ข้อมูลพื้นฐาน')
    const two = await sheetOf(await analyst.get('/export/laos.csv?columns=code,name&lang=en'))
    expect(two.headings).toEqual(['Code', 'Name'])
  })

  it('guards against formulas in CSV and has only texts in XLSX', async () => {
    const csv = await (await analyst.get('/export/centres.csv')).arrayBuffer()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv)
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""http://example.com"",""x"")"`)
    expect(text).toContain(`"'-ศูนย์ (ข้อมูลจำลอง)"`)
    expect(text).not.toMatch(/(?:^|,)"[=+\-@](?!")/m)
    const sheet = await sheetOf(await analyst.get('/export/centres.xlsx'))
    expect(sheet.rows.map((row) => row.หมายเหตุ)).toContain('=HYPERLINK("http://example.com","x")')
  })

  it('T19: a partner has no column it may not see, and no filter or column by another way', async () => {
    const partner = await web.partner()
    const sheet = await sheetOf(await partner.get('/export/centres.csv?lang=en'))
    expect(sheet.headings).toContain('name')
    for (const hidden of ['remarks', 'order_number', 'recorded_by', 'head_name', 'head_mobile']) {
      expect(sheet.headings).not.toContain(hidden)
    }
    const byColumn = await partner.get('/export/centres.csv?columns=name,remarks')
    const byNonsense = await partner.get('/export/centres.csv?columns=name,nonsense')
    expect([byColumn.status, byNonsense.status]).toEqual([400, 400])
    expect(await byColumn.text()).toBe((await byNonsense.text()).replaceAll('nonsense', 'remarks'))
    const byFilter = await partner.get(`/export/centres.csv?where=${json({ orderNumber: '12' })}`)
    expect(byFilter.status).toBe(400)
    expect(await byFilter.text()).not.toMatch(/Did you mean/)
  })

  it('hides on each row what the viewer may not see there', async () => {
    const officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
    const { rows } = await sheetOf(await officer.get('/export/centres.xlsx'))
    const remarks = Object.fromEntries(rows.map((row) => [row['รหัส อปท.'], row.หมายเหตุ]))
    expect(remarks['06300101']).toMatch(/^=HYPER/)
    expect(remarks['06400101']).toBe('')
  })

  it('has a column only where the viewer sees something in it, and says of a row that it is not shown there', async () => {
    const officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
    const staff = await web.somebody('LAO_STAFF', country.lao('06300101'))
    const recorder = 'ผู้บันทึกตัวอย่าง (ข้อมูลจำลอง)'
    const whole = async (who: Visitor, list: string, where: object) =>
      sheetOf(await who.get(`/export/${list}.csv?round=r&where=${json(where)}`))
    const centres = async (who: Visitor, where: object) =>
      sheetOf(await who.get(`/export/centres.csv?lang=en&where=${json(where)}`))
    for (const who of [officer, staff]) {
      const elsewhere = await whole(who, 'obligations', { province: '40' })
      expect(elsewhere.rows.length).toBeGreaterThan(0)
      expect(elsewhere.headings).not.toContain('ผู้บันทึก')
      const other = await centres(who, { province: '40' })
      expect(other.headings).toContain('name')
      for (const hidden of ['remarks', 'order_number', 'head_name', 'recorded_by', 'order_documents'])
        expect(other.headings).not.toContain(hidden)
      const { rows, headings } = await whole(who, 'obligations', {})
      expect(headings).toContain('ผู้บันทึก')
      const said = Object.fromEntries(rows.map((row) => [row['รหัส อปท.'], row.ผู้บันทึก]))
      expect([said['06300101'], said['06400101']]).toEqual([recorder, 'ไม่มีสิทธิดู'])
      // What an import takes back stays as it is: the words would be somebody's name.
      const mixed = await centres(who, { lao: { code: ['06300101', '06400101'] } })
      const cells = mixed.rows.map((row) => [row.lao_code, row.recorded_by, row.order_documents])
      expect(cells.sort()).toEqual([
        ['06300101', recorder, '0'],
        ['06400101', '', 'not shown to you'],
      ])
    }
    const asked = `/export/obligations?round=r&where=${json({ province: '40' })}&columns=unit,recordedBy`
    const { columns } = (await (await officer.get(asked)).json()) as { columns: { field: string }[] }
    expect(columns.map(({ field }) => field)).toEqual(['unit'])
    const everything = await whole(analyst, 'obligations', { province: '40' })
    expect(everything.headings).toContain('ผู้บันทึก')
    expect(everything.rows.map((row) => row.ผู้บันทึก)).not.toContain('ไม่มีสิทธิดู')
    const signs = await officer.get(`/export/signs.csv?lang=en&where=${json({ centre: { province: '40' } })}`)
    expect((await sheetOf(signs)).headings).not.toContain('recorded_by')
  })

  it('T7: whoever is granted nothing gets nothing, and a stranger is asked to sign in', async () => {
    const nobody = await web.somebody(null)
    expect((await nobody.get('/export/laos.csv')).status).toBe(403)
    const stranger = await web.stranger().get('/export/laos.csv')
    expect(stranger.status).toBe(401)
    expect(await stranger.json()).toMatchObject({
      error: { code: 'UNAUTHENTICATED', th: expect.any(String) },
    })
  })

  it('refuses what it does not understand instead of dropping it', async () => {
    for (const path of [
      '/export/laos.csv?were={}',
      '/export/laos.csv?where={',
      '/export/obligations.csv',
      `/export/laos.csv?where=${json({ nonsense: true })}`,
      '/export/laos.csv?lang=fr',
    ]) {
      expect([path, (await analyst.get(path)).status]).toEqual([path, 400])
    }
    expect((await analyst.get('/export/accounts.csv')).status).toBe(404)
    expect((await analyst.get('/export/laos.pdf')).status).toBe(404)
  })

  it('T5: the follow-up list of a province names its units, and only its own', async () => {
    const officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
    const path = `/export/follow-up.xlsx?round=r&where=${json({ kind: 'ASSISTANCE', item: 'BASIC' })}`
    const own = await sheetOf(await officer.get(path))
    expect(own.above).toEqual([
      thai.list.followUp.title, // as on the screen and on its paper
      'สิ่งที่ส่งมาด้วย',
      'จังหวัดจังหวัดตัวอย่าง 30 · ข้อมูลพื้นฐาน · ศูนย์ช่วยเหลือประชาชน · รอบ r (ข้อมูลจำลอง)',
      expect.stringMatching(/^ข้อมูล ณ วันที่ .* จำนวน 1 แห่ง$/),
    ])
    expect(own.rows.map((row) => row['รหัส อปท.'])).toEqual(['06300102', ''])
    expect(own.rows.at(-1)?.['ชื่อ อปท.']).toBe('รวมทั้งสิ้น 1 แห่ง')
    const where = json({ kind: 'ASSISTANCE', item: 'BASIC', district: '3001' })
    const ofDistrict = await sheetOf(await officer.get(`/export/follow-up.xlsx?round=r&where=${where}`))
    expect(ofDistrict.above[2]).toMatch(/^อำเภออำเภอตัวอย่าง 3001 · จังหวัดจังหวัดตัวอย่าง 30 · /)
    const asked = json({ province: '40', kind: 'JOINT' })
    const other = await sheetOf(await officer.get(`/export/follow-up.csv?round=r&where=${asked}`))
    expect(other.rows).toHaveLength(1) // the sum
    const whole = await sheetOf(await analyst.get('/export/follow-up.csv?round=r'))
    expect(whole.rows.length).toBeGreaterThan(own.rows.length)
  })

  it('T6: a unit whose record is already complete stands in no follow-up list', async () => {
    const asked = json({ state: ['CORRECT', 'COMPLETE_WITH_ERRORS', 'INCOMPLETE'] })
    const { rows } = await sheetOf(await analyst.get(`/export/follow-up.csv?round=r&where=${asked}`))
    const states = new Set(rows.slice(0, -1).map((row) => row.สถานะ))
    expect([...states]).toEqual(['บันทึกแล้วไม่ครบถ้วน'])
  })

  it('T13: the table of completeness has the sum of its counts, and a dash where nothing is owed', async () => {
    const path = '/export/completeness.xlsx?round=r&kind=ASSISTANCE&item=BASIC&groupBy=PROVINCE'
    const { rows } = await sheetOf(await analyst.get(path))
    expect(rows.at(-1)).toMatchObject({ 'จังหวัด / หน่วย': 'รวมทั้งสิ้น', 'จำนวนทั้งหมด (แห่ง)': '3', บันทึกแล้ว: '3' })
    const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row['จำนวนทั้งหมด (แห่ง)']), 0)
    expect(sum).toBe(3)
    const empty = await sheetOf(
      await analyst.get('/export/completeness.csv?round=r&kind=JOINT&groupBy=PROVINCE&item=BASIC'),
    )
    expect(empty.rows.some((row) => row.ร้อยละที่บันทึก === '–')).toBe(true)
  })

  it('says beforehand how many rows and which columns there will be', async () => {
    const answer = await analyst.get(`/export/obligations?round=r&where=${json({ kind: 'ASSISTANCE' })}`)
    expect(await answer.json()).toMatchObject({
      rows: 6,
      columns: expect.arrayContaining([{ field: 'state', th: 'สถานะ', en: 'State' }]),
    })
  })

  it('writes down who took out what, and that it arrived', async () => {
    await (await analyst.get('/export/signs.xlsx?lang=en')).arrayBuffer()
    const { rows } = await database.pool.query(
      `select list, format, row_count, actor, finished_at is not null arrived, 'status' = any(columns) has_status
       from export_receipt where actor_id = $1 and list = 'signs'`,
      [analyst.id],
    )
    expect(rows).toEqual([
      {
        list: 'signs',
        format: 'XLSX',
        row_count: 1,
        actor: expect.stringContaining('ข้อมูลจำลอง'),
        arrived: true,
        has_status: true,
      },
    ])
  })

  it('gives the Department private contacts only when asked by name, and writes down whose it showed', async () => {
    const admin = await web.somebody('DLA_ADMIN')
    const usual = await sheetOf(await admin.get('/export/centres.csv?lang=en'))
    expect(usual.headings).not.toContain('head_mobile')
    const asked = await sheetOf(
      await admin.get('/export/centres.csv?lang=en&columns=lao_code,coordinator_mobile'),
    )
    expect(asked.headings).toEqual(['row_ref', 'lao_code', 'coordinator_mobile'])
    expect(asked.rows.filter((row) => row.coordinator_mobile !== '')).toHaveLength(1)
    const { rows } = await database.pool.query(
      'select count(*)::int n from private_reveal where actor_id = $1',
      [admin.id],
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  it('takes the price of the whole file from a partner before the first byte leaves', async () => {
    const poor = await web.partner(5)
    const answer = await poor.get('/export/laos.csv')
    expect(answer.status).toBe(429)
    expect(await answer.json()).toMatchObject({ error: { code: 'BUDGET_SPENT' } })
  })

  it('says of what is not owed why it is not, not that it was not recorded, in every list', async () => {
    await database.pool.query(`
      select set_expectation(id, case item when 'BASIC' then 'EXEMPT' else 'NOT_APPLICABLE' end, '-infinity', 'infinity',
        'อุทกภัย (ข้อมูลจำลอง)', '1/2566', 'กรมฯ (ข้อมูลจำลอง)')
      from obligation where lao_id = '${country.lao('06300102')}' or kind = 'JOINT'`)
    const of = (field: string, value: unknown) =>
      json({ [field]: value, expectation: ['EXEMPT', 'NOT_APPLICABLE'] })
    const rows = async (path: string) => (await sheetOf(await analyst.get(`/export/${path}`))).rows
    const laos = await rows(`laos.csv?round=r&where=${json({ code: ['06300102'] })}`)
    expect(laos).toMatchObject([{ ข้อมูลพื้นฐาน: 'ได้รับยกเว้น', การติดตั้งป้าย: 'ไม่เข้าข่าย' }])
    const units = await rows(`units.csv?round=r&kind=ASSISTANCE&where=${of('lao', '06300102')}`)
    expect(units).toMatchObject([
      { สถานะ: 'ได้รับยกเว้น', ข้อมูลพื้นฐาน: 'ได้รับยกเว้น', การติดตั้งป้าย: 'ไม่เข้าข่าย', ความทันกำหนด: '' },
    ])
    for (const where of [of('lao', '06300102'), of('kind', 'JOINT')]) {
      const owed = await rows(`obligations.csv?round=r&where=${where}`)
      const said = { ความทันกำหนด: '', จำนวนวันที่เกินกำหนด: '', รายการที่ขาด: '' }
      expect(owed).toMatchObject([
        { รายการ: 'ข้อมูลพื้นฐาน', สถานะ: 'ได้รับยกเว้น', ...said },
        { รายการ: 'การติดตั้งป้าย', สถานะ: 'ไม่เข้าข่าย', ...said },
      ])
      expect(await rows(`follow-up.csv?round=r&where=${where}`)).toHaveLength(1) // the sum
    }
  })
})
