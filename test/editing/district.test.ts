import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { type Answer, anOffice, type Office, type Person } from './support.ts'

const PERSON = {
  role: 'OFFICER',
  name: 'บุคคล (ข้อมูลจำลอง)',
  mobile: '0812345678',
  email: null,
  line: null,
} as const
const WHERE = { SAO: '06300101', TOWN: '04300102', ELSEWHERE: '06300201' } as const
const OWN = `query ($code: String!) { lao(code: $code) { assistanceCentre { id version remarks people { mobile } } } }`

/** Two districts; in the first an SAO and a town municipality, each with a correct centre, and a joint centre. */
async function aDistrict(office: Office): Promise<CountryIds> {
  const story = aCountry(office.pool).province('30').district('3001')
  story.lao(WHERE.SAO).correctCentre({ remarks: 'ภายใน' }).person(PERSON).installedSign()
  story.lao(WHERE.TOWN, { type: 'TOWN' }).correctCentre({ remarks: 'ภายใน' }).person(PERSON)
  story.slot().correctCentre({ remarks: 'ภายใน' })
  story.district('3002').lao(WHERE.ELSEWHERE).correctCentre({ remarks: 'ภายใน' })
  return story.round('r', { due_at: '2037-01-01T00:00:00+07:00' }).build()
}

interface Centre {
  id: string
  version: number
  remarks: string | null
  people: { mobile: string | null }[] | null
}
const centreOf = async (who: Person, code: string) =>
  (await who.ask<{ lao: { assistanceCentre: Centre } }>(OWN, { code })).lao.assistanceCentre

describe('a district officer, as the register comes', () => {
  let office: Office
  let ids: CountryIds
  let officer: Person
  beforeAll(async () => {
    office = await anOffice()
    ids = await aDistrict(office)
    officer = await office.somebody('DISTRICT_OFFICER', ids.district('3001'))
  })
  afterAll(() => office.close())

  it('has subdistrict municipalities, SAOs and the joint centre of the district as its own', async () => {
    expect(await centreOf(officer, WHERE.SAO)).toMatchObject({
      remarks: 'ภายใน',
      people: expect.arrayContaining([{ mobile: '08xxxxxx78' }]),
    })
    expect(await centreOf(officer, WHERE.TOWN)).toMatchObject({ remarks: null, people: null })
    expect(await centreOf(officer, WHERE.ELSEWHERE)).toMatchObject({ remarks: null, people: null })
    const joint = '{ centres(where: { kind: JOINT }, first: 1) { nodes { remarks } } }'
    expect(await officer.ask(joint)).toEqual({ centres: { nodes: [{ remarks: 'ภายใน' }] } })
    const { changes } = await officer.ask<{ changes: { nodes: { recordId: string }[] } }>(
      '{ changes(first: 100) { nodes { recordId } } }',
    )
    const seen = changes.nodes.map(({ recordId }) => recordId)
    expect(seen).toContain(`centre_${ids.centre(WHERE.SAO)}`)
    expect(seen).not.toContain(`centre_${ids.centre(WHERE.TOWN)}`)
  })

  it('writes nothing, and finds nothing to write with', async () => {
    const { viewer } = await officer.ask<{ viewer: object }>('{ viewer { recordsFor } }')
    expect(viewer).toEqual({ recordsFor: [] })
    const { id, version } = await centreOf(officer, WHERE.SAO)
    await expect(officer.does('updateCentre', { id, version, road: 'ถนน' })).rejects.toThrow(
      'GRAPHQL_VALIDATION_FAILED',
    )
  })
})

describe('a district officer where districts record, and take in towns', () => {
  let office: Office
  let ids: CountryIds
  let officer: Person
  beforeAll(async () => {
    const laoTypes = ['TOWN', 'SUBDISTRICT_MUNICIPALITY', 'SAO']
    office = await anOffice({ districts: { laoTypes, records: true } })
    ids = await aDistrict(office)
    officer = await office.somebody('DISTRICT_OFFICER', ids.district('3001'))
  })
  afterAll(() => office.close())

  const edit = async (code: string, fields: object): Promise<Answer> => {
    const { id, version } = await centreOf(officer, code)
    return officer.does('updateCentre', { id, version, ...fields })
  }

  it('has the towns as its own, too', async () => {
    const { viewer } = await officer.ask<{ viewer: object }>('{ viewer { recordsFor } }')
    expect(viewer).toEqual({ recordsFor: ['TOWN', 'SUBDISTRICT_MUNICIPALITY', 'SAO'] })
    expect(await centreOf(officer, WHERE.TOWN)).toMatchObject({ remarks: 'ภายใน' })
    expect(await centreOf(officer, WHERE.ELSEWHERE)).toMatchObject({ remarks: null })
  })

  it('records on behalf of the LAOs of the district, marked so', async () => {
    for (const code of [WHERE.SAO, WHERE.TOWN]) {
      expect(await edit(code, { road: 'ถนนใหม่' })).toMatchObject({
        centre: { onBehalf: true, recordedBy: officer.name },
      })
    }
    const { rows } = await office.pool.query(
      'select on_behalf_of, actor from change order by seq desc limit 1',
    )
    expect(rows[0]).toMatchObject({ actor: officer.name, on_behalf_of: expect.stringContaining('ตัวอย่าง') })
    const sign = { id: `sign_${ids.sign(WHERE.SAO)}`, version: 1, remarks: 'ตรวจแล้ว' }
    expect(await officer.does('updateSignInstallation', sign)).toMatchObject({
      signInstallation: { onBehalf: true },
    })
  })

  it('leaves alone the people, other districts, the joint centre, and what would take something away', async () => {
    expect(await edit(WHERE.SAO, { people: [] })).toMatchObject({ __typename: 'Forbidden', field: 'people' })
    expect(await edit(WHERE.ELSEWHERE, { road: 'ถนน' })).toMatchObject({ __typename: 'Forbidden' })
    const joint = { id: `centre_${ids.centre('3001')}`, version: 1, road: 'ถนน' }
    expect(await officer.does('updateCentre', joint)).toMatchObject({ __typename: 'Forbidden' })
    const gone = { id: joint.id, version: 1, reason: 'ทดสอบ' }
    await expect(officer.does('deleteCentre', gone)).rejects.toThrow('GRAPHQL_VALIDATION_FAILED')
  })

  it('stops where the round lets nobody record for an LAO', async () => {
    await office.pool.query('update round set allows_on_behalf = false')
    expect(await edit(WHERE.SAO, { road: 'ถนนอื่น' })).toMatchObject({
      __typename: 'Forbidden',
      messageTh: expect.stringContaining('บันทึกแทน'),
    })
  })
})
