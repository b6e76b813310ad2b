/** What a list is asked for: its filter and order as the API takes them, its round, its moment. */
export type ExportParams = Readonly<Record<string, unknown>>

/** A list that can be taken home from a screen; `label` where there are several. */
export interface ExportChoice {
  list: 'laos' | 'centres' | 'signs' | 'obligations' | 'units' | 'follow-up' | 'completeness'
  label?: string
  params: ExportParams
}

/** `/export/laos.xlsx?where={…}&lang=th`; without an ending, the address that says what the file will hold. */
export function exportAddress(
  { list, params }: ExportChoice,
  ending: '' | '.xlsx' | '.csv',
  language: string,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null || value === '') continue
    query.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  query.set('lang', language)
  return `/export/${list}${ending}?${query}`
}
