import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A part of the country (ภาค) by which the Department groups provinces.' })
export class Region {
  @Field(() => String, { description: "The register's own code of the region." })
  declare code: string

  @Field(() => String)
  declare nameTh: string

  @Field(() => String)
  declare nameEn: string
}
