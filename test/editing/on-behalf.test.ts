import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { aCentre } from './a-centre.ts'
import { anOffice, type Office } from './support.ts'

describe('recording on behalf of an LAO', () => {
  let office: Office
  beforeAll(async () => {
    office = await anOffice()
  })
  afterAll(() => office.close())

  const lastChange = async (noun: string) =>
    (await office.pool.query('select * from change where noun = $1 order by seq desc limit 1', [noun]))
      .rows[0]

  it('marks the record and names the LAO in the history, until the LAO records itself', async () => {
    const here = await aCentre(office)
    const officer = await office.somebody('PROVINCE_OFFICER', here.province)
    const staff = await office.somebody('LAO_STAFF', here.lao)
    const unit = `องค์การบริหารส่วนตำบลตัวอย่าง${here.code}`

    const centre = await officer.does('updateCentre', { id: here.centre, version: 1, name: 'บันทึกแทน' })
    expect(centre.centre).toMatchObject({ onBehalf: true, recordedBy: officer.name })
    expect(await lastChange('centre')).toMatchObject({ actor: officer.name, on_behalf_of: unit })

    const sign = await officer.does('updateSignInstallation', {
      id: here.sign,
      version: 1,
      remarks: 'บันทึกแทน',
    })
    expect(sign.signInstallation).toMatchObject({ onBehalf: true })
    expect(await lastChange('sign_installation')).toMatchObject({ on_behalf_of: unit })

    const own = await staff.does('updateCentre', { id: here.centre, version: 2, name: 'บันทึกเอง' })
    expect(own.centre).toMatchObject({ onBehalf: false, recordedBy: staff.name })
    expect(await lastChange('centre')).toMatchObject({ on_behalf_of: null })
  })

  it('is not what a province does with its own joint centre', async () => {
    const country = await aCountry(office.pool).province('30').district('3009').slot().correctCentre().build()
    const officer = await office.somebody('PROVINCE_OFFICER', country.province('30'))
    const id = `centre_${country.centre('3009')}`
    const answer = await officer.does('updateCentre', { id, version: 1, name: 'ศูนย์ของจังหวัด' })
    expect(answer.centre).toMatchObject({ onBehalf: false })
    expect(await lastChange('centre')).toMatchObject({ on_behalf_of: null })
  })

  it('is refused in a round that does not allow it, and the LAO still records itself', async () => {
    const here = await aCentre(office)
    await office.pool.query('update round set allows_on_behalf = false')
    const officer = await office.somebody('PROVINCE_OFFICER', here.province)
    const staff = await office.somebody('LAO_STAFF', here.lao)
    const edit = { id: here.centre, version: 1, name: 'บันทึกแทน' }
    const refused = await officer.does('updateCentre', edit)
    expect(refused.__typename).toBe('Forbidden')
    expect(String(refused.messageTh)).toContain('บันทึกแทน')
    expect((await staff.does('updateCentre', edit)).__typename).toBe('CentreSaved')
  })
})
