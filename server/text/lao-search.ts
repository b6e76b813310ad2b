import { LAO_TYPES, type LaoType } from './lao-type.ts'
import { normaliseText } from './normalise.ts'
import { thaiDigits } from './thai-digits.ts'

/** What a search text asks for. Every part narrows; an absent part does not. */
export interface LaoSearch {
  /** Any of these types; empty means any type. */
  types: LaoType[]
  province: string | null
  district: string | null
  subdistrict: string | null
  /** Names and codes to be found as substrings, all of them. */
  terms: string[]
}

type Part = { types: LaoType[] } | { place: 'province' | 'district' | 'subdistrict' }

const ALIASES: readonly (readonly [string, Part])[] = [
  ...LAO_TYPES.filter(({ word }) => word !== '').flatMap(({ type, word, abbreviation }): [string, Part][] => [
    [word, { types: [type] }],
    [abbreviation, { types: [type] }],
  ]),
  ['เทศบาล', { types: ['CITY', 'TOWN', 'SUBDISTRICT_MUNICIPALITY'] }],
  ['จังหวัด', { place: 'province' }],
  ['จ.', { place: 'province' }],
  ['อำเภอ', { place: 'district' }],
  ['อ.', { place: 'district' }],
  ['ตำบล', { place: 'subdistrict' }],
  ['ต.', { place: 'subdistrict' }],
]
const PART_OF = new Map(ALIASES)
const UNDOTTED = new Map(
  ALIASES.filter(([alias]) => /^[ก-ฮ]{2,3}\.$/u.test(alias)).map(([alias]) => [alias.slice(0, -1), alias]),
)

// Longest first, so that อบต. is not read as อบ + ต. and เทศบาลตำบล not as เทศบาล + ตำบล.
const CUT = new RegExp(
  `(${[...PART_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace('.', '\\.'))
    .join('|')})`,
  'u',
)

/**
 * `อบต.ท่าเสา จ.ตาก` → SAO, province ตาก, term ท่าเสา. Written-out words, abbreviations with and without a dot, missing
 * spaces and Thai digits mean the same. A word that is no alias is a term.
 */
export function expandSearch(text: string | null | undefined): LaoSearch {
  const search: LaoSearch = { types: [], province: null, district: null, subdistrict: null, terms: [] }
  const words = thaiDigits(normaliseText(text) ?? '')
    .split(' ')
    .map((word) => UNDOTTED.get(word) ?? word)
  let place: 'province' | 'district' | 'subdistrict' | null = null
  for (const token of words.flatMap((word) => word.split(CUT)).filter((each) => each !== '')) {
    const part = PART_OF.get(token)
    if (part && 'types' in part) search.types.push(...part.types)
    if (part) place = 'place' in part ? part.place : null
    else if (place !== null && search[place] === null) {
      search[place] = token
      place = null
    } else search.terms.push(token)
  }
  return { ...search, types: [...new Set(search.types)] }
}
