import { z } from 'zod'
import { InvalidInput } from '../../../errors.ts'
import { valueOrNull } from '../../../text/placeholder.ts'

const heading = z.string().max(500)

/** How a file is to be taken, as the console says it. */
const Wishes = z.strictObject({
  /** Heading of the file → field, or null to leave the column out. */
  mapping: z.record(heading, z.string().max(60).nullable()).default({}),
  /** Take the rows that can be taken. */
  skipRefused: z.boolean().default(false),
  /** Replace also what others changed since the export. */
  overwrite: z.boolean().default(false),
  reason: z.string().max(500).nullable().default(null).transform(valueOrNull),
  /** Register only: what became of LAOs where the file leaves it open. */
  answers: z.record(z.string().max(8), z.string().max(60)).default({}),
  partial: z.boolean().default(false),
})

/** How an import is to be taken back. */
const UndoWishes = Wishes.pick({ reason: true, skipRefused: true }).extend({
  /** Only say what would be taken back. */
  dryRun: z.boolean().default(false),
})

export type Wishes = z.infer<typeof Wishes>

/** @throws InvalidInput */
export function readWishes(body: unknown): Wishes {
  return read(Wishes, body)
}

/** @throws InvalidInput */
export function readUndoWishes(body: unknown): z.infer<typeof UndoWishes> {
  return read(UndoWishes, body)
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  throw new InvalidInput(
    parsed.error.issues.map((issue) => ({
      field: issue.path.join('.'),
      code: 'MALFORMED',
      th: 'ค่าที่ส่งมาไม่ถูกต้อง',
      en: issue.message,
    })),
  )
}
