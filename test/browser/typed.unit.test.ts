import { describe, expect, it } from '@jest/globals'
import { centrePatch } from '../../admin/src/centre/centre-patch.ts'
import { EMPTY_CENTRE } from '../../admin/src/centre/centre-values.ts'
import { formField } from '../../admin/src/centre/form-field.ts'
import { readTypedPoint, splitTypedPoint } from '../../admin/src/format/parse-coordinates.ts'
import { readTypedDate, typedForm } from '../../admin/src/format/parse-date.ts'
import { readPhones } from '../../admin/src/format/parse-phones.ts'
import { parseCoordinatePair, parseCoordinates } from '../../server/text/coordinates.ts'
import { parsePhones } from '../../server/text/phone.ts'

describe('what a form shows as understood', () => {
  it.each([
    ['13.7563', '100.5018'],
    ['๑๓.๗๕๖๓', '๑๐๐.๕๐๑๘'],
    ['13,7563', '100,5018'],
    ['13°45\'22.7"N', '100°30\'06.5"E'],
    ['13 45 22.7', '100 30 6.5'],
    ['13 องศา 45 ลิปดา 22.7 พิลิปดา', '100 องศา 30 ลิปดา 6.5 พิลิปดา'],
    ['100.5018', '13.7563'],
  ])('is the point the server reads: %s, %s', (lat, lon) => {
    const read = readTypedPoint(lat, lon)
    expect(parseCoordinates(lat, lon)).toMatchObject({
      point: 'lat' in read ? { lat: read.lat, lon: read.lon } : read,
    })
  })

  it.each([
    ['13.7', '', 'oneSided', 'ONE_SIDED'],
    ['ที่ว่าการ', '100.5', 'unreadable', 'UNREADABLE'],
    ['48.85', '2.35', 'outside', 'OUTSIDE_THAILAND'],
  ])('is no point where the server refuses it: %s, %s', (lat, lon, fault, invalid) => {
    expect(readTypedPoint(lat, lon)).toEqual({ fault })
    expect(parseCoordinates(lat, lon)).toEqual({ invalid })
  })

  it.each(['13.7563, 100.5018', '13.7563,100.5018', '(๑๓.๗๕, ๑๐๐.๕๐)', '13.7563; 100.5018'])(
    'takes a pair copied from a map apart: %s',
    (pair) => {
      const [lat = '', lon = ''] = splitTypedPoint(pair) ?? []
      const read = readTypedPoint(lat, lon)
      expect(parseCoordinatePair(pair)).toMatchObject({
        point: 'lat' in read ? { lat: read.lat, lon: read.lon } : read,
      })
    },
  )

  it('leaves one number in one field', () => {
    for (const one of ['13.7563', '13,7563', '13 45 22.7', '']) expect(splitTypedPoint(one)).toBeNull()
  })

  it.each(['๐ ๒๒๔๑ ๙๐๐๐ ต่อ 2312, 044-242528', '042-870026-7', 'โทร. 081 234 5678 หรือ 1567', '+66 44 242528'])(
    'are the numbers the server reads: %s',
    (typed) => {
      const strip = ({
        number,
        extension,
        kind,
      }: {
        number: string
        extension: string | null
        kind: string
      }) => ({
        number,
        extension,
        kind,
      })
      expect(readPhones(typed).phones.map(strip)).toEqual(parsePhones(typed).phones.map(strip))
    },
  )

  it('keeps what is no date as it was typed', () => {
    expect(readTypedDate('ปลายปี')).toEqual({ fault: 'unreadable' })
    expect(typedForm('ปลายปี')).toBe('ปลายปี')
    expect(typedForm('2023-03-24')).toBe('24/03/2566')
  })
})

describe('the members of a joint centre', () => {
  it('are sent with the days that were said, one just added without any; a fault lands on its day', () => {
    const read = { ...EMPTY_CENTRE, members: [{ id: 'lao_1', fullNameTh: 'หนึ่ง', from: null }] }
    const members = [
      { id: 'lao_1', fullNameTh: 'หนึ่ง', from: '2018-10-01', to: '2023-01-01' },
      { id: 'lao_2', fullNameTh: 'สอง' },
    ]
    const { changes, base } = centrePatch({ ...read, members }, read, { members: [{ from: true }] })
    expect(JSON.parse(JSON.stringify({ changes, base }))).toEqual({
      changes: { members: [{ lao: 'lao_1', from: '2018-10-01', to: '2023-01-01' }, { lao: 'lao_2' }] },
      base: { members: [{ lao: 'lao_1', from: null }] },
    })
    expect(formField('members.1.from')).toBe('members.1.from')
  })
})
