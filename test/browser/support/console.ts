import type { CountryIds } from '../../support/country-ids.ts'
import { type OpenConsole, openConsole, type WindowOptions } from './open-console.ts'
import { aPeopledCountry } from './peopled-country.ts'
import type { Visitor } from './visitor.ts'

/** The people of the tests; all ข้อมูลจำลอง. */
export type Person = 'admin' | 'analyst' | 'colleague' | 'editor' | 'officer' | 'staff' | 'noted'

/** The console on a database with the varied country. */
export interface TestConsole extends OpenConsole {
  country: CountryIds
  as(person: Person, options?: WindowOptions): Promise<Visitor>
}

export async function aConsole(settings: Readonly<Record<string, string>> = {}): Promise<TestConsole> {
  const { db, country } = await aPeopledCountry()
  return { ...(await openConsole(db, settings)), country }
}
