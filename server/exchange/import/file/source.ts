/** A file to import. `name` is what receipts call it; the last part of `path` unless given. */
export interface Source {
  path: string
  name?: string
}

export type Encoding = 'UTF-8' | 'UTF-16' | 'WINDOWS-874'

/** What is known of a file before a row of it is read. */
export interface FileFacts {
  name: string
  bytes: number
  sha256: string
  format: 'CSV' | 'XLSX'
  /** Null for XLSX, which says its own. */
  encoding: Encoding | null
}

/** One line of a sheet as a spreadsheet counts it (the heading is usually 1); cells as text, `''` when empty. */
export interface SheetRow {
  number: number
  cells: readonly string[]
}
