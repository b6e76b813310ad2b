import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { updateRow } from '../support/insert-row.ts'
import { anAdmin } from '../support/viewers.ts'

export const TYPES = ['PAO', 'CITY', 'TOWN', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'SPECIAL'] as const

/** What is said of one obligation. */
export interface Seen {
  state: string
  missing: { id: string }[]
  errors: { id: string }[]
  queries: { id: string }[]
  advice: { id: string }[]
  ofRegister: { id: string; responsibility: string }[]
  issues: { id: string; state: string; explanation: string | null; rule: { id: string } }[]
}
const STATE = `query ($lao: String!, $item: Item!) {
  obligations(round: "r", where: { lao: $lao, item: $item }) { nodes {
    state missing { id } errors { id } queries { id } advice { id } ofRegister { id responsibility }
    issues { id state explanation rule { id } }
  } }
}`

export interface RoundOfTypes {
  readonly db: TestDatabase
  readonly api: Api
  readonly country: CountryIds
  seen(lao: string, item?: string): Promise<Seen>
  /** Edits the centre of an LAO. */
  change(lao: string, values: Record<string, unknown>): Promise<void>
  close(): Promise<void>
}

/** A round with two LAOs of every type, `0000000n` with its sign and `0000001n` without, and a joint centre; all of it correct. */
export async function aRoundOfTypes(): Promise<RoundOfTypes> {
  const db = await aDatabase()
  const api = await anApi(db)
  const story = aCountry(db.pool).province('30').district('3001')
  TYPES.forEach((type, n) => {
    story.lao(`0000000${n}`, { type }).correctCentre().installedSign()
    story.lao(`0000001${n}`, { type }).correctCentre().signNotInstalled()
  })
  story.slot().correctCentre().members('00000001').installedSign()
  story.district('3002').slot().correctCentre({ host_place: null }).members('00000002').signNotInstalled()
  const country = await story.round('r', { due_at: '2033-03-25T00:00:00+07:00' }).build()
  return {
    ...{ db, api, country },
    async seen(lao, item = 'BASIC') {
      const asked = await api.ask<{ obligations: { nodes: Seen[] } }>(anAdmin(), STATE, { lao, item })
      const [one] = asked.obligations.nodes
      if (!one) throw new Error(`nothing is owed by ${lao}`)
      return one
    },
    async change(lao, values) {
      const client = await db.pool.connect()
      await updateRow(client, 'centre', country.centre(lao), values).finally(() => client.release())
    },
    async close() {
      await api.close()
      await db.drop()
    },
  }
}

export const ids = (list: { id: string }[]) => list.map(({ id }) => id)
