import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What is wrong with one field of an input (ข้อผิดพลาดของช่องข้อมูล).' })
export class FieldError {
  @Field(() => String, { description: 'Path as sent; parts of a list by their number, from 0.' })
  declare field: string

  @Field(() => String, { description: 'Stable, for programs.' })
  declare code: string

  @Field(() => String, { description: 'For people, Thai.' })
  declare th: string

  @Field(() => String, { description: 'For people, English.' })
  declare en: string
}
