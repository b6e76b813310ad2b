import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aPhonePicture, aPicture } from '../files/a-picture.ts'
import { aPhotoOffice, type Photographer, type PhotoOffice } from '../files/support.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'

const [OURS, THEIRS] = ['06300001', '06300002']
const FORM = `query ($lao: String!) { lao(code: $lao) { assistanceCentre { signInstallation { id version position size } }
  obligations(round: "r") { id item state assurance recordDigest queries { id } errors { id } } } }`
const RETURN = `mutation ($input: ReturnRecordInput!) { returnRecord(input: $input) { __typename } }`
const MOVE = `mutation ($input: UpdateSignInput!) { updateSignInstallation(input: $input) { __typename
  ... on SignSaved { signInstallation { version position centre { obligations(round: "r") { item state } } } }
  ... on Conflict { currentVersion fields { field yours theirs } } } }`

interface Owed {
  id: string
  item: string
  state: string
  assurance: string
  recordDigest: string
  queries: { id: string }[]
  errors: { id: string }[]
}
interface Form {
  lao: {
    assistanceCentre: {
      signInstallation: { id: string; version: number; position: string; size: string | null }
    }
    obligations: Owed[]
  }
}

describe('what is asked and returned, as offices see it over HTTP', () => {
  let office: PhotoOffice
  let country: CountryIds
  let ours: Photographer
  let theirs: Photographer
  let officer: Photographer

  beforeAll(async () => {
    office = await aPhotoOffice()
    const story = aCountry(office.pool).province('30').district('3001')
    for (const lao of [OURS, THEIRS]) {
      story
        .lao(lao)
        .correctCentre()
        .sign({ status: 'INSTALLED', position: 'FENCE', installed_on: '2022-06-01' })
    }
    country = await story.round('r', { due_at: '2037-01-01T00:00:00+07:00', verification: 'ALL' }).build()
    ours = await office.somebody('LAO_STAFF', country.lao(OURS))
    theirs = await office.somebody('LAO_STAFF', country.lao(THEIRS))
    officer = await office.somebody('PROVINCE_OFFICER', country.province('30'))
  })
  afterAll(() => office.close())

  const form = async (who: Photographer, lao: string) => (await who.ask<Form>(FORM, { lao })).lao
  const sign = async (who: Photographer, lao: string) =>
    (await form(who, lao)).obligations.find(({ item }) => item === 'SIGN') as Owed
  const asks = async (who: Photographer, lao: string) =>
    (await sign(who, lao)).queries.map(({ id }) => id).sort()
  const attach = async (who: Photographer, lao: string, picture: Buffer) =>
    who.does('attachPhoto', { signId: `sign_${country.sign(lao)}`, upload: await who.upload(picture) })

  it('evidence asks and never refuses: far from the office, before the sign was up, alike another centre’s photo', async () => {
    const far = await aPhonePicture(1, { takenAt: '2020:01:01 09:00:00', lat: 15.5, lon: 102.5 })
    const attached = await attach(ours, OURS, far)
    expect(attached.__typename).toBe('PhotoSaved')
    expect(await asks(ours, OURS)).toEqual(['sign.photo-after-installation', 'sign.photo-near-centre'])

    const alike = await attach(theirs, THEIRS, await aPicture(1))
    expect(alike.__typename).toBe('PhotoSaved')
    expect(await asks(theirs, THEIRS)).toEqual(['sign.photo-unlike'])
    expect(await asks(officer, OURS)).toContain('sign.photo-unlike')
    expect((await sign(officer, OURS)).state).toBe('COMPLETE_WITH_ERRORS')

    const { id, version } = attached.photo ?? { id: '', version: 0 }
    await ours.does('removePhoto', { id, version })
    await attach(
      ours,
      OURS,
      await aPhonePicture(7, { takenAt: '2022:06:02 09:00:00', lat: 15.01, lon: 102.01 }),
    )
    expect([await asks(ours, OURS), await asks(theirs, THEIRS)]).toEqual([[], []])
  })

  it('T20: what was returned is correct nowhere: not in lists, figures or exports', async () => {
    const { id, recordDigest, state } = await sign(officer, OURS)
    expect(state).toBe('CORRECT')
    const input = {
      obligation: id,
      seen: recordDigest,
      field: 'position',
      reason: 'ป้ายอยู่หน้าอาคาร (ข้อมูลจำลอง)',
    }
    await officer.ask(RETURN, { input })
    for (const who of [ours, officer, await office.somebody('DLA_ANALYST')]) {
      expect(await sign(who, OURS)).toMatchObject({
        state: 'COMPLETE_WITH_ERRORS',
        errors: [{ id: 'sign.returned' }],
      })
      const { obligations, completeness } = await who.ask<{
        obligations: { nodes: { lao: { code: string } }[] }
        completeness: { correct: number }[]
      }>(`{ obligations(round: "r", where: { state: [CORRECT], item: SIGN }) { nodes { lao { code } } }
        completeness(round: "r", kind: ASSISTANCE, item: SIGN, groupBy: COUNTRY) { correct } }`)
      expect([obligations.nodes.map(({ lao }) => lao.code), completeness]).toEqual([
        [THEIRS],
        [{ correct: 1 }],
      ])
    }
    const csv = await (await officer.fetch('/export/obligations.csv?round=r&lang=en')).text()
    const line = csv.split('\n').find((row) => row.includes(OURS) && /sign/i.test(row))
    expect(line).toBeDefined()
    expect(line).not.toMatch(/"correct"/i)
  })

  it('T22: after the return the form shows what is stored, a stale one is told so, and the next save corrects it', async () => {
    const { signInstallation: stored } = (await form(ours, OURS)).assistanceCentre
    expect(stored.position).toBe('FENCE')
    await officer.ask(MOVE, { input: { id: stored.id, version: stored.version, size: '2 x 1 ม.' } })
    const stale = { id: stored.id, version: stored.version, position: 'BUILDING_FRONT', size: '3 x 1 ม.' }
    expect(await ours.ask(MOVE, { input: stale })).toMatchObject({
      updateSignInstallation: {
        currentVersion: stored.version + 1,
        fields: expect.arrayContaining([{ field: 'size', yours: '"3 x 1 ม."', theirs: '"2 x 1 ม."' }]),
      },
    })
    const { signInstallation: now } = (await form(ours, OURS)).assistanceCentre
    expect(now).toMatchObject({ position: 'FENCE', size: '2 x 1 ม.', version: stored.version + 1 })
    const moved = { id: now.id, version: now.version, position: 'BUILDING_FRONT' }
    expect(await ours.ask(MOVE, { input: moved })).toMatchObject({
      updateSignInstallation: {
        signInstallation: {
          position: 'BUILDING_FRONT',
          centre: { obligations: [{ state: 'CORRECT' }, { state: 'CORRECT' }] },
        },
      },
    })
    expect((await sign(ours, OURS)).assurance).toBe('NONE')
  })
})
