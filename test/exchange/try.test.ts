import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLetterRound, letterRound } from '../../server/completeness/rounds/letter-round.ts'
import { openRound } from '../../server/completeness/rounds/open-round.ts'
import { inTransaction } from '../../server/database/connect.ts'
import { seedReference } from '../../server/database/seeds/seed.ts'
import { type World, walk } from '../../server/exchange/try/walk.ts'
import { hasReferenceData, REFERENCE_DATA } from '../reference/reference-data.ts'
import { type Api, anApi } from '../support/api.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAdmin } from '../support/viewers.ts'
import { aFolder, type Folder } from './support/files.ts'
import { publishedRows } from './support/register-file.ts'

const SLOW = 600_000

describe('npm run try', () => {
  let folder: Folder
  let country: TestDatabase
  let api: Api
  let said: string[]
  beforeAll(async () => {
    folder = await aFolder()
  })
  beforeEach(async () => {
    said = []
    country = await aDatabase()
    await inTransaction(country.pool, (client) => seedReference(client, () => undefined))
    api = await anApi(country)
  })
  afterEach(async () => {
    await api.close()
    await country.drop()
  })
  afterAll(() => folder.remove())

  const ask: World['ask'] = (document, variables) => api.ask(anAdmin(), document, variables)
  const world = (asking = ask): World => ({
    pool: country.pool,
    ask: asking,
    say: (line) => said.push(line),
    async openRound() {
      await inTransaction(country.pool, async (client) => openRound(client, await createLetterRound(client)))
      return letterRound.code
    },
  })

  /** Twenty-four LAOs in three districts of ภูเก็ต (ข้อมูลจำลอง). */
  const smallFile = async () => {
    const districts = ['เมืองภูเก็ต', 'กะทู้', 'ถลาง']
    const laos = Array.from({ length: 24 }, (_, at) => ({
      code: `6830${(at % 3) + 1}${at + 10}`,
      type: 'อบต.',
      name: `จำลอง${at}`,
      province: 'ภูเก็ต',
      district: districts[at % 3] as string,
      ...(at % 5 > 0 && { lat: String(7.9 + at / 1_000), lon: String(98.35 + at / 1_000) }),
    }))
    return (await folder.csv(publishedRows(laos, ['ก', 'ข']))).path
  }

  it('walks the main job, finds no difference, and sees the number move', async () => {
    expect(await walk(world(), await smallFile())).toEqual([])
    const text = said.join('\n')
    expect(text).toContain('ภูเก็ต: ทั้งหมด 24')
    expect(text).toContain('INCOMPLETE → CORRECT')
  })

  it('says so when a figure differs', async () => {
    const wrong: World['ask'] = async (document, variables) => {
      const data = await ask(document, variables)
      const rows = (data.completeness ?? []) as { key: string; correct: number }[]
      for (const row of rows) if (row.key === '83') row.correct += 1
      return data
    }
    const differences = await walk(world(wrong), await smallFile())
    expect(differences.join('\n')).toMatch(/ASSISTANCE BASIC ภูเก็ต: API .*computed/)
  })

  if (hasReferenceData()) {
    it(
      'finds no difference on the real register',
      async () => {
        expect(await walk(world(), `${REFERENCE_DATA}/dlads_05_01.csv`)).toEqual([])
      },
      SLOW,
    )
  } else {
    it('was not walked with the real register, because there is none beside the project', () => {
      console.info(`left out: no reference data in ${REFERENCE_DATA} (set REFERENCE_DATA_DIR)`)
      expect(hasReferenceData()).toBe(false)
    })
  }
})
