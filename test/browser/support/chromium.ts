import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Switches of the packed build that are for other places than a test run. */
const NOT_HERE = /^--(?:single-process|no-zygote|headless)/

/** The Chromium that comes with an npm package: nothing to install, no fonts of its own. */
export async function aBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // A browser run by root, as in a container, has no sandbox to enter.
    args: [...packed.args.filter((flag) => !NOT_HERE.test(flag)), '--no-sandbox'],
    headless: true,
  })
}
