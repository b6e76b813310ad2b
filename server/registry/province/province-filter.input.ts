import { Field, InputType } from 'type-graphql'

@InputType({ description: 'Which provinces; conditions side by side must all hold.' })
export class ProvinceFilter {
  @Field(() => [ProvinceFilter], { nullable: true, description: 'All of these hold.' })
  declare and?: ProvinceFilter[]

  @Field(() => [ProvinceFilter], { nullable: true, description: 'At least one of these holds.' })
  declare or?: ProvinceFilter[]

  @Field(() => ProvinceFilter, { nullable: true, description: 'This does not hold.' })
  declare not?: ProvinceFilter

  @Field(() => [String], { nullable: true, description: 'One of these TIS 1099 codes.' })
  declare code?: string[]

  @Field(() => String, { nullable: true, description: 'Part of the Thai or English name.' })
  declare search?: string

  @Field(() => String, { nullable: true, description: 'Code of the region.' })
  declare region?: string

  @Field(() => Boolean, { nullable: true, description: 'Under the Department or not.' })
  declare inScope?: boolean
}
