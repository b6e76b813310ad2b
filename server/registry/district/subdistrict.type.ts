import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A subdistrict (ตำบล).' })
export class Subdistrict {
  @Field(() => String, { description: "The Ministry of Interior's code of six digits." })
  declare code: string

  @Field(() => String)
  declare nameTh: string

  @Field(() => String)
  declare nameEn: string

  @Field(() => String, { nullable: true })
  declare postcode: string | null
}
