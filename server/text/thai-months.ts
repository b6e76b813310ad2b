/** Month names as letters write them, January first. */
export const THAI_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const

/** The official abbreviations, January first. */
export const SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1–12 for a Thai or English month name, full or abbreviated, dots optional (`มีค`); null for any other word. */
export function monthNumber(name: string): number | null {
  const bare = name.replace(/[.\s]/g, '').toLowerCase()
  const at = (names: readonly string[]) => names.findIndex((each) => each.replace(/\./g, '') === bare)
  const thai = Math.max(at(THAI_MONTHS), at(SHORT_MONTHS))
  const english =
    bare.length >= 3 ? ENGLISH.findIndex((each) => bare.startsWith(each) && FULL_ENGLISH.test(bare)) : -1
  const index = Math.max(thai, english)
  return index < 0 ? null : index + 1
}

const FULL_ENGLISH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
