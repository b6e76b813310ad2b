import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

/** Where the real reference data lies; it is no part of the project. */
export const REFERENCE_DATA =
  process.env.REFERENCE_DATA_DIR ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** Whether the real reference data is there to compare with. */
export function hasReferenceData(): boolean {
  return existsSync(`${REFERENCE_DATA}/provinces.csv`)
}

/** The rows of one of its CSV files, by heading. */
export function referenceRows(file: string): Record<string, string>[] {
  return parse(readFileSync(`${REFERENCE_DATA}/${file}`), { bom: true, columns: true, relax_quotes: true })
}

/** One of its JSON files. */
export function referenceJson(file: string): unknown {
  return JSON.parse(readFileSync(`${REFERENCE_DATA}/${file}`, 'utf8'))
}
