import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { english } from '../../admin/src/i18n/en/english.ts'
import { thai } from '../../admin/src/i18n/th/thai.ts'

const SOURCE = fileURLToPath(new URL('../../admin/src/', import.meta.url))
const THAI_LETTER = /[\u0E00-\u0E7F]/

/** `a.b.c` → sentence. */
function sentences(messages: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix ? `${prefix}.${key}` : key
    if (typeof value === 'string') found.set(path, value)
    else for (const [inner, sentence] of sentences(value, path)) found.set(inner, sentence)
  }
  return found
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/%\{(\w+)\}/g)].map((match) => match[1] as string).sort()
}

const inThai = sentences(thai)
const inEnglish = sentences(english)
const sources = globSync('**/*.{ts,tsx}', { cwd: SOURCE, exclude: ['i18n/**', 'gql/**'] }).map((file) =>
  readFileSync(`${SOURCE}${file}`, 'utf8'),
)

describe('the sentences of the console', () => {
  it('exist in both languages', () => {
    expect([...inEnglish.keys()].sort()).toEqual([...inThai.keys()].sort())
  })

  it('name the same values in both languages', () => {
    const differing = [...inThai].filter(
      ([key, sentence]) => `${placeholders(sentence)}` !== `${placeholders(inEnglish.get(key) ?? '')}`,
    )
    expect(differing).toEqual([])
  })

  it('are written, not copied: no Thai in the English ones but the name of the language and an example', () => {
    const copied = [...inEnglish].filter(([, sentence]) => THAI_LETTER.test(sentence)).map(([key]) => key)
    expect(copied.sort()).toEqual(['centre.phonesHint', 'shell.language'])
  })

  it('are there for every key the code names', () => {
    const named = sources.flatMap((source) =>
      [...source.matchAll(/\btext\(\s*'([^']+)'/g)].map((match) => match[1]),
    )
    expect(named.length).toBeGreaterThan(100)
    expect([...new Set(named)].filter((key) => !inThai.has(key as string))).toEqual([])
  })

  it('are all used', () => {
    const whole = sources.join('\n')
    const unused = [...inThai.keys()].filter((key) => {
      if (key.startsWith('ra.')) return false
      if (whole.includes(`'${key}'`)) return false
      const group = key.slice(0, key.lastIndexOf('.'))
      return !whole.includes(`\`${group}.\${`) && !whole.includes(`'${group}'`)
    })
    expect(unused).toEqual([])
  })

  it('cover every field a rule of completeness points to', () => {
    const rules = globSync('server/completeness/rules/*.rules.ts', {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
    })
    const fields = rules.flatMap((file) => [
      ...readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8').matchAll(
        /field: '(\w+)'/g,
      ),
    ])
    expect(fields.length).toBeGreaterThan(10)
    expect(
      fields.map((match) => match[1] as string).filter((field) => !inThai.has(`field.${field}`)),
    ).toEqual([])
  })
})
