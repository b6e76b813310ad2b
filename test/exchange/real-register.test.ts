import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inTransaction } from '../../server/database/connect.ts'
import { seedReference } from '../../server/database/seeds/seed.ts'
import {
  importRegister,
  type RegisterOptions,
} from '../../server/exchange/import/register/import-register.ts'
import { hasReferenceData, REFERENCE_DATA, referenceRows } from '../reference/reference-data.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder, type Cells, type Folder } from './support/files.ts'
import { linesOf, onClient } from './support/importing.ts'
import { fingerprintOf } from './support/small-country.ts'

const FILE = `${REFERENCE_DATA}/dlads_05_01.csv`
const SLOW = 600_000
const BY_TYPE = { PAO: 76, CITY: 30, TOWN: 195, SUBDISTRICT_MUNICIPALITY: 2247, SAO: 5300, SPECIAL: 1 }

if (hasReferenceData()) {
  describe('the Department’s published register', () => {
    let country: TestDatabase
    let folder: Folder
    beforeAll(async () => {
      ;[country, folder] = await Promise.all([aDatabase(), aFolder()])
      await inTransaction(country.pool, (client) => seedReference(client, () => undefined))
    })
    afterAll(() => Promise.all([country.drop(), folder.remove()]))

    const all = async <T>(sql: string, values: unknown[] = []) =>
      (await country.pool.query(sql, values)).rows as T[]
    const register = (path: string, options: RegisterOptions = {}) =>
      onClient(country, (client) => importRegister(client, { path }, options))
    const identities = () =>
      all<{ id: string; code: string }>('select id, code from lao where ended_on is null order by id')

    it(
      'ends as 7,849 LAOs in 76 provinces and 878 districts, every row accounted for',
      async () => {
        const receipt = await register(FILE)
        expect(receipt).toMatchObject({
          outcome: 'ACCEPTED',
          rowsRead: 82_641,
          counts: { created: 7849, changed: 0, unchanged: 0, ended: 0, refused: 0, asked: 0 },
          facts: { laos: 7849, byType: BY_TYPE, provinces: 76, districts: 878, districtNames: 874 },
        })
        expect(
          await all(`select count(*)::int laos, count(distinct province_id)::int provinces, count(distinct district_id)::int districts,
            count(*) filter (where active_from is null)::int from_before from lao`),
        ).toEqual([{ laos: 7849, provinces: 76, districts: 878, from_before: 7849 }])
        const types = await all<{ type: string; n: number }>(
          'select type, count(*)::int n from lao group by type',
        )
        expect(Object.fromEntries(types.map(({ type, n }) => [type, n]))).toEqual(BY_TYPE)
      },
      SLOW,
    )

    it('agrees, LAO for LAO, with the register as others have cleaned it', async () => {
      const found = await all<Record<string, string>>(
        `select substr(l.code, 2) code, l.type, l.name_th, l.full_name_th, d.code district from lao l join district d on d.id = l.district_id`,
      )
      const cleaned = referenceRows('laos-normalised.csv')
      const line = (row: Record<string, string | undefined>, ...fields: string[]) =>
        fields.map((field) => row[field]).join(' ')
      expect(
        found.map((row) => line(row, 'code', 'type', 'name_th', 'full_name_th', 'district')).sort(),
      ).toEqual(
        cleaned
          .map((row) => line(row, 'lao_code', 'type', 'name_th', 'full_name_th', 'district_code'))
          .sort(),
      )
    })

    it('keeps every point that lies in its province and no other, and gives districts without a middle theirs', async () => {
      const points = new Map(referenceRows('dlads_05_01.csv').map((row) => [row['รหัส อปท.'], row]))
      const whole = [...points.values()].filter((row) => row.LAT && row.LONG).length
      const [counts] = await all<{ kept: number; outside: number; no_middle: number }>(`
        select (select count(*)::int from lao where lat is not null) kept,
          (select count(*)::int from lao l join province p on p.id = l.province_id
           where not (l.lat between p.south and p.north and l.lon between p.west and p.east)) outside,
          (select count(*)::int from district d where lat is null
           and exists (select from lao l where l.district_id = d.id and l.lat is not null)) no_middle`)
      const [receipt] = await all<{ n: number }>(
        `select count(*)::int n from import_receipt_line where code in ('COORDINATES_OUTSIDE_PROVINCE', 'COORDINATES_OUTSIDE_THAILAND')`,
      )
      expect(counts).toEqual({ kept: whole - (receipt?.n ?? 0), outside: 0, no_middle: 0 })
    })

    it(
      'changes nothing the second time',
      async () => {
        const before = await fingerprintOf(country)
        const receipt = await register(FILE)
        expect(receipt.counts).toMatchObject({
          created: 0,
          changed: 0,
          unchanged: 7849,
          ended: 0,
          asked: 0,
          refused: 0,
        })
        expect(await fingerprintOf(country)).toEqual(before)
      },
      SLOW,
    )

    it(
      'is recognised in a plain workbook of one row per LAO, and after 300 upgrades, renames, swaps and mergers',
      async () => {
        const rows = await all<Record<string, string>>(`
          select l.code, l.type, l.name_th, p.name_th province, d.name_th district, d.code district_code
          from lao l join district d on d.id = l.district_id join province p on p.id = l.province_id order by l.code`)
        const sheet = (laos: typeof rows): Cells[] => [
          ['lao_code', 'type', 'name_th', 'province_th', 'district_th'],
          ...laos.map(
            (lao) => [Number(lao.code), lao.type, lao.name_th, lao.province, lao.district] as Cells,
          ),
        ]
        const plain = await register((await folder.xlsx(sheet(rows))).path)
        expect(plain).toMatchObject({
          outcome: 'ACCEPTED',
          counts: { created: 0, changed: 0, unchanged: 7849 },
        })

        const before = await identities()
        const later = rows.map((lao) => ({ ...lao }))
        const alone = (lao: Record<string, string>) =>
          rows.filter((other) => other.name_th === lao.name_th && other.district_code === lao.district_code)
            .length === 1
        const upgraded = later.filter((lao) => lao.type === 'SAO' && alone(lao)).slice(0, 300)
        for (const lao of upgraded)
          Object.assign(lao, { type: 'SUBDISTRICT_MUNICIPALITY', code: `05${lao.code?.slice(2)}` })
        const taken = new Map<string, number>()
        for (const { code = '' } of later) taken.set(code, (taken.get(code) ?? 0) + 1)
        const clashing = upgraded.filter((lao) => (taken.get(lao.code ?? '') ?? 0) > 1)
        for (const lao of clashing) lao.code = `05${lao.district_code}9${clashing.indexOf(lao) % 10}`
        const others = later.filter((lao) => lao.type === 'SAO' && lao.district_code === '3001')
        const [a, b, renamed, gone] = [others[0], others[1], others[2], others[3]] as Record<string, string>[]
        if (!a || !b || !renamed || !gone) throw new Error('the register has too few SAOs in 3001')
        ;[a.code, b.code] = [b.code as string, a.code as string]
        renamed.name_th = 'ชื่อใหม่'
        const file = (await folder.xlsx(sheet(later.filter((lao) => lao !== gone)))).path
        const asked = await register(file, { asOf: '2024-01-01' })
        expect(
          (await linesOf(country, asked, 'QUESTION')).map(({ subject, code }) => [subject, code]).sort(),
        ).toEqual(
          [
            [gone.code, 'GONE'],
            [renamed.code, 'RENAMED'],
          ].sort(),
        )
        const answers = {
          [gone.code as string]: `merged-into: ${renamed.code}`,
          [renamed.code as string]: `same-as: ${renamed.code}`,
        }
        const done = await register(file, { asOf: '2024-01-01', answers })
        expect(done).toMatchObject({
          outcome: 'ACCEPTED',
          counts: { created: 0, changed: 303, ended: 1, unchanged: 7545 },
        })
        const after = new Set((await identities()).map(({ id }) => id))
        expect(before.filter(({ id }) => !after.has(id)).map(({ code }) => code)).toEqual([gone.code])
        expect(await all('select count(*)::int n from lao_version where not upper_inf(valid)')).toEqual([
          { n: 304 },
        ])
      },
      SLOW,
    )
  })
} else {
  it('was not imported here, because there is none beside the project', () => {
    console.info(
      `left out: no reference data in ${REFERENCE_DATA} (set REFERENCE_DATA_DIR to import the real register)`,
    )
    expect(hasReferenceData()).toBe(false)
  })
}
