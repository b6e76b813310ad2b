import { LAO_TYPES, type LaoType, SPECIAL_WORDS } from './lao-type.ts'
import { normaliseText } from './normalise.ts'

const CODES: Readonly<Record<string, LaoType>> = Object.fromEntries(LAO_TYPES.map(({ type }) => [type, type]))

/** The type a word of a type column means: `อบต.`, `อบต`, `เทศบาลตำบล`, `ท้องถิ่นรูปแบบพิเศษ`, `SAO`; null for any other. */
export function parseLaoType(word: string | null | undefined): LaoType | null {
  const bare = (normaliseText(word) ?? '').replace(/\s/g, '')
  if (bare === '') return null
  if (SPECIAL_WORDS.includes(bare)) return 'SPECIAL'
  const found = LAO_TYPES.find((each) =>
    [each.word, each.abbreviation, each.abbreviation.replace('.', '')].includes(bare),
  )
  return found?.type ?? CODES[bare.toUpperCase()] ?? null
}

/**
 * Type and bare name of a written-out name: `เทศบาลตำบลท่าเสา`, `อบต. ท่าเสา`, `เมืองพัทยา`.
 *
 * @returns null when the name does not begin with a type, or nothing follows it.
 */
export function parseLaoName(text: string | null | undefined): { type: LaoType; name: string } | null {
  const written = normaliseText(text)
  if (written === null) return null
  if (written === 'เมืองพัทยา') return { type: 'SPECIAL', name: written }
  for (const { type, word, abbreviation } of LAO_TYPES) {
    const prefix = [word, abbreviation].find((each) => each !== '' && written.startsWith(each))
    const name = prefix && written.slice(prefix.length).trim()
    if (name) return { type, name }
  }
  return null
}

/** The name in full: `องค์การบริหารส่วนตำบลท่าเสา`. A PAO's bare name is its province's. */
export function fullName(type: LaoType, name: string): string {
  return `${lineOf(type).word}${name}`
}

/** The name as tables show it: `อบต.ท่าเสา`. */
export function shortName(type: LaoType, name: string): string {
  return `${lineOf(type).abbreviation}${name}`
}

function lineOf(type: LaoType): (typeof LAO_TYPES)[number] {
  const line = LAO_TYPES.find((each) => each.type === type)
  if (!line) throw new RangeError(`not an LAO type: ${type}`)
  return line
}
