import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAdmin } from '../support/viewers.ts'

let db: TestDatabase
let api: Api
beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(db)
  const story = aCountry(db.pool).province('30').district('3001')
  for (let n = 0; n < 60; n += 1) {
    const lao = story.lao(`063001${n.toString().padStart(2, '0')}`)
    if (n % 3 > 0) lao.correctCentre()
    if (n % 3 > 1) lao.installedSign()
  }
  await story.slot().correctCentre().round('r', { due_at: '2033-03-25T00:00:00+07:00' }).build()
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

const FIGURE =
  'expected correct recorded incomplete recordedPercent units(where: { state: [CORRECT] }) { totalCount }'
const QUESTIONS = {
  '50 LAOs with the completeness of each': `{ laos(first: 50) { totalCount nodes { nameTh completeness(round: "r", kind: ASSISTANCE) { ${FIGURE} }
    basic: completeness(round: "r", kind: ASSISTANCE, item: BASIC) { ${FIGURE} rules { failing rule { id } } }
    obligations(round: "r") { state missing { id askTh } issues { state } } } } }`,
  'a province down to its signs': `{ province(code: "30") { nameTh completeness(round: "r", kind: ASSISTANCE) { expected }
    districts { nodes { nameTh completeness(round: "r", kind: JOINT) { expected } laos(first: 50) { nodes { nameTh assistanceCentre {
      name signInstallation { status photos { sha: id } } completeness(round: "r", kind: ASSISTANCE) { correct } } } } } } } }`,
  'the country by province': `{ completeness(round: "r", kind: ASSISTANCE, groupBy: PROVINCE) { key ${FIGURE} province { nameTh } obligations(first: 50) { nodes { lao { nameTh } state } } } }`,
  'the list of what is owed': `{ obligations(round: "r", first: 100, orderBy: [{ field: MISSING_COUNT }]) { totalCount pageInfo { hasNextPage }
    nodes { lao { nameTh province { nameTh } } slot { district { nameTh } } missing { id } recordedBy lastRecordedAt deepLink centre { people { name } } } } }`,
} as const

describe('T17 statements', () => {
  it.each(Object.entries(QUESTIONS))('is one for %s', async (_, question) => {
    let data: unknown
    const statements = await api.statements(async () => {
      data = await api.ask(anAdmin(), question)
    })
    expect(statements).toBe(1)
    expect(JSON.stringify(data).length).toBeGreaterThan(500)
  })

  it('is one for however many LAOs', async () => {
    const { laos } = await api.ask<{ laos: { nodes: { completeness: { expected: number } }[] } }>(
      anAdmin(),
      QUESTIONS['50 LAOs with the completeness of each'],
    )
    expect(laos.nodes).toHaveLength(50)
    expect(laos.nodes.filter(({ completeness }) => completeness.expected !== 1)).toEqual([])
  })
})
