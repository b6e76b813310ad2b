import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { aConsole, type Person, type TestConsole } from './support/console.ts'
import { DIALOG_CASES } from './support/dialogs.ts'
import { BOTH_LOOKS } from './support/looks.ts'
import type { Visitor } from './support/visitor.ts'

const OPEN = '[role="dialog"], [role="menu"]'

describe('every dialog, drawer and menu, at both widths, light and dark; in Thai and English by turns', () => {
  let register: TestConsole
  const visitors = new Map<Person, Visitor>()
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  async function arrival(person: Person): Promise<Visitor> {
    const visitor = await register.as(person)
    visitors.set(person, visitor)
    // What was typed and not saved is left behind.
    visitor.page.on('dialog', (asked) => void asked.accept())
    return visitor
  }

  it.each(DIALOG_CASES)('$name: nothing axe objects to, no error, within the window', async (dialog) => {
    const visitor = visitors.get(dialog.person) ?? (await arrival(dialog.person))
    const { page } = visitor
    visitor.faults.length = 0
    await page.setViewportSize({ width: 1440, height: 780 })
    await visitor.open(dialog.path(register.country))
    await visitor.speak(DIALOG_CASES.indexOf(dialog) % 2 === 0 ? 'th' : 'en')
    await dialog.open(page)
    const shown = page.locator(OPEN).last()
    await shown.waitFor()
    await visitor.settled()
    for (const look of BOTH_LOOKS) {
      const named = `dialog-${dialog.name}-${look.name}`
      await visitor.look(look)
      await visitor.screenshot(named, 'window')
      expect({ named, violations: await visitor.violations(OPEN) }).toEqual({ named, violations: [] })
      expect({ named, within: await comesWithin(page) }).toEqual({ named, within: true })
      expect({ named, sideways: await visitor.sideways() }).toEqual({ named, sideways: 0 })
    }
    expect(visitor.faults).toEqual([])
  })
})

/** Whether what is open stands within the window, at once or when it has followed a change of the window's size. */
async function comesWithin(page: Page): Promise<boolean> {
  const isWithin = (open: string) => {
    const box = [...document.querySelectorAll(open)].at(-1)?.getBoundingClientRect()
    return box !== undefined && box.left >= 0 && box.right <= innerWidth
  }
  const came = await page.waitForFunction(isWithin, OPEN, { timeout: 2_000 }).catch(() => null)
  return came !== null
}
