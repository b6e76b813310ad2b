import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type Person, type TestConsole } from './support/console.ts'
import { SCREEN_CASES } from './support/screens.ts'
import type { Visitor } from './support/visitor.ts'

// Each width and each colour once: what is wrong with a colour is wrong at both widths.
const LOOKS = [
  { width: 1440, dark: false },
  { width: 360, dark: true },
] as const

describe('every screen, in Thai, light at 1440 and dark at 360 pixels', () => {
  let register: TestConsole
  const visitors = new Map<Person, Visitor>()
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  it.each(SCREEN_CASES)('$name: nothing axe objects to, no error, no sideways scrolling', async (screen) => {
    const visitor = visitors.get(screen.person) ?? (await register.as(screen.person))
    visitors.set(screen.person, visitor)
    visitor.faults.length = 0
    visitor.operations()
    await visitor.look(LOOKS[0])

    await visitor.open(screen.path(register.country))

    // What the frame asks, and what the screen asks.
    expect(new Set(visitor.operations()).size).toBeLessThanOrEqual(3)
    expect(await visitor.page.locator('#main .MuiAlert-colorError').count()).toBe(0)
    for (const look of LOOKS) {
      await visitor.look(look)
      const named = `${screen.name}-${look.width}-${look.dark ? 'dark' : 'light'}`
      await visitor.screenshot(named)
      expect({ named, violations: await visitor.violations() }).toEqual({ named, violations: [] })
      expect({ named, sideways: await visitor.sideways() }).toEqual({ named, sideways: 0 })
    }
    expect(visitor.faults).toEqual([])
  })
})
