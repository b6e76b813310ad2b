const NOUNS = ['province', 'district', 'lao', 'slot', 'centre', 'sign', 'round'] as const
type Noun = (typeof NOUNS)[number]

/** The uuids of a small country by natural codes; a centre and a sign are named by their LAO's code or their slot's district. */
export class CountryIds {
  private readonly ids: Map<string, string>

  /** @param known what another one wrote down with `JSON.stringify` */
  constructor(known: Readonly<Record<string, string>> = {}) {
    this.ids = new Map(Object.entries(known))
  }

  toJSON(): Record<string, string> {
    return Object.fromEntries(this.ids)
  }

  set(noun: Noun, code: string, id: string): void {
    this.ids.set(`${noun} ${code}`, id)
  }

  province = (code: string) => this.get('province', code)
  district = (code: string) => this.get('district', code)
  lao = (code: string) => this.get('lao', code)
  slot = (district: string) => this.get('slot', district)
  centre = (subject: string) => this.get('centre', subject)
  sign = (subject: string) => this.get('sign', subject)
  round = (code: string) => this.get('round', code)

  private get(noun: Noun, code: string): string {
    const id = this.ids.get(`${noun} ${code}`)
    if (!id) throw new Error(`the small country has no ${noun} ${code}`)
    return id
  }
}
