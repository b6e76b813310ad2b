import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importRows, linesOf } from './support/importing.ts'
import { registerRows, sao } from './support/register-file.ts'
import { aSmallCountry } from './support/small-country.ts'

describe('importRegister on a bad row', () => {
  let folder: Folder
  let country: TestDatabase
  beforeAll(async () => {
    folder = await aFolder()
    country = await aSmallCountry()
  })
  afterAll(async () => {
    await country.drop()
    await folder.remove()
  })

  const one = async <T>(sql: string) => (await country.pool.query(sql)).rows[0] as T

  it.each([
    ['a code that is none', sao('69102', 'ก'), 'CODE_FORM'],
    ['no code', sao('', 'ก'), 'CODE_MISSING'],
    ['an unknown type', { code: '6910201', type: 'สมาคม', name: 'ก' }, 'TYPE_UNKNOWN'],
    ['no name', sao('6910201', ''), 'NAME_MISSING'],
    ['an unknown province', sao('6910201', 'ก', { province: 'ไม่มีที่นี่' }), 'PROVINCE_UNKNOWN'],
    [
      'a district of another province',
      sao('6910201', 'ก', { district: 'เมืองจำลองเหนือ' }),
      'DISTRICT_UNKNOWN',
    ],
    ['Bangkok', sao('6100101', 'ก', { province: 'กรุงจำลอง', district: 'เขตจำลอง' }), 'PROVINCE_OUT_OF_SCOPE'],
  ])('refuses the whole file for a row with %s, naming row and fix', async (_, bad, code) => {
    const receipt = await importRows(country, folder, registerRows(sao('6910299', 'ดี'), bad))
    expect(receipt).toMatchObject({ outcome: 'REFUSED', counts: { refused: 1 } })
    const [line] = await linesOf(country, receipt, 'REFUSED')
    expect(line).toMatchObject({ code, rowNumber: 3 })
    expect(line?.words?.fix.th).not.toContain('{')
    expect(line?.words?.fix.en).not.toContain('…')
    expect(await one('select count(*)::int n from lao')).toEqual({ n: 0 })
  })

  it('refuses rows of one code that contradict each other, with their numbers', async () => {
    const rows = registerRows(
      sao('6910201', 'ก'),
      sao('6910202', 'ข'),
      sao('6910201', 'ค', { postcode: '80000' }),
    )
    const receipt = await importRows(country, folder, rows)
    expect(receipt).toMatchObject({ outcome: 'REFUSED', counts: { refused: 2 } })
    const refused = await linesOf(country, receipt, 'REFUSED')
    expect(refused.map(({ rowNumber, code, details }) => [rowNumber, code, details])).toEqual([
      [2, 'CODE_CONTRADICTORY', { rows: [2, 4], fields: ['name_th', 'postcode'] }],
      [4, 'CODE_CONTRADICTORY', { rows: [2, 4], fields: ['name_th', 'postcode'] }],
    ])
  })

  it('refuses one name under two codes in one district', async () => {
    const receipt = await importRows(country, folder, registerRows(sao('6910201', 'ก'), sao('6910202', 'ก')))
    expect((await linesOf(country, receipt, 'REFUSED')).map(({ code }) => code)).toEqual([
      'NAME_TWICE',
      'NAME_TWICE',
    ])
  })
})
