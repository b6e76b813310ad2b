import type { Editable } from '../completeness/random-edits.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import type { TestDatabase } from '../support/database.ts'

export const DISTRICTS = ['3001', '3002', '3101', '5001']
export const LAOS = DISTRICTS.flatMap((district) => Array.from({ length: 6 }, (_, n) => `06${district}0${n}`))
const PROVINCES = ['30', '31', '50']
const PAO = '02300001'

/** A small country to be edited at random: a third of it unrecorded, a round that has closed and one that runs. */
export async function aKeptCountry(db: TestDatabase): Promise<{ ids: CountryIds; on: Editable }> {
  const story = aCountry(db.pool)
  for (const province of PROVINCES) {
    story.province(province, province === '50' ? { region_code: 'NORTH' } : {})
    for (const district of DISTRICTS.filter((code) => code.startsWith(province))) {
      story.district(district).slot()
      if (district === '3001') story.lao(PAO, { type: 'PAO' }).correctCentre()
      for (const [n, lao] of LAOS.filter((code) => code.slice(2, 6) === district).entries()) {
        story.lao(lao, n === 1 ? { type: 'TOWN' } : {})
        if (n % 3 > 0) story.correctCentre()
        if (n % 3 > 1) story.installedSign()
      }
    }
  }
  story.round('past', { due_at: '2023-03-25T00:00:00+07:00' })
  const ids = await story.round('running', { due_at: '2099-03-25T00:00:00+07:00' }).build()
  const on = {
    laos: [PAO, ...LAOS].map(ids.lao),
    slots: DISTRICTS.map(ids.slot),
    districts: DISTRICTS.map(ids.district),
    provinces: PROVINCES.map(ids.province),
  }
  return { ids, on }
}
