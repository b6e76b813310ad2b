/** The days of the sample country, counted from the opening of its first round. */
export const OPENS = 0
export const DUE = 75
export const SECOND_OPENS = 90
export const TODAY = 120
export const SECOND_DUE = 150

/** The days on which records arrive in the first round, with their share: most come in the last weeks. */
export const ON_TIME_DAYS: readonly (readonly [day: number, share: number])[] = [
  [10, 3],
  [24, 5],
  [38, 8],
  [50, 11],
  [60, 14],
  [67, 17],
  [72, 21],
  [74, 21],
]

/** The days on which what was late arrives; the last ones lie in the second round. */
export const LATE_DAYS: readonly (readonly [day: number, share: number])[] = [
  [77, 6],
  [82, 4],
  [88, 3],
  [96, 3],
  [104, 2],
  [112, 2],
  [118, 1],
]

/** Every day on which anything is written, in order. */
export const EDIT_DAYS: readonly number[] = [...ON_TIME_DAYS, ...LATE_DAYS].map(([day]) => day)

/** Turns days into instants: day 120 is the day of `now`, days begin at midnight in Bangkok, edits come at ten. */
export function sampleCalendar(now: Date) {
  const bangkok = 7 * 3_600_000
  const day = 86_400_000
  const today = Math.floor((now.getTime() + bangkok) / day) * day - bangkok
  const midnight = (days: number) => new Date(today + (days - TODAY) * day)
  return {
    midnight,
    edit: (days: number) => new Date(midnight(days).getTime() + 10 * 3_600_000),
    /** `YYYY-MM-DD` in Bangkok. */
    date: (days: number) => new Date(midnight(days).getTime() + bangkok).toISOString().slice(0, 10),
  }
}

export type SampleCalendar = ReturnType<typeof sampleCalendar>
