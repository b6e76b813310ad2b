/** Thai digits ๐–๙ as ASCII 0–9; everything else stays. Kept apart from `normaliseText`: letters may print Thai digits. */
export function thaiDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
}
