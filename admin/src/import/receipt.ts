import type { Language } from '../i18n/messages.ts'

/** A receipt as the routes of the import answer it. */
export interface Receipt {
  id: string
  kind: ImportKind
  outcome: 'ACCEPTED' | 'REFUSED' | 'FAILED'
  dryRun: boolean
  file: { name: string }
  counts: Counts
  actor: string | null
  undoes: string | null
  undoneBy: string | null
  startedAt: string
  groups: { kind: LineKind; code: string | null; count: number; samples: Line[] }[]
  columns: Column[]
}

export type ImportKind = 'REGISTER' | 'CENTRES' | 'SIGNS'
export const COUNTED = ['created', 'changed', 'unchanged', 'ended', 'refused', 'warned', 'asked'] as const
export type Counts = Record<(typeof COUNTED)[number], number>
export const LINE_KINDS = ['QUESTION', 'REFUSED', 'CHANGED', 'CREATED', 'ENDED', 'WARNING'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export type Column = { field: string } & Record<Language, string>

export interface Line {
  position: number
  kind: LineKind
  code: string | null
  rowNumber: number | null
  subject: string | null
  title: string | null
  field: string | null
  value: string | null
  details: Record<string, unknown>
  words: { problem: Record<Language, string>; fix: Record<Language, string> } | null
}

/** A line of the list of past imports. */
export type ReceiptHead = Pick<
  Receipt,
  'id' | 'kind' | 'outcome' | 'counts' | 'actor' | 'startedAt' | 'undoes' | 'undoneBy'
> & { fileName: string }

/** What came of trying a file. */
export interface Preview {
  upload: string
  reasonRequired: boolean
  receipt: Receipt
}

/** How the file is to be taken. */
export interface Wishes {
  mapping: Record<string, string | null>
  answers: Record<string, string>
  skipRefused: boolean
  overwrite: boolean
  reason: string | null
}

export const NO_WISHES: Wishes = {
  mapping: {},
  answers: {},
  skipRefused: false,
  overwrite: false,
  reason: null,
}

/** Headings the file has and nobody knows, as the receipt names them. */
export function unknownHeadings({ groups }: Receipt): readonly string[] {
  const lines = groups.flatMap(({ samples }) => samples)
  return lines.flatMap(({ code, details }) =>
    code === 'HEADING_UNKNOWN' || code === 'HEADING_MISSING' ? ((details.unknown ?? []) as string[]) : [],
  )
}
