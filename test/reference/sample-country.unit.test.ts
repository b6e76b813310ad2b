import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { referenceProvinces } from '../../server/database/seeds/reference/provinces.ts'
import { sampleCalendar } from '../../server/database/seeds/sample/calendar.ts'
import { sampleCountry } from '../../server/database/seeds/sample/sample-country.ts'
import { parsePhones } from '../../server/text/phone.ts'

const calendar = sampleCalendar(new Date('2026-06-01T05:00:00Z'))
const country = sampleCountry(1, calendar)
const digest = (made: typeof country) => createHash('sha256').update(JSON.stringify(made)).digest('hex')

describe('the sample country', () => {
  it('is the same for the same seed and another for another', () => {
    const made = digest(country)
    expect(digest(sampleCountry(1, calendar))).toBe(made)
    expect(digest(sampleCountry(2, calendar))).not.toBe(made)
  })

  it('has an LAO for each subdistrict outside Bangkok, a PAO for each province and a slot for each district', () => {
    const of = (type: string) => country.laos.filter((lao) => lao.type === type).length
    expect(country.laos).toHaveLength(7256 + 76)
    expect([of('PAO'), of('CITY'), of('SPECIAL')]).toEqual([76, 30, 1])
    expect(of('SUBDISTRICT_MUNICIPALITY') / of('SAO')).toBeCloseTo(2247 / 5300, 1)
    expect(country.slots).toHaveLength(878)
  })

  it('gives every LAO a code of its own that no real LAO has', () => {
    const codes = country.laos.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^0[2-7][1-9]\d\d\d[5-9]\d$/.test(code))).toEqual([])
  })

  it('places every LAO inside its province', () => {
    const bounds = new Map(referenceProvinces().map((province) => [province.code, province.bounds]))
    const placed = country.laos.filter(({ lat }) => lat !== null)
    expect(placed.length / country.laos.length).toBeCloseTo(0.62, 1)
    const outside = placed.filter(({ province_code, lat, lon }) => {
      const box = bounds.get(province_code)
      return !(
        box &&
        Number(lat) > box.south &&
        Number(lat) < box.north &&
        Number(lon) > box.west &&
        Number(lon) < box.east
      )
    })
    expect(outside).toEqual([])
  })

  it('cannot be mistaken for a real one', () => {
    const real = (label: RegExp, values: (string | null)[]) =>
      values.filter((value) => value !== null && !label.test(value))
    const records = country.edits.map(({ record }) => record)
    const centres = records.map(({ centre }) => centre)
    const people = records.flatMap((record) => record.people)
    expect(
      real(
        /\(ข้อมูลจำลอง\)$|^-$/,
        centres.map(({ name }) => name),
      ),
    ).toEqual([])
    expect(
      real(
        /\(ข้อมูลจำลอง\)$/,
        people.map(({ name }) => name),
      ),
    ).toEqual([])
    expect(
      real(
        /^070/,
        centres.flatMap(({ phones }) => phones.map(({ number }) => number)),
      ),
    ).toEqual([])
    expect(
      real(
        /^0600\d{6}$/,
        people.map(({ mobile }) => mobile),
      ),
    ).toEqual([])
    expect(
      real(
        /@example\.com$/,
        [...centres, ...people].map(({ email }) => email),
      ),
    ).toEqual([])
    expect(
      real(
        /\.example\/$/,
        [...centres, ...country.laos].map(({ website }) => website),
      ),
    ).toEqual([])
  })

  it('has numbers that the register reads as numbers, save the malformed ones', () => {
    const numbers = country.edits.flatMap(({ record }) => record.centre.phones.map(({ number }) => number))
    const readable = numbers.filter((number) => parsePhones(number).phones.length === 1)
    expect(readable.length / numbers.length).toBeGreaterThan(0.97)
    expect(readable.length).toBeLessThan(numbers.length)
  })

  it('keeps what a later edit does not mend', () => {
    const byCentre = new Map<string, typeof country.edits>()
    for (const edit of country.edits) {
      byCentre.set(edit.record.centre.id, [...(byCentre.get(edit.record.centre.id) ?? []), edit])
    }
    const edited = [...byCentre.values()].filter((edits) => edits.length > 1)
    expect(edited.length).toBeGreaterThan(500)
    const kept = edited.filter(([first, second]) => {
      if (!first || !second || second.day <= first.day) return false
      const [a, b] = [first.record, second.record]
      const mobiles = (record: typeof a) => record.people.map(({ mobile }) => mobile)
      return (
        a.centre.moo === b.centre.moo &&
        (a.sign === null || a.sign.id === b.sign?.id) &&
        (a.people.length === 0 || mobiles(a).join() === mobiles(b).join())
      )
    })
    expect(kept).toHaveLength(edited.length)
  })
})

describe('sampleCalendar', () => {
  it.each(['2026-05-31T17:00:00Z', '2026-06-01T05:00:00Z', '2026-06-01T16:59:59Z'])(
    'begins the day at midnight in Bangkok (%s)',
    (now) => {
      const days = sampleCalendar(new Date(now))
      expect(days.midnight(120).toISOString()).toBe('2026-05-31T17:00:00.000Z')
      expect(days.date(120)).toBe('2026-06-01')
      expect(days.date(0)).toBe('2026-02-01')
      expect(days.edit(120).toISOString()).toBe('2026-06-01T03:00:00.000Z')
    },
  )
})
