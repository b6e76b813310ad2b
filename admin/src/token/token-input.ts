import type { TokenScope } from '../gql/graphql.ts'

export const SCOPES: readonly TokenScope[] = ['COVERAGE', 'RECORDS']

/** What a form begins with, and what the API takes. */
export interface TokenValues {
  name: string
  purpose: string | null
  scopes: readonly TokenScope[]
  addresses: readonly string[]
  /** Cost units per clock hour. */
  budget: number
}

export const NEW_TOKEN: TokenValues = {
  name: '',
  purpose: null,
  scopes: ['COVERAGE'],
  addresses: [],
  budget: 200_000,
}

export function readToken(data: FormData) {
  const read = (name: string) => String(data.get(name) ?? '')
  return {
    name: read('name'),
    purpose: read('purpose').trim(),
    scopes: data.getAll('scopes') as TokenScope[],
    addresses: readNetworks(read('addresses')),
    budget: readUnits(read('budget')),
  }
}

/** Networks as people list them: one a line, or with commas and spaces between. */
function readNetworks(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((each) => each !== '')
}

/** `200,000` → 200000; nothing readable is 0, which the API refuses in words. */
function readUnits(typed: string): number {
  return Number(typed.replace(/\D/g, ''))
}

/** The last moment of a calendar day in Thailand. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59+07:00`
}

/** The calendar day of an instant in Thailand. */
export function dayInThailand(instant: number): string {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** The calendar day a year from `now`, in Thailand. */
export function inOneYear(now: number): string {
  return dayInThailand(now + 365 * 86_400_000)
}
