const WHOLE = new Intl.NumberFormat('th-TH-u-nu-latn', { maximumFractionDigits: 0 })
const TWO = new Intl.NumberFormat('th-TH-u-nu-latn', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** 7849 → `7,849` */
export function whole(value: number): string {
  return WHOLE.format(value)
}

/** A per cent the API has computed and clamped: two decimals; `–` when there is nothing to divide by. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : TWO.format(value)
}

/** `n/N`; `–` when nothing was expected. */
export function ratio(n: number, of: number): string {
  return of === 0 ? '–' : `${whole(n)}/${whole(of)}`
}
