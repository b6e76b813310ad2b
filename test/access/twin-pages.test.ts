import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everyPaged } from './twins/pages.ts'
import { aWriter, seeded } from './twins/random-query.ts'
import { anOriginal, CURIOUS, type Original } from './twins/twin-offices.ts'

/** How often every list is gone through, each time in another order and with another filter; more often where chance left one short. */
const TIMES = Number(process.env.TWIN_PAGES ?? 2)
const MOST_TIMES = TIMES * 4
const PAGES = 3

let original: Original
beforeAll(async () => {
  original = await anOriginal()
}, 120_000)
afterAll(() => original.drop())

describe('the cursors of two databases equal but for what the viewer may not see', () => {
  it.each(CURIOUS)(
    'lead %s to the same pages of every list',
    async (who) => {
      const twins = await original.twinsFor(who)
      const followed = new Map<string, number>()
      try {
        const random = seeded(20_241_101)
        const writer = aWriter(twins.view, random, original.vocabulary, 1)
        for (let time = 0; time < MOST_TIMES; time += 1) {
          for (const list of everyPaged(twins.view, writer, random, original.vocabulary)) {
            if (time >= TIMES && (followed.get(list.coordinate) ?? 0) > 1) continue
            let after: string | null = null
            for (let page = 1; page <= PAGES; page += 1) {
              const query: string = list.page(after)
              const [one, other] = await twins.ask(query)
              expect({ query, ...other }).toEqual({ query, ...one })
              expect({ query, refused: one.body.startsWith('{"errors"') }).toEqual({ query, refused: false })
              followed.set(list.coordinate, Math.max(page, followed.get(list.coordinate) ?? 0))
              after = list.end(one.body)
              if (after === null) break
            }
          }
        }
        // Every list by a cursor, and all but the shortest to the third page.
        expect([...followed].filter(([, pages]) => pages < 2)).toEqual([])
        expect([...followed].filter(([, pages]) => pages < PAGES).length).toBeLessThan(4)
      } finally {
        await twins.close()
      }
    },
    600_000,
  )
})
