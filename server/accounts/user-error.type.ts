import { Field, ObjectType } from 'type-graphql'
import { Conflict, InvalidInput, NotFound } from '../errors.ts'

@ObjectType({ description: 'What the caller can put right: ข้อผิดพลาดที่ผู้ใช้แก้ไขได้' })
export class UserError {
  @Field(() => String, {
    nullable: true,
    description: 'Path of the input field; null when it concerns the whole.',
  })
  field!: string | null

  @Field(() => String)
  code!: string

  @Field(() => String)
  th!: string

  @Field(() => String)
  en!: string
}

/** Runs `work`; what a caller can put right becomes a list, everything else stays an error. */
export async function withUserErrors<T>(
  work: () => Promise<T>,
): Promise<{ value: T | null; userErrors: UserError[] }> {
  try {
    return { value: await work(), userErrors: [] }
  } catch (error) {
    if (error instanceof InvalidInput) return { value: null, userErrors: [...error.errors] }
    if (error instanceof Conflict || error instanceof NotFound) {
      const { code, th, en } = error.extensions
      return {
        value: null,
        userErrors: [{ field: null, code: String(code), th: String(th), en: String(en) }],
      }
    }
    throw error
  }
}
