import { expect } from '@jest/globals'
import type { Visitor } from './visitor.ts'

/** The printable width of A4 sideways less its margins, in CSS pixels. */
const PAPER = 1017

/** Sees that the printer gets the page without its frame and no table cut off, also from the dark theme; keeps a picture. */
export async function onPaper({ page, sideways, screenshot }: Visitor, name: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
  await page.setViewportSize({ width: PAPER, height: 700 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect(await page.locator('header, .no-print').filter({ visible: true }).count()).toBe(0)
  const cut = await page.locator('#main table').evaluateAll((tables) =>
    tables.map((table) => {
      const around = table.parentElement?.getBoundingClientRect().right ?? 0
      return Math.max(0, Math.floor(table.getBoundingClientRect().right - around))
    }),
  )
  expect({ name, cut: cut.filter((pixels) => pixels > 0) }).toEqual({ name, cut: [] })
  expect(await sideways()).toBe(0)
  await screenshot(`paper-${name}`)
  expect(await coloursPrinted(page)).toBe('light')
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width, height })
}

/** Prints from the dark theme. @returns the theme that the paper has */
async function coloursPrinted(page: Visitor['page']): Promise<string | null> {
  await page.evaluate(() => {
    const { documentElement, body } = document
    documentElement.dataset.theme = 'dark'
    const note = () => {
      body.dataset.printed = documentElement.dataset.theme
    }
    addEventListener('beforeprint', note, { once: true })
  })
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  return page.locator('html[data-theme="dark"] body').getAttribute('data-printed')
}
