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

/** n of N in per cent by the rule of the API: 100.00 only when n = N, 0.00 only when n = 0. */
export function share(n: number, of: number): string {
  if (of === 0) return '–'
  if (n === 0 || n === of) return TWO.format(n === 0 ? 0 : 100)
  return TWO.format(Math.min(99.99, Math.max(0.01, (n / of) * 100)))
}

/** `n/N`; `–` when nothing was expected. */
export function ratio(n: number, of: number): string {
  return of === 0 ? '–' : `${whole(n)}/${whole(of)}`
}
