import { describe, expect, it } from '@jest/globals'
import { parseLaoCode } from '../../server/text/lao-code.ts'

describe('parseLaoCode', () => {
  it.each([
    ['05810401', '05810401'],
    ['5810401', '05810401'],
    [5810401, '05810401'],
    [' ๕๘๑๐๔๐๑ ', '05810401'],
    ["'05810401", '05810401'],
    ['5810401.0', '05810401'],
    ['03200408', '03200408'],
  ])('%j is %s', (written, code) => {
    expect(parseLaoCode(written)).toEqual({ code })
  })

  it.each([
    '581040',
    '058104011',
    '15810401',
    '01810401',
    '05010401',
    '05810001',
    '05810400',
    '5.81E+06',
    'อบต.',
  ])('%j is no code', (written) => {
    expect(parseLaoCode(written)).toEqual({ invalid: 'NOT_A_CODE' })
  })

  it.each([null, undefined, '', ' '])('%j is empty', (written) => {
    expect(parseLaoCode(written)).toEqual({ invalid: 'EMPTY' })
  })
})
