import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import type { Language } from '../../admin/src/i18n/messages.ts'
import { GUIDES } from '../../admin/src/manual/guides.ts'
import { aConsole, type Person, type TestConsole } from './support/console.ts'
import { MANUAL_PICTURES, type ManualPicture } from './support/manual-pictures.ts'
import type { Visitor } from './support/visitor.ts'

const FOLDER = fileURLToPath(new URL('../../admin/src/manual/pictures/', import.meta.url))
/** `npm run manual:pictures` writes what a plain run compares. */
const WRITING = process.env.MANUAL_PICTURES === 'write'
const WIDTH = 1100
/** So high that nothing that sticks to the foot of the window lies over a form. */
const HEIGHT = 2400
/** Pixels of the page around a part. */
const MARGIN = 12
const LANGUAGES: readonly Language[] = ['th', 'en']

/** What is kept of a picture beside its file: pixels, and a digest of the words that stand in it. */
interface Kept {
  /** Of a picture that was drawn; a plain run compares words only. */
  width?: number
  height?: number
  words: string
}
type Taken = Record<string, Partial<Record<Language, Kept>>>

describe('the manual', () => {
  let register: TestConsole
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  it('shows the console as it is, and explains every field of its forms', async () => {
    const taken: Taken = {}
    const fields = new Set<string>()
    const visitors = new Map<Person | null, Visitor>()
    for (const language of LANGUAGES) {
      for (const picture of MANUAL_PICTURES) {
        const visitor = visitors.get(picture.person) ?? (await aVisitor(picture.person))
        visitors.set(picture.person, visitor)
        const shown = await take(visitor, picture, language)
        taken[picture.name] = { ...taken[picture.name], [language]: shown }
        for (const id of await fieldsOn(visitor)) fields.add(id)
      }
    }
    for (const visitor of visitors.values()) await visitor.close()

    const explained = GUIDES.flatMap(({ steps }) => steps.flatMap((step) => step.fields ?? [])).map(
      ({ field }) => field,
    )
    expect({ namedButNotThere: explained.filter((field) => !fields.has(field)) }).toEqual({
      namedButNotThere: [],
    })
    expect({ notExplained: [...fields].filter((field) => !explained.includes(field)) }).toEqual({
      notExplained: [],
    })
    if (WRITING) return writeFileSync(`${FOLDER}pictures.json`, `${JSON.stringify(taken, null, 2)}\n`)
    const kept = JSON.parse(readFileSync(`${FOLDER}pictures.json`, 'utf8')) as Taken
    const stale = MANUAL_PICTURES.filter(({ name }) =>
      LANGUAGES.some((language) => taken[name]?.[language]?.words !== kept[name]?.[language]?.words),
    ).map(({ name }) => name)
    expect({ 'no longer as the console, run npm run manual:pictures': stale }).toEqual({
      'no longer as the console, run npm run manual:pictures': [],
    })
  })

  it('is read without signing in, opens at the field it was asked about, and goes into a letter', async () => {
    const staff = await register.as('staff')
    for (const tab of ['sign', 'basic']) {
      await staff.open(`/centres/centre_${register.country.centre('04300102')}?round=varied&tab=${tab}`)
      expect({ tab, withoutManual: await fieldsWithoutManual(staff) }).toEqual({ tab, withoutManual: [] })
    }
    await staff.page.locator('#field-postcode').focus()
    const href = await staff.page.getByRole('link', { name: /^คู่มือ: ที่ตั้ง/ }).getAttribute('href')
    expect(href).toBe('/manual/basic#field-postcode')
    await staff.close()

    const reader = await register.stranger()
    reader.operations()
    await reader.open(href ?? '')
    expect(reader.operations()).toEqual([])
    const asked = reader.page.locator('#field-postcode')
    await reader.page.waitForFunction(() => window.scrollY > 0)
    const box = await asked.boundingBox()
    expect(box && box.y >= 0 && box.y < 400).toBe(true)
    const loaded = await reader.page
      .locator('main img')
      .evaluateAll((pictures) =>
        pictures
          .filter((picture) => (picture as HTMLImageElement).naturalWidth === 0)
          .map((picture) => picture.getAttribute('alt')),
      )
    expect(loaded).toEqual([])
    for (const look of [
      { width: 1440, dark: false },
      { width: 360, dark: true },
    ]) {
      await reader.look(look)
      expect(await reader.violations()).toEqual([])
      expect(await reader.sideways()).toBe(0)
      await reader.screenshot(`manual-${look.width}-${look.dark ? 'dark' : 'light'}`)
    }
    await reader.open('/manual')
    const saved = reader.page.getByRole('link', { name: 'บันทึกคิวอาร์โค้ดเป็นภาพ' }).first()
    expect(await saved.getAttribute('href')).toMatch(/^data:image\/png/)
    expect(await reader.violations()).toEqual([])
    expect(reader.faults).toEqual([])
    await reader.close()
  })

  async function aVisitor(person: Person | null): Promise<Visitor> {
    const visitor = person ? await register.as(person, { width: WIDTH, at: '/' }) : await register.stranger()
    if (!person) await visitor.open('/login')
    await visitor.page.setViewportSize({ width: WIDTH, height: HEIGHT })
    // What was typed for a picture is thrown away.
    visitor.page.on('dialog', (dialog) => void dialog.accept())
    return visitor
  }

  /** What a window shows, so that pictures of one page open it once. */
  const standing = new Map<Page, string>()

  async function take(
    { page, open }: Visitor,
    { name, path, before, part }: ManualPicture,
    language: Language,
  ) {
    const wanted = `${language} ${path}`
    if (standing.get(page) !== wanted) {
      await page.evaluate((locale) => {
        localStorage.setItem('RaStore.locale', JSON.stringify(locale))
        sessionStorage.clear() // drafts of what was typed for the picture before
      }, language)
      await open(addressOf(path))
      standing.set(page, wanted)
    }
    await before?.(page)
    const region = part(page)
    await region.waitFor()
    const words = ((await region.textContent()) ?? '').replace(/\s+/g, ' ').trim()
    const digest = createHash('sha256').update(words).digest('hex').slice(0, 16)
    if (!WRITING) return { words: digest }
    const picture = sharp(await cut(page, region))
    const { width, height } = await picture.metadata()
    mkdirSync(FOLDER, { recursive: true })
    await picture.webp({ quality: 80, effort: 6 }).toFile(`${FOLDER}${name}.${language}.webp`)
    return { width, height, words: digest }
  }

  function addressOf(path: string): string {
    return path
      .replace('ASSISTANCE', `centre_${register.country.centre('04300102')}`)
      .replace('JOINT', `centre_${register.country.centre('3001')}`)
  }
})

async function cut(page: Page, part: Locator): Promise<Buffer> {
  const box = await part.boundingBox()
  if (!box) throw new Error('the part is not in sight')
  const [x, y] = [Math.max(0, box.x - MARGIN), Math.max(0, box.y - MARGIN)]
  const clip = { x, y, width: Math.min(box.width + 2 * MARGIN, WIDTH - x), height: box.height + 2 * MARGIN }
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
}

/** Ids of the fields in sight, without `field-`; the parts of one person stand together. */
async function fieldsOn({ page }: Visitor): Promise<string[]> {
  const ids = await page
    .locator('#record-panel [id^="field-"]:visible')
    .evaluateAll((fields) => fields.map(({ id }) => id.slice('field-'.length)))
  return ids.filter(
    (id) => !id.endsWith('-helper-text') && !id.endsWith('-label') && !id.startsWith('people-'),
  )
}

/** Fields in sight from which no link leads to what the manual says of that very field. */
async function fieldsWithoutManual(visitor: Visitor): Promise<string[]> {
  const without: string[] = []
  for (const id of await fieldsOn(visitor)) {
    const field = visitor.page.locator(`[id="field-${id}"]`)
    if (await field.isDisabled()) continue
    await field.focus()
    if ((await visitor.page.locator(`a[href$="#field-${id}"]`).count()) !== 1) without.push(id)
  }
  return without
}
