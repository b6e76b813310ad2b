import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Drawn without the emulation of a graphics card, which takes several times as long; a browser run by root has no sandbox to enter. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']

/** The Chromium that comes with an npm package: nothing to install, no fonts of its own. */
export async function aBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await packed.executablePath(), args: FLAGS, headless: true })
}
