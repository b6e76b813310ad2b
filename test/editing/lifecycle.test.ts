import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ACentre, aCentre } from './a-centre.ts'
import { anOffice, drift, type Office, type Person } from './support.ts'

const OWED = `query ($code: String!) { lao(code: $code) { assistanceCentre { id } deletedCentres { id name deletedBy reason }
  obligations(round: "letter") { item state } } }`
interface Owed {
  lao: {
    assistanceCentre: { id: string } | null
    deletedCentres: { id: string; name: string; deletedBy: string; reason: string }[] | null
    obligations: { item: string; state: string }[]
  }
}

describe('a centre', () => {
  let office: Office
  let here: ACentre
  let there: ACentre
  let staff: Person
  let officer: Person

  beforeAll(async () => {
    office = await anOffice()
    here = await aCentre(office)
    there = await aCentre(office)
    staff = await office.somebody('LAO_STAFF', here.lao)
    officer = await office.somebody('PROVINCE_OFFICER', here.province)
  })
  afterAll(() => office.close())

  const one = async (sql: string, values: unknown[] = []) => (await office.pool.query(sql, values)).rows[0]
  const versionOf = async (table: string, id: string) =>
    (await one(`select version from ${table} where id = $1`, [id.slice(id.indexOf('_') + 1)])).version
  const states = async (person: Person, code: string) =>
    (await person.ask<Owed>(OWED, { code })).lao.obligations.map(({ state }) => state)

  it('is deleted only with a reason, at the version that was read, by who may record it', async () => {
    const version = await versionOf('centre', here.centre)
    const input = { id: here.centre, version, reason: '-' }
    expect(await staff.does('deleteCentre', input)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'reason', code: 'REASON_REQUIRED' }],
    })
    const good = { ...input, reason: 'บันทึกซ้ำ (จำลอง)' }
    const stale = await staff.does('deleteCentre', { ...good, version: version + 5 })
    expect(stale).toMatchObject({ __typename: 'Conflict', currentVersion: version })
    const stranger = await office.somebody('LAO_STAFF', there.lao)
    expect((await stranger.does('deleteCentre', good)).__typename).toBe('Forbidden')
    expect(await states(staff, here.code)).toEqual(['CORRECT', 'CORRECT'])
  })

  it('counts as not recorded from then on, keeps its history, and comes back as it was', async () => {
    const version = await versionOf('centre', here.centre)
    const input = { id: here.centre, version, reason: 'บันทึกซ้ำ (จำลอง)' }
    expect(await staff.does('deleteCentre', input)).toEqual({ __typename: 'CentreDeleted', id: here.centre })

    const { lao } = await staff.ask<Owed>(OWED, { code: here.code })
    expect(lao.assistanceCentre).toBeNull()
    expect(lao.obligations.map(({ state }) => state)).toEqual(['NOT_RECORDED', 'NOT_RECORDED'])
    expect(lao.deletedCentres).toMatchObject([
      { id: here.centre, deletedBy: staff.name, reason: 'บันทึกซ้ำ (จำลอง)' },
    ])
    const { changes } = await staff.ask<{ changes: { nodes: { action: string }[] } }>(
      `query ($id: ID!) { changes(where: { record: $id }) { nodes { action } } }`,
      { id: here.centre },
    )
    expect(changes.nodes.map(({ action }) => action)).toEqual(['DELETED', 'CREATED'])
    const signs = await staff
      .ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
        id: here.sign,
      })
      .catch((error: Error) => error.message)
    expect(signs).toEqual({ node: null })

    const back = await officer.does('restoreCentre', { id: here.centre, reason: 'ลบผิดแห่ง (จำลอง)' })
    expect(back).toMatchObject({ __typename: 'CentreSaved', centre: { id: here.centre } })
    expect(await states(staff, here.code)).toEqual(['CORRECT', 'CORRECT'])
    expect(await drift(office.pool)).toEqual([])
  })

  it('that was deleted is told of to nobody outside its area, and cannot be restored beside another', async () => {
    const version = await versionOf('centre', here.centre)
    await staff.does('deleteCentre', { id: here.centre, version, reason: 'จะบันทึกใหม่ (จำลอง)' })
    const stranger = await office.somebody('LAO_STAFF', there.lao)
    expect((await stranger.ask<Owed>(OWED, { code: here.code })).lao.deletedCentres ?? []).toEqual([])

    expect((await staff.does('createCentre', { lao: here.code, name: 'ศูนย์ใหม่' })).__typename).toBe(
      'CentreSaved',
    )
    const beside = await staff.does('restoreCentre', { id: here.centre, reason: 'ขอคืน (จำลอง)' })
    expect(beside).toMatchObject({ __typename: 'Conflict', currentVersion: 1 })
    const living = await staff.does('restoreCentre', { id: there.centre, reason: 'ไม่ได้ลบ (จำลอง)' })
    expect(living.__typename).toBe('NotFound')
  })
})

describe('a sign', () => {
  let office: Office
  let here: ACentre
  let there: ACentre
  let officer: Person

  beforeAll(async () => {
    office = await anOffice()
    here = await aCentre(office)
    there = await aCentre(office)
    officer = await office.somebody('PROVINCE_OFFICER', here.province)
  })
  afterAll(() => office.close())

  const signs = async () => {
    const { completeness } = await officer.ask<{ completeness: { signs: number; installed: number }[] }>(
      '{ completeness(round: "letter", kind: ASSISTANCE, groupBy: COUNTRY) { signs installed } }',
    )
    return completeness[0]
  }

  it('shared by two centres is counted once, and twice again when they part', async () => {
    expect(await signs()).toEqual({ signs: 2, installed: 2 })
    const staff = await office.somebody('LAO_STAFF', here.lao)
    const input = { id: here.sign, version: 1, with: there.sign }
    expect((await staff.does('shareSignInstallation', input)).__typename).toBe('Forbidden')
    expect(await officer.does('shareSignInstallation', input)).toMatchObject({
      __typename: 'SignSaved',
      signInstallation: { version: 2, sharedWith: [{ id: there.centre }] },
    })
    expect(await signs()).toEqual({ signs: 1, installed: 2 })
    // The sign whose own id both went by leaves: the other keeps it.
    const parted = await officer.does('unshareSignInstallation', { id: there.sign, version: 1 })
    expect(parted).toMatchObject({ signInstallation: { sharedWith: [] } })
    expect(await signs()).toEqual({ signs: 2, installed: 2 })
  })

  it('can be shared only with a standing sign of another centre', async () => {
    const same = await officer.does('shareSignInstallation', { id: here.sign, version: 2, with: here.sign })
    expect(same).toMatchObject({ fields: [{ field: 'with', code: 'SAME_CENTRE' }] })
  })

  it('is not installed with a reason and a planned date, and that is an answer', async () => {
    const input = { status: 'NOT_INSTALLED', reasonNotInstalled: 'รองบประมาณ', plannedOn: '๑ ตุลาคม ๒๕๖๙' }
    const saved = await officer.does('updateSignInstallation', { id: there.sign, version: 2, ...input })
    expect(saved).toMatchObject({ signInstallation: { status: 'NOT_INSTALLED', plannedOn: '2026-10-01' } })
    const { rows } = await office.pool.query(
      `select state, sign_status from obligation_now where lao_id = $1 and item = 'SIGN'`,
      [there.lao],
    )
    expect(rows).toEqual([{ state: 'CORRECT', sign_status: 'NOT_INSTALLED' }])
  })

  it('that was taken down leaves its centre without one, and its history', async () => {
    const early = { id: here.sign, version: 2, removedOn: '1 มกราคม 2560', reason: 'ย้ายที่ทำการ (จำลอง)' }
    expect(await officer.does('removeSignInstallation', early)).toMatchObject({
      fields: [{ field: 'removedOn', code: 'REMOVED_BEFORE_INSTALLED' }],
    })
    const input = { id: here.sign, version: 2, reason: 'ย้ายที่ทำการ (จำลอง)' }
    const saved = await officer.does('removeSignInstallation', input)
    expect(saved).toMatchObject({
      __typename: 'SignSaved',
      signInstallation: { removedOn: expect.any(String) },
    })
    expect((await officer.does('removeSignInstallation', { ...input, version: 3 })).__typename).toBe(
      'Conflict',
    )
    const { rows } = await office.pool.query(
      `select n.state, c.reason from obligation_now n
       join change c on c.record_id = $2 and c.fields ? 'removed_on' where n.lao_id = $1 and n.item = 'SIGN'`,
      [here.lao, here.sign.slice(5)],
    )
    expect(rows).toEqual([{ state: 'NOT_RECORDED', reason: 'ย้ายที่ทำการ (จำลอง)' }])
    expect(await drift(office.pool)).toEqual([])
  })
})
