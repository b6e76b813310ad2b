/** A place that may have a boundary, as the register knows it. */
export interface Place {
  readonly id: string
  readonly provinceId: string
  readonly code: string
  readonly nameTh: string
  readonly nameEn: string
  readonly provinceTh: string
  readonly lat: number | null
  readonly lon: number | null
}

/** What is written before or around names: "จ.", "อำเภอ", "Changwat", "Khet … District". */
const TITLES_TH = /^(จังหวัด|อำเภอ|กิ่งอำเภอ|เขต|จ\.|อ\.)\s*/
const TITLES_EN = /\b(changwat|amphoe|king amphoe|khet|province|district|metropolis)\b/gi

/** Thai names meet without title and spaces. */
export function plainThai(name: string): string {
  return name.normalize('NFC').trim().replace(TITLES_TH, '').replace(/\s+/g, '')
}

/** English names meet by their letters only: "Buri Ram" is "Buriram". */
export function plainEnglish(name: string): string {
  return name
    .replace(TITLES_EN, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

export function isThai(text: string): boolean {
  return /[\u0e00-\u0e7f]/.test(text)
}
