import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execute, parse, validate } from 'graphql'
import { ROLES } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { aDatabase, aTwinOf } from '../support/database.ts'
import { somebodyWithoutScope } from '../support/viewers.ts'
import { changeWhatIsHidden } from './twins/change-what-is-hidden.ts'
import { aGuardedCountry } from './twins/guarded-country.ts'
import { randomQuery, seeded } from './twins/random-query.ts'
import { anOriginal, CURIOUS, type Original } from './twins/twin-offices.ts'

/** Generated documents per role; the longer proof is run with TWIN_QUERIES=5000. */
const DOCUMENTS = Number(process.env.TWIN_QUERIES ?? 60)

let original: Original
beforeAll(async () => {
  original = await anOriginal()
}, 120_000)
afterAll(() => original.drop())

describe('two databases equal but for what the viewer may not see', () => {
  it.each(CURIOUS)(
    'answer %s byte for byte alike, at the same cost and with the same statements',
    async (who) => {
      const twins = await original.twinsFor(who)
      try {
        expect(twins.changed).toBeGreaterThan(20)
        const random = seeded(20_231_125)
        let full = 0
        for (let n = 0; n < DOCUMENTS; n += 1) {
          const query = randomQuery(twins.view, random, original.vocabulary)
          const [one, other] = await twins.ask(query)
          expect({ query, fault: one.body.includes('INTERNAL_SERVER_ERROR') }).toEqual({
            query,
            fault: false,
          })
          expect({ query, ...other }).toEqual({ query, ...one })
          expect(one.body).toMatch(/"cost":\{"requested":\d+,"actual":\d+,"remaining":(\d+|null)\}/)
          if (one.status === 200 && one.body.split('"__typename"').length > 2) full += 1
        }
        // Answers that are all errors or all empty would be alike too.
        expect(full).toBeGreaterThan(DOCUMENTS / 4)
      } finally {
        await twins.close()
      }
    },
    600_000,
  )

  it('hide nothing from an administrator', async () => {
    const twins = await original.twinsFor('an administrator')
    expect(twins.changed).toBe(0)
    await twins.close()
  })

  it('answer somebody without scope alike, even behind the view', async () => {
    const db = await aDatabase()
    const { vocabulary } = await aGuardedCountry(db.pool)
    const twin = await aTwinOf(db)
    const viewer = somebodyWithoutScope()
    expect(await changeWhatIsHidden(twin.pool, viewer)).toBeGreaterThan(20)
    const view = roleView(await wholeSchema(), ROLES)
    const random = seeded(20_231_125)
    for (let n = 0; n < DOCUMENTS / 2; n += 1) {
      const query = randomQuery(view, random, vocabulary)
      const document = parse(query)
      expect(validate(view, document)).toEqual([])
      const answers = [db, twin].map(({ pool }) =>
        execute({ schema: view, document, contextValue: { viewer, pool } }),
      )
      const [one, other] = (await Promise.all(answers)).map((answer) => JSON.stringify(answer))
      expect({ query, answer: other }).toEqual({ query, answer: one })
    }
    await Promise.all([db.drop(), twin.drop()])
  })
})
