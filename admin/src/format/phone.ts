/** A number as the API keeps it. */
export interface PhoneParts {
  number: string
  extension?: string | null
}

/** As official letters write it: `0 2241 9000 ต่อ 2312`, `08 1234 5678`, `1784`. */
export function formatPhone({ number, extension }: PhoneParts): string {
  const shape =
    number.length === 9
      ? number.replace(/^(\d)(\d{4})(\d{4})$/, '$1 $2 $3')
      : number.replace(/^(0\d)(\d{4})(\d{4})$/, '$1 $2 $3').replace(/^(1800)(\d{3})(\d{3})$/, '$1 $2 $3')
  return extension ? `${shape} ต่อ ${extension}` : shape
}
