/** Where the name of the place stands that a value names, by the field it is a value of; English where it is known. */
const NAMES: Readonly<Record<string, readonly [from: string, th: string, en: string]>> = {
  province: ['province n', 'n.name_th', 'n.name_en'],
  district: ['district n', 'n.name_th', 'n.name_en'],
  lao: ['lao n', 'n.short_name_th', 'null'],
  slot: [
    'joint_slot n join district d on d.id = n.district_id',
    `coalesce(nullif(n.label_th, ''), d.name_th)`,
    `case when n.label_th = '' then d.name_en end`,
  ],
}
const NOUNS: Readonly<Record<string, string>> = { hostLao: 'lao', successor: 'lao' }

/** Which value, and in which language, each of these parts names. */
const PARTS: Readonly<Record<string, readonly [value: string, language: 'th' | 'en']>> = {
  fromNameTh: ['x.before', 'th'],
  fromNameEn: ['x.before', 'en'],
  toNameTh: ['x.after', 'th'],
  toNameEn: ['x.after', 'en'],
}

/** The present name of the place that a shown value names, or null; of a value that is not shown nothing is named. */
export function placeNameSql(part: string, field: string): string | null {
  const wanted = PARTS[part]
  if (!wanted) return null
  const [value, language] = wanted
  const nameOf = (noun: string) => {
    const [from, th, en] = NAMES[noun] ?? []
    return `(select ${language === 'th' ? th : en} from ${from} where n.id = ${value}::uuid)`
  }
  const cases = [...Object.keys(NAMES).map((noun) => [noun, noun] as const), ...Object.entries(NOUNS)]
  return `case ${field} ${cases.map(([name, noun]) => `when '${name}' then ${nameOf(noun)}`).join(' ')} end`
}
