import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type Person, type TestConsole } from './support/console.ts'
import { looksOf } from './support/looks.ts'
import { SCREEN_CASES } from './support/screens.ts'
import { MOST_SHIFT, WATCH_SHIFTS } from './support/shifts.ts'
import { aShownThings, type ShownThings } from './support/shown-things.ts'
import type { Visitor } from './support/visitor.ts'

/** Screens that stand in no part of the console: no way leads back from them step by step. */
const NOWHERE = ['sign-in', 'manual', 'my-account', 'no-such-page']

/** What is said of parts of the page in Latin letters alone, but for the name of the other language. */
const ENGLISH_SAYINGS = `[...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
  .filter((part) => !part.lang)
  .flatMap((part) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => part.getAttribute(name)))
  .filter((words) => words && /^[a-z .,]+$/i.test(words))`

describe('every screen, at both widths, light and dark, in both languages', () => {
  let register: TestConsole
  let things: ShownThings
  const visitors = new Map<Person | null, Visitor>()
  beforeAll(async () => {
    register = await aConsole()
    things = await aShownThings(register)
  })
  afterAll(() => register.close())

  it.each(SCREEN_CASES)(
    '$name: nothing axe objects to, no error, no sideways scrolling, nothing moves, and the way back',
    async (screen) => {
      const { person } = screen
      const visitor = visitors.get(person) ?? (await (person ? register.as(person) : register.stranger()))
      if (!visitors.has(person)) await visitor.page.addInitScript(WATCH_SHIFTS)
      visitors.set(person, visitor)
      visitor.faults.length = 0
      visitor.operations()
      const [first, second] = looksOf(SCREEN_CASES.indexOf(screen))
      await visitor.page.setViewportSize({ width: first.width, height: 900 })

      await visitor.open(screen.path(things))

      expect(await visitor.page.title()).toContain(' · ')
      // Beside the one document of the frame; one that is asked twice counts twice.
      const asked = visitor.operations().filter((name) => name !== 'Shell')
      expect({ asked, atMostTwo: asked.length <= 2 }).toEqual({ asked, atMostTwo: true })
      expect(await visitor.page.locator('#main .MuiAlert-colorError').count()).toBe(0)
      const way = await visitor.page.locator('#main .MuiBreadcrumbs-ol').count()
      expect({ way }).toEqual({ way: NOWHERE.includes(screen.name) ? 0 : 1 })
      const shifted = await visitor.page.evaluate(
        () => (globalThis as unknown as { shifted: number }).shifted,
      )
      expect({ shifted, moves: shifted > MOST_SHIFT }).toEqual({ shifted, moves: false })
      for (const look of [first, second]) {
        const named = `${screen.name}-${look.name}-${look.language}`
        await visitor.speak(look.language)
        await visitor.look(look)
        await visitor.screenshot(named)
        expect({ named, violations: await visitor.violations() }).toEqual({ named, violations: [] })
        if (look.language === 'th') {
          expect({ named, inEnglish: await visitor.page.evaluate(ENGLISH_SAYINGS) }).toEqual({
            named,
            inEnglish: [],
          })
        }
        expect({ named, sideways: await visitor.sideways() }).toEqual({ named, sideways: 0 })
      }
      expect(visitor.faults).toEqual([])
    },
  )
})
