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

export type Wishes = z.infer<typeof Wishes>

/** @throws InvalidInput */
export function readWishes(body: unknown): Wishes {
  const read = Wishes.safeParse(body ?? {})
  if (read.success) return read.data
  throw new InvalidInput(
    read.error.issues.map((issue) => ({
      field: issue.path.join('.'),
      code: 'MALFORMED',
      th: 'ค่าที่ส่งมาไม่ถูกต้อง',
      en: issue.message,
    })),
  )
}
