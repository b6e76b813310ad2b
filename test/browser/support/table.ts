import type { Page } from 'playwright-core'

/** What a table shows, as texts. */
export interface ShownTable {
  rows: string[][]
  total: string[]
  /** Index of the first column with this heading. */
  column(heading: string): number
}

export async function tableOf(page: Page, name: RegExp): Promise<ShownTable> {
  const table = page.getByRole('table', { name })
  const read = (selector: string) =>
    table
      .locator(selector)
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(',', ''))),
      )
  const [headings = []] = await read('thead tr')
  const [total = []] = await read('tfoot tr')
  return {
    rows: await read('tbody tr'),
    total,
    column(heading) {
      const index = headings.indexOf(heading)
      if (index === -1) throw new Error(`no column ${heading} among ${headings.join(', ')}`)
      return index
    },
  }
}
