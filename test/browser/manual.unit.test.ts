import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { english } from '../../admin/src/i18n/en/english.ts'
import type { Language } from '../../admin/src/i18n/messages.ts'
import { thai } from '../../admin/src/i18n/th/thai.ts'
import type { Guide, Words } from '../../admin/src/manual/guide.ts'
import { GUIDES } from '../../admin/src/manual/guides.ts'

const PICTURES = fileURLToPath(new URL('../../admin/src/manual/pictures/', import.meta.url))
const SOURCE = fileURLToPath(new URL('../../admin/src/', import.meta.url))
const MOST_BYTES = 1024 * 1024
const LANGUAGES: readonly Language[] = ['th', 'en']

function wordsOf({ title, about, steps }: Guide): Words[] {
  const ofSteps = steps.flatMap((step) => [
    step.title,
    ...step.text,
    ...(step.fields ?? []).map(({ note }) => note),
  ])
  return [title, about, ...ofSteps]
}

function sentences(messages: object): string[] {
  return Object.values(messages).flatMap((value) => (typeof value === 'string' ? [value] : sentences(value)))
}

const steps = GUIDES.flatMap((guide) => guide.steps)
const words = GUIDES.flatMap(wordsOf)

describe('the manual', () => {
  it('is written in both languages', () => {
    expect(words.length).toBeGreaterThan(60)
    expect(words.filter(({ th, en }) => th.trim() === '' || en.trim() === '')).toEqual([])
    expect(words.filter(({ en }) => /[\u0E00-\u0E7F]/.test(en))).toEqual([])
    expect(words.filter(({ th }) => !/[\u0E00-\u0E7F]/.test(th))).toEqual([])
  })

  it.each(LANGUAGES)('quotes what the console really says (%s)', (language) => {
    const said = new Set(sentences(language === 'th' ? thai : english))
    const quoted = words.flatMap((each) =>
      [...each[language].matchAll(/“([^”]+)”/g)].map(([, quote]) => quote),
    )
    expect(quoted.length).toBeGreaterThan(10)
    expect(quoted.filter((quote) => quote !== undefined && !said.has(quote))).toEqual([])
  })

  it('has every picture it names, in both languages, and no other; together small', () => {
    const named = steps.flatMap(({ picture }) =>
      LANGUAGES.map((language) => picture && `${picture}.${language}.webp`),
    )
    const wanted = [...new Set(named.filter((each) => each !== undefined))].sort()
    expect(globSync('*.webp', { cwd: PICTURES }).sort()).toEqual(wanted)
    const bytes = wanted.reduce((sum, file) => sum + statSync(PICTURES + file).size, 0)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })

  it('gives each step an anchor of its own', () => {
    for (const { id, steps: own } of GUIDES) {
      const anchors = own.flatMap((step) => [
        step.id,
        ...(step.fields ?? []).map(({ field }) => `field-${field}`),
      ])
      expect({ id, anchors: new Set(anchors).size }).toEqual({ id, anchors: anchors.length })
    }
  })

  it('is where the forms say it is', () => {
    const anchors = new Set(GUIDES.flatMap(({ id, steps: own }) => own.map((step) => `${id}#${step.id}`)))
    const linked = globSync('{centre,sign}/*.tsx', { cwd: SOURCE }).flatMap((file) =>
      [
        ...readFileSync(SOURCE + file, 'utf8').matchAll(/guide=\{\{ id: '(\w+)', anchor: '([\w-]+)' \}\}/g),
      ].map(([, guide, anchor]) => `${guide}#${anchor}`),
    )
    expect(linked.length).toBeGreaterThan(8)
    expect(linked.filter((each) => !anchors.has(each))).toEqual([])
    expect(existsSync(`${PICTURES}pictures.json`)).toBe(true)
  })
})
