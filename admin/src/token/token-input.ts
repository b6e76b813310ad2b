import type { TokenScope } from '../gql/graphql.ts'

export const SCOPES: readonly TokenScope[] = ['COVERAGE', 'RECORDS']

/** Cost units per clock hour, as the API takes when none is named. */
export const USUAL_BUDGET = 200_000

/** Networks as people list them: one a line, or with commas and spaces between. */
export function readNetworks(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((each) => each !== '')
}

/** `200,000` → 200000; nothing readable is 0, which the API refuses in words. */
export function readUnits(typed: string): number {
  return Number(typed.replace(/\D/g, ''))
}

/** The last moment of a calendar day in Thailand. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59+07:00`
}

/** The calendar day a year from `now`, in Thailand. */
export function inOneYear(now: number): string {
  return new Date(now + 365 * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
}
