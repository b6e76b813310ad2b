import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'

/** An LAO as the published file says it, read without any part of the importer. */
export interface PlainLao {
  /** Eight digits. */
  code: string
  type: string
  name: string
  province: string
  district: string
  /** Degrees; null unless both are numbers. */
  lat: number | null
  lon: number | null
}

/** Every LAO of a published register file, by code: the last row of a code counts, since all say the same. */
export async function plainRegister(path: string): Promise<PlainLao[]> {
  const laos = new Map<string, PlainLao>()
  const rows = createReadStream(path).pipe(parse({ bom: true, columns: true, relax_column_count: true }))
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    const code = (row['รหัส อปท.'] ?? '').trim().padStart(8, '0')
    const [lat, lon] = [degrees(row.LAT), degrees(row.LONG)]
    const whole = lat !== null && lon !== null
    laos.set(code, {
      code,
      type: (row['ประเภท อปท.'] ?? '').trim(),
      name: (row['อปท.'] ?? '').trim(),
      province: (row.จังหวัด ?? '').trim(),
      district: (row.อำเภอ ?? '').trim(),
      lat: whole ? lat : null,
      lon: whole ? lon : null,
    })
  }
  return [...laos.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

function degrees(text: string | undefined): number | null {
  const value = Number(text)
  return text?.trim() && Number.isFinite(value) && value !== 0 ? value : null
}
