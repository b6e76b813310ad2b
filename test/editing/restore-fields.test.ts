import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ACentre, aCentre } from './a-centre.ts'
import { anOffice, type Office, type Person } from './support.ts'

describe('restoreFields', () => {
  let office: Office
  let here: ACentre
  let staff: Person

  beforeAll(async () => {
    office = await anOffice()
    here = await aCentre(office)
    staff = await office.somebody('LAO_STAFF', here.lao)
  })
  afterAll(() => office.close())

  const stored = async (table = 'centre', id = here.centre) =>
    (await office.pool.query(`select * from ${table} where id = $1`, [id.slice(id.indexOf('_') + 1)])).rows[0]
  const lastChange = async (record = here.centre) => {
    const { changes } = await staff.ask<{ changes: { nodes: { id: string }[] } }>(
      'query ($id: ID!) { changes(where: { record: $id }, first: 1) { nodes { id } } }',
      { id: record },
    )
    return changes.nodes[0]?.id
  }
  const restore = async (fields: string[], more: object = {}) => {
    const { version } = await stored()
    return staff.does('restoreFields', { change: await lastChange(), fields, version, ...more })
  }

  it('puts back what a change replaced, as it was stored', async () => {
    const before = await stored()
    const edit = { name: 'ชื่อที่ผิด', phones: '044870099', lat: 14.5, lon: 102.5, remarks: 'ใหม่' }
    await staff.does('updateCentre', { id: here.centre, version: before.version, ...edit })
    expect((await restore(['name', 'phones', 'lat'])).__typename).toBe('CentreSaved')
    expect(await stored()).toMatchObject({
      ...{ name: before.name, phones: before.phones, lat: before.lat, lon: before.lon, remarks: 'ใหม่' },
    })
  })

  it('takes the tick "there is none" away from a value that comes back', async () => {
    const { version } = await stored()
    await staff.does('updateCentre', { id: here.centre, version, fax: '044870055' })
    await staff.does('updateCentre', { id: here.centre, version: version + 1, confirmedNone: ['fax'] })
    await restore(['fax'])
    expect(await stored()).toMatchObject({ fax: '0 4487 0055', confirmed_none: [] })
  })

  it('does so for somebody of the centre, as part of it, but leaves it one head', async () => {
    const people = async () =>
      (
        await office.pool.query(
          'select * from centre_person where centre_id = $1 and deleted_at is null order by position, id',
          [here.centre.slice(7)],
        )
      ).rows
    const edit = async (more: object[]) =>
      staff.does('updateCentre', { id: here.centre, version: (await stored()).version, people: more })
    await edit([{ role: 'HEAD', name: 'หนึ่ง (ข้อมูลจำลอง)', jobTitle: 'ปลัด', mobile: '0812345670' }])
    const [head] = await people()
    const person = `person_${head.id}`
    await edit([{ id: person, role: 'HEAD', name: 'ผิด', mobile: null }])
    const change = await lastChange(person)
    const { version } = await stored()
    const input = { change, fields: ['name', 'mobile'], version }
    expect((await staff.does('restoreFields', { ...input, version: version - 1 })).__typename).toBe(
      'Conflict',
    )
    expect((await staff.does('restoreFields', input)).__typename).toBe('CentreSaved')
    expect(await people()).toMatchObject([{ name: head.name, mobile: head.mobile, job_title: 'ปลัด' }])
    expect((await stored()).version).toBeGreaterThan(version)

    await edit([
      { id: person, role: 'COORDINATOR' },
      { role: 'HEAD', name: 'สอง (ข้อมูลจำลอง)' },
    ])
    const again = { change: await lastChange(person), fields: ['role'], version: (await stored()).version }
    expect(await staff.does('restoreFields', again)).toMatchObject({ fields: [{ code: 'ONE_HEAD' }] })
    const guarded = { ...again, fields: ['version'] }
    expect((await staff.does('restoreFields', guarded)).__typename).not.toBe('CentreSaved')
  })

  it('does so for a sign', async () => {
    const { version, position } = await stored('sign_installation', here.sign)
    await staff.does('updateSignInstallation', { id: here.sign, version, position: null })
    const change = await lastChange(here.sign)
    const input = { change, fields: ['position'], version: version + 1 }
    expect(await staff.does('restoreFields', input)).toMatchObject({
      __typename: 'SignSaved',
      signInstallation: { position },
    })
  })

  it('refuses a field the change did not touch, a stale version, and an editor without a reason', async () => {
    expect(await restore(['website'])).toMatchObject({ fields: [{ field: 'website', code: 'NOT_CHANGED' }] })
    expect((await restore(['fax'], { version: 1 })).__typename).toBe('Conflict')
    const { version } = await stored()
    const input = { change: await lastChange(), fields: ['fax'], version }
    const editor = await office.somebody('DLA_EDITOR')
    expect(await editor.does('restoreFields', input)).toMatchObject({ fields: [{ field: 'reason' }] })
  })

  it('tells of the history elsewhere nothing: not what changed, not whether anything did', async () => {
    const stranger = await office.somebody('LAO_STAFF', (await aCentre(office)).lao)
    const { version } = await stored()
    const change = await lastChange()
    const inHistory = (await lastChange(here.sign)) ?? ''
    const never = `change_${'f'.repeat(8)}-ffff-ffff-ffff-${'f'.repeat(12)}`
    const asked = [
      ...['fax', 'website', 'remarks'].map((field) => ({ change, fields: [field] })),
      { change: inHistory, fields: ['position'] },
      { change: inHistory, fields: ['remarks'] },
      { change: never, fields: ['fax'] },
    ]
    const answers = await Promise.all(
      asked.map((each) => stranger.does('restoreFields', { ...each, version })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.__typename).toBe('NotFound')
  })

  it('cannot write what nobody may write: who recorded it, whose it is', async () => {
    const { rows } = await office.pool.query(
      `select uuid_of_change(seq) id from change where record_id = $1 and action = 'CREATED'`,
      [here.centre.slice(7)],
    )
    const input = { change: `change_${rows[0].id}`, version: (await stored()).version }
    for (const field of ['lao', 'recordedBy', 'kind']) {
      expect((await staff.does('restoreFields', { ...input, fields: [field] })).__typename).not.toBe(
        'CentreSaved',
      )
    }
  })
})
