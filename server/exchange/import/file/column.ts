import type { Words } from '../../../errors.ts'

/** A column that an import understands. `th` and `en` are the headings of the template; `also` further ones in use. */
export interface Column {
  field: string
  th: string
  en: string
  also?: readonly string[]
  /** The file must have it. */
  required?: boolean
  /** A person's own contact: its values are not repeated in receipts. */
  private?: boolean
  /** Known, for people to read by; never stored. */
  unstored?: boolean
  /** Stands in exported files only: for people to read by, or to know the row again. Templates leave it out. */
  exportOnly?: boolean
  about: Words
  /** What a template shows. */
  example?: string
}
