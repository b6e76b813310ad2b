import { describe, expect, it } from '@jest/globals'
import { trendMoments } from '../../admin/src/completeness/trend-moments.ts'
import { instantOf, partsOf, writtenMoment } from '../../admin/src/format/moment.ts'
import { readTypedTime } from '../../admin/src/format/parse-time.ts'

describe('a moment in an address', () => {
  it('is the end of a day, a minute or an instant, and nothing else', () => {
    expect(instantOf('2023-03-24')).toBe('2023-03-24T23:59:59.999+07:00')
    expect(instantOf('2023-03-24T16:30')).toBe('2023-03-24T16:30:00+07:00')
    expect(instantOf('2023-03-24T17:00:00.000Z')).toBe('2023-03-24T17:00:00.000Z')
    for (const none of ['due', '2023-13-01', '24/03/2566', '2023-03-24T25:00'])
      expect(instantOf(none)).toBeNull()
  })

  it('is shown as day and time of Thailand', () => {
    expect(partsOf('2023-03-24T17:30:00Z')).toEqual({ day: '2023-03-25', time: '00:30' })
    expect(partsOf('2023-03-24')).toEqual({ day: '2023-03-24', time: null })
    expect(writtenMoment('2023-03-24T17:30:00Z', 'th')).toBe('25 มี.ค. 2566 00.30 น.')
    expect(writtenMoment('2023-03-24', 'th', 'long')).toBe('24 มีนาคม 2566')
  })

  it.each([
    ['16.30', '16:30'],
    ['9:05', '09:05'],
    ['๑๖.๓๐ น.', '16:30'],
    ['', null],
    ['24.00', undefined],
    ['4 pm', undefined],
  ])('has the time that is typed: %s', (typed, time) => {
    expect(readTypedTime(typed)).toBe(time)
  })
})

describe('the moments of a curve', () => {
  const round = { opensAt: '2023-03-01T00:00:00+07:00', dueAt: '2023-03-25T00:00:00+07:00' }
  const at = (day: string) => Date.parse(`${day}T12:00:00+07:00`)

  it('go from the opening to now, the due day among them, and stand still while a day lasts', () => {
    const moments = trendMoments(round, null, at('2023-04-10'))
    expect(moments).toHaveLength(12)
    expect(moments[0]).toBe(round.opensAt)
    expect(moments).toContain('2023-03-24')
    expect(moments.at(-1)).toBeNull()
    expect(trendMoments(round, null, at('2023-04-10') + 60_000)).toEqual(moments)
  })

  it('end at the moment asked for, or a month after the due day', () => {
    expect(trendMoments(round, 'due', at('2024-01-01')).at(-1)).toBe('2023-03-24')
    expect(trendMoments(round, '2023-03-10T09:00', at('2024-01-01')).at(-1)).toBe('2023-03-10T09:00')
    expect(trendMoments(round, null, at('2024-01-01')).at(-1)).toBe('2023-04-24')
  })

  it('never lie in the future, on the first day of a round and before it either', () => {
    expect(trendMoments(round, null, at('2023-03-01'))).toEqual([round.opensAt, null])
    expect(trendMoments(round, null, at('2023-02-01'))).toEqual([null])
    expect(trendMoments(round, '2023-02-01', at('2023-03-10'))).toEqual(['2023-02-01'])
  })
})
