import type { Locator } from 'playwright-core'
import type { Visitor } from '../support/visitor.ts'

/** So many presses of Tab somebody puts up with on the way to what is wanted. */
const PATIENCE = 60

/** Goes to a thing as somebody without a mouse does. @returns how often Tab was pressed */
export async function tabTo({ page }: Visitor, wanted: Locator): Promise<number> {
  await wanted.waitFor()
  for (let presses = 0; presses <= PATIENCE; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return presses
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached with ${PATIENCE} presses of Tab: ${wanted}`)
}
