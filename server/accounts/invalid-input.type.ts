import { Field, ObjectType } from 'type-graphql'
import { Conflict, InvalidInput as InvalidInputError, NotFound } from '../errors.ts'

@ObjectType({ description: 'ข้อผิดพลาดของช่องหนึ่ง: what the caller can put right.' })
export class FieldError {
  @Field(() => String, { description: 'Path of the input field; empty when it concerns the whole.' })
  field!: string

  @Field(() => String)
  code!: string

  @Field(() => String)
  th!: string

  @Field(() => String)
  en!: string
}

@ObjectType({ description: 'ข้อมูลที่ส่งมายังใช้ไม่ได้: nothing was changed.' })
export class InvalidInput {
  @Field(() => String)
  messageTh!: string

  @Field(() => String)
  messageEn!: string

  @Field(() => [FieldError])
  fields!: FieldError[]
}

export function invalidInput(error: InvalidInputError): InvalidInput {
  const { th, en } = error.extensions
  return Object.assign(new InvalidInput(), {
    messageTh: String(th),
    messageEn: String(en),
    fields: [...error.errors],
  })
}

/** Runs `work`; what a caller can put right becomes a list, everything else stays an error. */
export async function withUserErrors<T>(
  work: () => Promise<T>,
): Promise<{ value: T | null; userErrors: FieldError[] }> {
  try {
    return { value: await work(), userErrors: [] }
  } catch (error) {
    if (error instanceof InvalidInputError) return { value: null, userErrors: [...error.errors] }
    if (error instanceof Conflict || error instanceof NotFound) {
      const { code, th, en } = error.extensions
      return { value: null, userErrors: [{ field: '', code: String(code), th: String(th), en: String(en) }] }
    }
    throw error
  }
}
