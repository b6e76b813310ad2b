import { Field, InputType } from 'type-graphql'

@InputType({ description: 'Which districts; conditions side by side must all hold.' })
export class DistrictFilter {
  @Field(() => [DistrictFilter], { nullable: true, description: 'All of these hold.' })
  declare and?: DistrictFilter[]

  @Field(() => [DistrictFilter], { nullable: true, description: 'At least one of these holds.' })
  declare or?: DistrictFilter[]

  @Field(() => DistrictFilter, { nullable: true, description: 'This does not hold.' })
  declare not?: DistrictFilter

  @Field(() => [String], { nullable: true, description: 'One of these codes.' })
  declare code?: string[]

  @Field(() => String, { nullable: true, description: 'Part of the Thai name.' })
  declare search?: string

  @Field(() => String, { nullable: true, description: 'Code or id of the province.' })
  declare province?: string
}
