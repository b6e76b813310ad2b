import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { aCentre } from './a-centre.ts'
import { type Answer, anOffice, drift, type Office, type Person } from './support.ts'

describe('edits at the same time', () => {
  let office: Office
  beforeAll(async () => {
    office = await anOffice()
  })
  afterAll(() => office.close())

  /** Edits like a patient person: on a conflict, looks at the present version and saves again. */
  async function insist(edit: (version: number) => Promise<Answer>): Promise<Answer> {
    let version = 1
    for (;;) {
      const answer = await edit(version)
      if (answer.__typename !== 'Conflict') return answer
      version = Number(answer.currentVersion)
    }
  }

  it('T23: 100 concurrent edits of BASIC and SIGN leave the state of a fresh evaluation, and none is lost', async () => {
    const places = []
    for (let n = 0; n < 5; n += 1) places.push(await aCentre(office))
    const officer = await office.somebody('PROVINCE_OFFICER', places[0]?.province)
    const answers = await Promise.all(
      places.flatMap(({ centre, sign }) =>
        Array.from({ length: 20 }, (_, n) => {
          const remarks = `ครั้งที่ ${n} (จำลอง)`
          return insist((version) =>
            n % 2 === 0
              ? officer.does('updateCentre', {
                  id: centre,
                  version,
                  remarks,
                  orderNumber: n % 4 ? '-' : '1/2562',
                })
              : officer.does('updateSignInstallation', {
                  id: sign,
                  version,
                  remarks,
                  position: n % 4 === 1 ? null : 'FENCE',
                }),
          )
        }),
      ),
    )
    expect(new Set(answers.map((answer) => answer.__typename))).toEqual(new Set(['CentreSaved', 'SignSaved']))
    for (const { centre } of places) {
      expect(await remembered(centre)).toEqual({ centre: 10, sign_installation: 10 })
    }
    expect(await drift(office.pool)).toEqual([])
  }, 120_000)

  it('centres bound to each other by telephone numbers end without drift and without a deadlock shown', async () => {
    const codes = Array.from({ length: 10 }, (_, n) => `0631${String(n).padStart(4, '0')}`)
    await aCentre(office) // a round is open
    const builder = aCountry(office.pool).province('31').district('3101')
    for (const code of codes) builder.lao(code).correctCentre()
    const country = await builder.build()
    const officer: Person = await office.somebody('PROVINCE_OFFICER', country.province('31'))
    const numbers = ['044870041', '044870042', '044870043']
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => {
        const id = `centre_${country.centre(codes[n % 10] ?? '')}`
        const phones = [numbers[n % 3], numbers[(n + Math.floor(n / 10)) % 3]].join(', ')
        return insist((version) =>
          officer.does('updateCentre', { id, version, phones, remarks: `รอบที่ ${n}` }),
        )
      }),
    )
    expect(new Set(answers.map((answer) => answer.__typename))).toEqual(new Set(['CentreSaved']))
    expect(await drift(office.pool)).toEqual([])
  }, 120_000)

  async function remembered(centre: string): Promise<Record<string, number>> {
    const { rows } = await office.pool.query<{ noun: string; n: number }>(
      "select noun, count(*)::int n from change where centre_id = $1 and action = 'UPDATED' group by noun",
      [centre.slice(7)],
    )
    return Object.fromEntries(rows.map(({ noun, n }) => [noun, n]))
  }
})
