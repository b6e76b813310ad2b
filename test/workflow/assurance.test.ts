import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { anAnalyst, anEditor, anOfficerOf, aPartner, staffOf } from '../support/viewers.ts'
import { aWorkflow, type Owed, type Workflow } from './support.ts'

const LAO = '06300101'

describe('confirming and verifying', () => {
  let work: Workflow
  let country: CountryIds
  const recorder = { get: () => staffOf(country.lao(LAO)) }
  const officer = () => anOfficerOf(country.province('30'))
  const owed = (round = 'checked', lao = LAO) => work.owed(anEditor(), lao, round)
  const said = ({ id, recordDigest }: Owed) => ({ obligation: id, seen: recordDigest })
  const edit = async (fields: object, viewer = staffOf(country.lao(LAO))) => {
    const id = country.centre(LAO)
    const { version } = await work.one<{ version: number }>('select version from centre where id = $1', [id])
    const answer = await work.does(viewer, 'updateCentre', { id: `centre_${id}`, version, ...fields })
    expect(answer.__typename).toBe('CentreSaved')
  }

  beforeAll(async () => {
    work = await aWorkflow()
    country = await aCountry(work.db.pool)
      .province('30')
      .district('3001')
      .lao(LAO)
      .correctCentre()
      .installedSign()
      .lao('06300102')
      .correctCentre({ name: null })
      .lao('06300103')
      .slot()
      .correctCentre()
      .members(LAO)
      .round('plain', { due_at: '2023-03-25T00:00:00+07:00' })
      .round('checked', { due_at: '2099-03-25T00:00:00+07:00', verification: 'ALL' })
      .build()
  })
  afterAll(() => work.close())

  it('is asked of nobody where the round does not ask for it (T18)', async () => {
    const { basic } = await owed('plain')
    expect(basic).toMatchObject({ state: 'CORRECT', assurance: 'NONE' })
    expect(await work.does(officer(), 'verifyRecord', said(basic))).toMatchObject({
      fields: [{ code: 'NO_VERIFICATION' }],
    })
  })

  it('takes a correct record, as it was seen, by whoever records it', async () => {
    const { basic } = await owed()
    const stranger = staffOf(country.lao('06300102'))
    expect((await work.does(stranger, 'confirmRecords', { records: [said(basic)] })).__typename).toBe(
      'Forbidden',
    )
    const old = { records: [{ obligation: basic.id, seen: 'something older' }] }
    expect((await work.does(recorder.get(), 'confirmRecords', old)).__typename).toBe('Conflict')
    const incomplete = (await owed('checked', '06300102')).basic
    expect(await work.does(stranger, 'confirmRecords', { records: [said(incomplete)] })).toMatchObject({
      fields: [{ code: 'NOT_CORRECT' }],
    })
    expect(await work.does(officer(), 'verifyRecord', said(basic))).toMatchObject({
      fields: [{ code: 'NOT_CONFIRMED' }],
    })
    expect(await work.does(recorder.get(), 'confirmRecords', { records: [said(basic)] })).toMatchObject({
      obligations: [{ state: 'CORRECT', assurance: 'CONFIRMED' }],
    })
  })

  it('is lost by a change, and is no matter of a remark', async () => {
    await edit({ remarks: 'หมายเหตุใหม่' })
    expect((await owed()).basic.assurance).toBe('CONFIRMED')
    await edit({ road: 'ถนนใหม่' })
    expect((await owed()).basic.assurance).toBe('NONE')
  })

  it('is verified by somebody else than who recorded or confirmed it', async () => {
    const confirming = officer()
    const { basic } = await owed()
    await work.does(confirming, 'confirmRecords', { records: [said(basic)] })
    expect(await work.does(confirming, 'verifyRecord', said(basic))).toMatchObject({
      __typename: 'Forbidden',
      messageEn: expect.stringContaining('Somebody else'),
    })
    const helping = officer()
    await edit({ moo: '9' }, helping)
    const changed = (await owed()).basic
    await work.does(recorder.get(), 'confirmRecords', { records: [said(changed)] })
    expect((await work.does(helping, 'verifyRecord', said(changed))).__typename).toBe('Forbidden')
    expect((await work.does(recorder.get(), 'verifyRecord', said(changed))).__typename).toBe('Forbidden')
    expect(await work.does(officer(), 'verifyRecord', said(changed))).toMatchObject({
      obligations: [{ state: 'CORRECT', timeliness: 'NOT_YET_DUE', assurance: 'VERIFIED' }],
    })
  })

  it('shows what changed since it was verified, and rewrites no state (changed since)', async () => {
    await edit({ name: 'ศูนย์ที่เปลี่ยนชื่อ', openingHours: 'ทุกวัน' })
    const { basic } = await owed()
    expect(basic).toMatchObject({ state: 'CORRECT', assurance: 'CHANGED_SINCE' })
    expect(basic.assuranceActs?.[0]).toMatchObject({ act: 'VERIFIED', stands: true })
    expect(basic.assuranceActs?.[0]?.differences.map(({ field }) => field)).toEqual(['name', 'openingHours'])
    const list = await work.api.ask<{ obligations: { nodes: object[] } }>(
      anAnalyst(),
      '{ obligations(round: "checked", where: { assurance: [CHANGED_SINCE] }) { nodes { item lao { code } } } }',
    )
    expect(list.obligations.nodes).toEqual([{ item: 'BASIC', lao: { code: LAO } }])
  })

  it('tells partners that it was, and nothing of who said what', async () => {
    const ask = (fields: string) =>
      work.api.ask<{ lao: { obligations: object[] } }>(
        aPartner(),
        `{ lao(code: "${LAO}") { obligations(round: "checked") { ${fields} } } }`,
      )
    expect((await ask('assurance')).lao.obligations[0]).toEqual({ assurance: 'CHANGED_SINCE' })
    for (const hidden of ['recordDigest', 'unchangedSince', 'writable', 'assuranceActs { id }']) {
      await expect(ask(hidden)).rejects.toThrow('There is no field')
    }
  })

  it('returned with a field and a reason stands as an error, and is correct nowhere (T20)', async () => {
    const { sign } = await owed()
    expect(sign.state).toBe('CORRECT')
    const judge = officer()
    for (const [input, code] of [
      [{ field: 'photos', reason: '-' }, 'REASON_REQUIRED'],
      [{ field: 'name', reason: 'ไม่ชัด' }, 'UNKNOWN_FIELD'],
    ] as const) {
      expect(await work.does(judge, 'returnRecord', { ...said(sign), ...input })).toMatchObject({
        fields: [{ code }],
      })
    }
    const reason = { field: 'position', reason: 'ป้ายในภาพอยู่หน้าอาคาร (จำลอง)' }
    expect(await work.does(judge, 'returnRecord', { ...said(sign), ...reason })).toMatchObject({
      obligations: [
        { state: 'COMPLETE_WITH_ERRORS', assurance: 'RETURNED', errors: [{ id: 'sign.returned' }] },
      ],
    })
    const where = { round: 'checked', lao: LAO }
    const counts = await work.one(
      `select count(*) filter (where state = 'CORRECT')::int correct from obligation_now n join round r on r.id = n.round_id
       where r.code = $1 and n.lao_id = $2 and n.item = 'SIGN'`,
      [where.round, country.lao(LAO)],
    )
    expect(counts).toEqual({ correct: 0 })
    const { completeness } = await work.api.ask<{ completeness: object[] }>(
      anAnalyst(),
      `{ completeness(round: "checked", kind: ASSISTANCE, item: SIGN, groupBy: COUNTRY) { correct } }`,
    )
    expect(completeness).toEqual([{ correct: 0 }])
    expect((await work.does(recorder.get(), 'confirmRecords', { records: [said(sign)] })).__typename).toBe(
      'InvalidInput',
    )
    // The other round does not ask for verification and says nothing of it.
    expect((await owed('plain')).sign.state).toBe('CORRECT')
  })

  it('is corrected by changing the named field, not another; the form shows what is stored (T22)', async () => {
    const signs = 'update sign_installation set'
    await work.db.pool.query(`${signs} size = '2 x 1 ม.' where id = $1`, [country.sign(LAO)])
    const still = (await owed()).sign
    expect(still).toMatchObject({ state: 'COMPLETE_WITH_ERRORS', assurance: 'RETURNED' })
    expect(still.assuranceActs?.[0]).toMatchObject({ act: 'RETURNED', field: 'position', stands: true })
    await work.db.pool.query(
      `${signs} position = case position when 'FENCE' then 'BUILDING_FRONT' else 'FENCE' end where id = $1`,
      [country.sign(LAO)],
    )
    expect((await owed()).sign).toMatchObject({ state: 'CORRECT', assurance: 'NONE', errors: [] })
    expect((await owed()).sign.issues.map(({ state }) => state)).toEqual(['CLOSED'])
  })

  it('may be verified after all by who returned it', async () => {
    const judge = officer()
    const { sign } = await owed()
    await work.does(judge, 'returnRecord', { ...said(sign), field: 'size', reason: 'ขนาดไม่ตรงภาพ (จำลอง)' })
    expect(await work.does(judge, 'verifyRecord', said(sign))).toMatchObject({
      obligations: [{ state: 'CORRECT', assurance: 'VERIFIED' }],
    })
  })

  it('of a joint centre is for the Department: the province records it itself', async () => {
    const { id, digest } = await work.one<{ id: string; digest: string }>(
      `select 'obligation_' || o.id id, md5(record_of(o.item, c.id)::text) digest from obligation o join round r on r.id = o.round_id
       join centre c on c.subject_id = o.subject_id where o.kind = 'JOINT' and o.item = 'BASIC' and r.code = 'checked'`,
    )
    const input = { obligation: id, seen: digest }
    const answer = await work.does(officer(), 'confirmRecords', { records: [input] })
    expect(answer).toMatchObject({ obligations: [{ assurance: 'CONFIRMED' }] })
    expect((await work.does(officer(), 'verifyRecord', input)).__typename).toBe('Forbidden')
    expect(await work.does(anEditor(), 'verifyRecord', input)).toMatchObject({
      obligations: [{ assurance: 'VERIFIED' }],
    })
  })

  it('in a new round is confirmed as unchanged, with one act for both items', async () => {
    const { basic, sign } = await owed('plain')
    expect(sign.unchangedSince).not.toBeNull()
    expect(basic.unchangedSince).toBeNull() // it was changed after it was verified
    const answer = await work.does(recorder.get(), 'confirmRecords', { records: [said(basic), said(sign)] })
    expect(answer).toMatchObject({ obligations: [{ assurance: 'CONFIRMED' }, { assurance: 'CONFIRMED' }] })
    expect((await owed('checked')).basic.unchangedSince).not.toBeNull()
  })

  it('leaves no drift', async () => {
    expect(await work.one('select check_evaluations() n')).toEqual({ n: '0' })
  })
})
